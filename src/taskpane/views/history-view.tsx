// Earlier reviews that the workbook remembers, which of them was presented, and what has changed since the last of those.
import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../locales/format';
import { isoDay } from '../../workbook/serial-date';
import type { PaneActions } from '../hooks/use-pane';
import type { Product } from '../product';
import type { PastReview, Reviewed } from '../reviewed';
import { useSpeech } from '../speech';
import { Empty } from './empty';
import { Section } from './section';
import { SinceLast } from './since-last';

const useStyles = makeStyles({
  view: { height: '100%', overflowY: 'auto', outlineOffset: '-2px' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    ':first-child': { paddingInlineStart: 0 },
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    ':first-child': { paddingInlineStart: 0 },
  },
  day: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXXS },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', verticalAlign: 'top' },
});

interface HistoryViewProps {
  readonly reviewed: Reviewed;
  readonly isBusy: boolean;
  readonly product: Pick<Product, 'sentences'>;
  readonly actions: Pick<PaneActions, 'markPresented' | 'goTo'>;
}

export function HistoryView({ reviewed, isBusy, product, actions }: HistoryViewProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  if (reviewed.history.length === 0) return <Empty title={say(texts.history.none)} text={say(texts.history.noneNext)} />;
  return (
    <div className={styles.view} tabIndex={0} role="region" aria-label={say(texts.views.history)}>
      {reviewed.since ? (
        <SinceLast since={reviewed.since} word={reviewed.stakeholderWord} product={product} onGoTo={actions.goTo} />
      ) : (
        <Section title={say(texts.history.sinceTitle)}>
          <Text size={200}>{say(texts.history.sinceNone)}</Text>
        </Section>
      )}
      <Section title={say(texts.history.title)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {say(texts.history.asOf)}
              </th>
              <th scope="col" className={mergeClasses(styles.head, styles.number)}>
                {say(texts.history.errors)}
              </th>
              <th scope="col" className={mergeClasses(styles.head, styles.number)}>
                {say(texts.history.warnings)}
              </th>
            </tr>
          </thead>
          <tbody>
            {reviewed.history.map((past) => (
              <PastRow key={past.asOf} past={past} isBusy={isBusy} onMark={actions.markPresented} />
            ))}
          </tbody>
        </table>
      </Section>
    </div>
  );
}

interface PastRowProps {
  readonly past: PastReview;
  readonly isBusy: boolean;
  readonly onMark: PaneActions['markPresented'];
}

function PastRow({ past: { asOf, isPresented, errors, warnings }, isBusy, onMark }: PastRowProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <div className={styles.day}>
          {isoDay(asOf)}
          {isPresented ? (
            <Badge appearance="tint">{say(texts.history.presented)}</Badge>
          ) : (
            <Button
              size="small"
              disabled={isBusy}
              aria-label={say(texts.history.markOf, { day: { day: asOf } })}
              onClick={() => {
                onMark(asOf);
              }}
            >
              {say(texts.history.mark)}
            </Button>
          )}
        </div>
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>{formatNumber(language, errors)}</td>
      <td className={mergeClasses(styles.cell, styles.number)}>{formatNumber(language, warnings)}</td>
    </tr>
  );
}
