// Cells of mapped columns that hold text somebody typed: what the rules about the writing itself look at.
import type { ColumnReading, RecordTable, RegisterRecord } from '../../reading/records';
import { fieldOf } from '../../registers/catalogue';
import type { FieldDefinition, FieldType } from '../../registers/definition';
import type { CellRef } from '../../workbook/address';
import type { RuleContext } from '../rule';

export interface TypedColumn {
  readonly column: ColumnReading;
  readonly field: FieldDefinition;
}

/** The columns of a table whose fields are of the types. */
export function columnsOfType(table: RecordTable, types: ReadonlySet<FieldType>): TypedColumn[] {
  return table.reading.columns.flatMap((column) => {
    const field = column.field === undefined ? undefined : fieldOf(table.register, column.field);
    return field !== undefined && types.has(field.type) ? [{ column, field }] : [];
  });
}

export interface TextCell {
  readonly record: RegisterRecord;
  readonly cell: CellRef;
  /** As it stands in the cell, spaces and all. */
  readonly text: string;
}

/** The texts of a column that are wanted. Cells that a formula makes are left out: nobody typed them. */
export function textCells(
  { sheetOf, isFormula }: RuleContext<'any'>,
  { sheet, records }: RecordTable,
  { column: { column } }: TypedColumn,
  isWanted: (text: string, record: RegisterRecord) => boolean,
): TextCell[] {
  const read = sheetOf(sheet);
  if (read === undefined) return [];
  const found: TextCell[] = [];
  for (const record of records) {
    const text = read.values[record.row - read.top]?.[column - read.left];
    if (typeof text !== 'string' || text === '' || !isWanted(text, record)) continue;
    const cell = { sheet, row: record.row, column };
    if (!isFormula(cell)) found.push({ record, cell, text });
  }
  return found;
}
