// What a column of a table is: its field, and where it matters the order of its dates, its scale, what its question measures.
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../workbook/address';
import { METRICS, parseScale, pointsOf, type ColumnChoice } from '../state/corrections';
import type { FieldChoice } from '../product';
import type { RecognisedColumn } from '../reviewed';
import { useSpeech } from '../speech';

const useStyles = makeStyles({
  more: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  input: { minWidth: 0, width: '100%' },
});

interface ColumnFormProps {
  readonly column: RecognisedColumn;
  readonly fields: readonly FieldChoice[];
  readonly chosen: ColumnChoice;
  readonly onChoose: (chosen: ColumnChoice) => void;
}

export function ColumnForm({ column, fields, chosen, onChoose }: ColumnFormProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const header = column.header === '' ? say(texts.workbook.noHeader, { letters: columnLetters(column.column) }) : column.header;
  const points = pointsOf(column, fields.find(({ id }) => id === chosen.field)?.type);
  const isScaleWrong = chosen.scale.trim() !== '' && !parseScale(chosen.scale);
  return (
    <>
      <Field size="small" label={header}>
        <Select
          value={chosen.field}
          onChange={(_, { value }) => {
            onChoose({ ...chosen, field: value });
          }}
        >
          <option value="">{say(texts.workbook.ignore)}</option>
          {fields.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {(points.dateOrder || points.scale || points.metric) && (
        <div className={styles.more}>
          {points.dateOrder && (
            <Field size="small" label={say(texts.workbook.dateOrder, { header })}>
              <Select
                value={chosen.dateOrder}
                onChange={(_, { value }) => {
                  onChoose({ ...chosen, dateOrder: value === 'dayFirst' || value === 'monthFirst' ? value : '' });
                }}
              >
                <option value="">{say(texts.workbook.asRead)}</option>
                <option value="dayFirst">{say(texts.questions.options.dayFirst)}</option>
                <option value="monthFirst">{say(texts.questions.options.monthFirst)}</option>
              </Select>
            </Field>
          )}
          {points.metric && (
            <Field size="small" label={say(texts.workbook.metric, { header })}>
              <Select
                value={chosen.metric}
                onChange={(_, { value }) => {
                  onChoose({ ...chosen, metric: METRICS.find((metric) => metric === value) ?? '' });
                }}
              >
                {METRICS.map((metric) => (
                  <option key={metric} value={metric}>
                    {say(texts.questions.options[metric])}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {points.scale && (
            <Field
              size="small"
              label={say(texts.workbook.scale, { header })}
              {...(isScaleWrong ? { validationMessage: say(texts.workbook.scaleWrong) } : {})}
            >
              <Input
                className={styles.input}
                input={{ className: styles.input }}
                value={chosen.scale}
                placeholder={say(texts.workbook.asRecognised)}
                onChange={(_, { value }) => {
                  onChoose({ ...chosen, scale: value });
                }}
              />
            </Field>
          )}
        </div>
      )}
    </>
  );
}
