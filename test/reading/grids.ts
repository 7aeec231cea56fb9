// Snapshots made from plain rows, for tests of reading.
import { readWorkbook } from '../../src/reading/read-workbook';
import type { Reading, RecordTable, TableReading } from '../../src/reading/records';
import type { Corrections } from '../../src/setup/corrections';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

export type Rows = readonly (readonly CellValue[])[];

/** A visible sheet of the rows, padded to one length. */
export function sheetOf(name: string, rows: Rows, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    position: 0,
    visibility: 'visible',
    isProtected: false,
    top: 0,
    left: 0,
    values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
    numberFormats: [],
    merges: [],
    formulas: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    ...more,
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: 'made.xlsx', date1904: false, isProtected: false, names: [], sheets };
}

export function readRows(name: string, rows: Rows, corrections?: Corrections): Reading {
  return readWorkbook(workbookOf(sheetOf(name, rows)), corrections);
}

/** The only table of a reading; fails where there is none. */
export function onlyTable(reading: Reading): TableReading {
  const [table] = reading.sheets.flatMap(({ tables }) => tables);
  if (!table) throw new Error('no table was recognised');
  return table;
}

export function onlyRecords(reading: Reading): RecordTable {
  const [table] = reading.records.tables;
  if (!table) throw new Error('no records were read');
  return table;
}

/** "Header → field" of every column. */
export function mapping(table: TableReading): Record<string, string | undefined> {
  return Object.fromEntries(table.columns.map(({ header, field }) => [header, field]));
}
