// What the workbook leaves open: at most three questions at a time, those that change an answer.
import { Button, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../workbook/address';
import type { Question } from '../product';
import { cellName, useSpeech } from '../speech';

const AT_MOST = 3;

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    margin: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  question: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  options: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly onAnswer: (question: string, option: string) => void;
  readonly onGoTo: (cell: CellRef) => void;
}

export function Questions({ questions, onAnswer, onGoTo }: QuestionsProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  if (questions.length === 0) return null;
  const asked = questions.slice(0, AT_MOST);
  return (
    <section className={styles.box} aria-labelledby="questions">
      <div>
        <Subtitle2 as="h2" block id="questions">
          {say(texts.workbook.asks, { count: asked.length })}
        </Subtitle2>
        <Text size={200}>{say(texts.workbook.asksWhy)}</Text>
      </div>
      {asked.map(({ id, text, cell, options }) => (
        <div key={id} className={styles.question} role="group" aria-label={text}>
          <Text>
            {text}{' '}
            {cell && (
              <Link as="button" onClick={() => onGoTo(cell)}>
                {cellName(cell)}
              </Link>
            )}
          </Text>
          <div className={styles.options}>
            {options.map((option) => (
              <Button key={option.id} size="small" onClick={() => onAnswer(id, option.id)}>
                {option.text}
              </Button>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
