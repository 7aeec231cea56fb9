// Corrects how a tab was read: its register, and the field of each column.
import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnLetters } from '../../workbook/address';
import type { SheetCorrection } from '../../setup/corrections';
import { tabCorrection } from '../corrections';
import type { RecognisedTab, RegisterChoice } from '../product';
import { useSpeech } from '../speech';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  select: { minWidth: 0 },
  apply: { justifySelf: 'start' },
});

interface TabCorrectionFormProps {
  readonly tab: RecognisedTab;
  readonly registers: readonly RegisterChoice[];
  readonly onApply: (correction: SheetCorrection) => void;
}

export function TabCorrectionForm({ tab, registers, onApply }: TabCorrectionFormProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [register, setRegister] = useState(tab.register);
  const [fields, setFields] = useState<Readonly<Record<number, string>>>(() =>
    Object.fromEntries(tab.columns.map(({ column, field = '' }) => [column, field])),
  );
  const choice = registers.find(({ id }) => id === register);
  // Another register has other fields: its columns are recognised anew, with no field set by hand.
  const isSameRegister = register === tab.register;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onApply(tabCorrection(tab, register, isSameRegister ? fields : {}));
      }}
    >
      <Field label={say(texts.workbook.register)} size="small">
        <Select
          className={styles.select}
          value={register}
          onChange={(_, { value }) => {
            setRegister(registers.find(({ id }) => id === value)?.id ?? 'other');
          }}
        >
          {registers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="other">{say(texts.workbook.other)}</option>
        </Select>
      </Field>
      {tab.headerRow !== undefined && <Text size={200}>{say(texts.workbook.header, { row: tab.headerRow + 1 })}</Text>}
      {isSameRegister &&
        choice &&
        tab.columns.map(({ column, header }) => (
          <Field
            key={column}
            size="small"
            label={header === '' ? say(texts.workbook.noHeader, { letters: columnLetters(column) }) : header}
          >
            <Select
              className={styles.select}
              value={fields[column] ?? ''}
              onChange={(_, { value }) => {
                setFields({ ...fields, [column]: value });
              }}
            >
              <option value="">{say(texts.workbook.ignore)}</option>
              {choice.fields.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      <Button type="submit" size="small" appearance="primary" className={styles.apply}>
        {say(texts.workbook.apply)}
      </Button>
    </form>
  );
}
