// Corrects how one table of a tab was read: its register, its header row, and each column.
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RegisterId } from '../../registers/catalogue';
import type { SheetCorrection } from '../../setup/corrections';
import { choiceOf, tableCorrection, type ColumnChoice } from '../state/corrections';
import type { RegisterChoice } from '../product';
import type { RecognisedTable } from '../reviewed';
import { useSpeech } from '../speech';
import { ColumnForm } from './column-form';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  select: { minWidth: 0 },
  row: { maxWidth: '120px' },
  apply: { justifySelf: 'start' },
});

/** The rows of a worksheet. */
const LAST_ROW = 1_048_576;

interface TabCorrectionFormProps {
  readonly sheet: string;
  /** Absent on a tab in which none was recognised. */
  readonly table?: RecognisedTable;
  readonly registers: readonly RegisterChoice[];
  readonly onApply: (correction: SheetCorrection) => void;
}

export function TabCorrectionForm({ sheet, table, registers, onApply }: TabCorrectionFormProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [register, setRegister] = useState<RegisterId | 'other'>(table?.register ?? 'other');
  const readRow = table?.headerRow === undefined ? '' : String(table.headerRow + 1);
  const [headerRow, setHeaderRow] = useState(readRow);
  const [columns, setColumns] = useState<Readonly<Record<number, ColumnChoice>>>({});
  const choice = registers.find(({ id }) => id === register);
  const row = headerRow.trim() === '' ? undefined : Number(headerRow.normalize('NFKC'));
  const isRowWrong = row !== undefined && !(Number.isInteger(row) && row >= 1 && row <= LAST_ROW);
  // Another register or header row has other columns.
  const isSame = table && register === table.register && headerRow === readRow;
  return (
    <form
      className={styles.form}
      aria-label={sheet}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRowWrong) onApply(tableCorrection(sheet, table, { register, headerRow: row, columns }));
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
      {register !== 'other' && (
        <Field
          label={say(texts.workbook.header)}
          size="small"
          className={styles.row}
          {...(isRowWrong ? { validationMessage: say(texts.workbook.headerWrong, { last: LAST_ROW }) } : {})}
        >
          <Input
            className={styles.row}
            inputMode="numeric"
            value={headerRow}
            onChange={(_, { value }) => {
              setHeaderRow(value);
            }}
          />
        </Field>
      )}
      {isSame &&
        choice &&
        table.columns.map((column) => (
          <ColumnForm
            key={column.column}
            column={column}
            fields={choice.fields}
            chosen={columns[column.column] ?? choiceOf(column)}
            onChoose={(chosen) => {
              setColumns({ ...columns, [column.column]: chosen });
            }}
          />
        ))}
      <Button type="submit" size="small" appearance="primary" className={styles.apply}>
        {say(texts.workbook.apply)}
      </Button>
    </form>
  );
}
