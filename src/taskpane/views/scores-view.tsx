// The scores: a figure with its interval and base, a bar whose parts can be read as a table, and on request how it was computed.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useSentences } from '../hooks/use-sentences';
import type { Product } from '../product';
import type { Reviewed } from '../reviewed';
import { useSpeech } from '../speech';
import { Disclosure } from './disclosure';
import { Empty } from './empty';
import { Explained } from './explained';
import { MeasureCard } from './measure-card';

const useStyles = makeStyles({
  view: { height: '100%', overflowY: 'auto', outlineOffset: '-2px' },
  others: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}` },
  other: { paddingTop: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
});

interface ScoresViewProps {
  readonly reviewed: Reviewed;
  /** The client that the pane is narrowed to: its own measures and those of the whole workbook. */
  readonly client: string | undefined;
  readonly product: Pick<Product, 'sentences'>;
}

export function ScoresView({ reviewed, client: narrowed, product }: ScoresViewProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const sentences = useSentences(product, reviewed.stakeholderWord);
  const isShown = (client: string | undefined) => narrowed === undefined || client === undefined || client === narrowed;
  const measures = reviewed.measures.filter(({ client }) => isShown(client));
  const others = reviewed.otherMeasures.filter(({ subject }) => isShown(subject.client));
  if (measures.length === 0) return <Empty title={say(texts.scores.none)} text={say(texts.scores.noneNext)} />;
  if (!sentences) return null;
  return (
    <div className={styles.view} tabIndex={0} role="region" aria-label={say(texts.views.scores)}>
      {measures.map((measure) => (
        <MeasureCard
          key={`${measure.id} ${measure.client ?? measure.sheet ?? ''}`}
          measure={measure}
          {...(measure.words ? { explained: sentences.measure(measure.words, reviewed.currency) } : {})}
        />
      ))}
      {others.length > 0 && (
        <div className={styles.others}>
          <Disclosure title={say(texts.scores.more, { count: others.length })}>
            {others.map((words, index) => {
              const explained = sentences.measure(words, reviewed.currency);
              return (
                <div key={index} className={styles.other}>
                  <Text weight="semibold" block>
                    {explained.title}
                  </Text>
                  <Text block>{explained.figure}</Text>
                  <Explained explained={explained} />
                </div>
              );
            })}
          </Disclosure>
        </div>
      )}
    </div>
  );
}
