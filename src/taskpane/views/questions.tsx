// What the workbook leaves open: at most three questions at a time, those that change an answer.
import { Button, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { SheetCorrection } from '../../setup/corrections';
import { QUESTIONS_AT_A_TIME, type OpenQuestion } from '../../reading/records';
import type { CellRef } from '../../workbook/address';
import { answerCorrection, tableAt } from '../state/corrections';
import type { RegisterChoice } from '../product';
import type { RecognisedTab, RecognisedTable } from '../reviewed';
import { cellName, useSpeech, type Speech } from '../speech';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    margin: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  question: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  options: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface QuestionsProps {
  readonly questions: readonly OpenQuestion[];
  readonly tabs: readonly RecognisedTab[];
  readonly registers: readonly RegisterChoice[];
  readonly onAnswer: (correction: SheetCorrection) => void;
  readonly onGoTo: (cell: CellRef) => void;
}

/** What an option is called: a register, a field of one, a word of ours, else as it is ("1-5"). */
function optionName(
  option: string,
  table: RecognisedTable | undefined,
  registers: readonly RegisterChoice[],
  { texts, say }: Speech,
): string {
  const { options } = texts.questions;
  const own = Object.entries(options).find(([id]) => id === option)?.[1];
  const field = registers.find(({ id }) => id === table?.register)?.fields.find(({ id }) => id === option);
  return registers.find(({ id }) => id === option)?.name ?? field?.name ?? (own ? say(own) : option);
}

export function Questions({ questions, tabs, registers, onAnswer, onGoTo }: QuestionsProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { texts, say } = speech;
  if (questions.length === 0) return null;
  const asked = questions.slice(0, QUESTIONS_AT_A_TIME);
  return (
    <section className={styles.box} aria-labelledby="questions">
      <div>
        <Subtitle2 as="h2" block id="questions">
          {say(texts.workbook.asks, { count: asked.length })}
        </Subtitle2>
        <Text size={200} block>
          {say(texts.workbook.asksWhy)}
        </Text>
      </div>
      {asked.map((question) => {
        const { kind, sheet, header, cell, options } = question;
        const table = tableAt(tabs.find((each) => each.sheet === sheet)?.tables ?? [], cell.row);
        const text = say(texts.questions[kind], { sheet, header });
        const answers = options.flatMap((option) => {
          const correction = answerCorrection(question, option, table);
          return correction ? [{ option, correction }] : [];
        });
        return (
          <div key={`${kind} ${cellName(cell)}`} className={styles.question} role="group" aria-label={text}>
            <Text>
              {text}{' '}
              <Link
                as="button"
                onClick={() => {
                  onGoTo(cell);
                }}
              >
                {cellName(cell)}
              </Link>
            </Text>
            <div className={styles.options}>
              {answers.map(({ option, correction }) => (
                <Button
                  key={option}
                  size="small"
                  onClick={() => {
                    onAnswer(correction);
                  }}
                >
                  {optionName(option, table, registers, speech)}
                </Button>
              ))}
            </div>
          </div>
        );
      })}
    </section>
  );
}
