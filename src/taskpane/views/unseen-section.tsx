// What the review could not see for want of a register, and the way to an empty one.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PaneActions } from '../hooks/use-pane';
import { useSentences } from '../hooks/use-sentences';
import type { Product } from '../product';
import type { Reviewed } from '../reviewed';
import { useSpeech } from '../speech';
import { Section } from './section';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  item: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
});

interface UnseenSectionProps {
  readonly reviewed: Reviewed;
  readonly isBusy: boolean;
  readonly product: Pick<Product, 'sentences'>;
  readonly onAdd: PaneActions['addTemplate'];
}

export function UnseenSection({ reviewed: { blindness, stakeholderWord }, isBusy, product, onAdd }: UnseenSectionProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  const sentences = useSentences(product, stakeholderWord);
  if (!sentences || blindness.blind.length === 0) return null;
  const told = sentences.blindness(blindness);
  return (
    <Section title={say(texts.workbook.unseen)}>
      <ul className={styles.list}>
        {blindness.blind.map((register, index) => (
          <li key={register} className={styles.item}>
            <Text>{told[index]}</Text>
            <Button
              size="small"
              disabled={isBusy}
              onClick={() => {
                onAdd([register], language);
              }}
            >
              {say(texts.workbook.addRegister, { register: sentences.registerName(register) })}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
