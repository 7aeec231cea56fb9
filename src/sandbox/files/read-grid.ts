// SheetJS's picture of a sheet → rows, merges, widths and hidden rows of the model.
import type { CellObject, ColInfo, RowInfo, WorkSheet } from '@e965/xlsx';
import type { CellModel, SheetModel } from '../model';
import { columnPoints } from './units';

/** Built-in formats 14 and 22 follow the user's region in Excel; the API shows them in en-US. */
const regionalFormats: Readonly<Record<string, string>> = { 'm/d/yy': 'm/d/yyyy', 'm/d/yy h:mm': 'm/d/yyyy h:mm' };

const errorTexts: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** Fills `sheet` from a dense SheetJS worksheet. */
export function readGrid(source: WorkSheet, sheet: SheetModel): void {
  const data: readonly (readonly CellObject[])[] = source['!data'] ?? [];
  const columns: readonly (ColInfo | undefined)[] = source['!cols'] ?? [];
  const rows: readonly (RowInfo | undefined)[] = source['!rows'] ?? [];
  data.forEach((cells, row) => {
    const line: (CellModel | undefined)[] = [];
    cells.forEach((cell, column) => {
      const model = cellModel(cell);
      if (model) line[column] = model;
    });
    if (line.length > 0) sheet.rows[row] = line;
  });
  for (const { s, e } of source['!merges'] ?? []) sheet.merges.push({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  columns.forEach((column, index) => {
    // SheetJS's own pixels come from a guess at the digits' width, which is off by more than half in many files.
    if (column?.width !== undefined) sheet.columnWidths.set(index, columnPoints(column.width));
    if (column?.hidden) sheet.hiddenColumns.add(index);
  });
  rows.forEach((row, index) => {
    if (row?.hpt !== undefined) sheet.rowHeights.set(index, row.hpt);
    if (row?.hidden) sheet.hiddenRows.add(index);
  });
}

function cellModel(cell: CellObject): CellModel | undefined {
  const numberFormat = typeof cell.z === 'string' && cell.z !== 'General' ? (regionalFormats[cell.z] ?? cell.z) : undefined;
  const isError = cell.t === 'e';
  const value = isError ? errorText(cell) : plainValue(cell.v);
  if (value === '' && cell.f === undefined && numberFormat === undefined) return undefined;
  return {
    value,
    ...(cell.f !== undefined && { formula: `=${cell.f}` }),
    ...(isError && { isError }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function errorText(cell: CellObject): string {
  return typeof cell.v === 'number' ? (errorTexts[cell.v] ?? '#UNKNOWN!') : String(cell.w ?? cell.v ?? '#UNKNOWN!');
}

function plainValue(value: CellObject['v']): string | number | boolean {
  return value === undefined || value instanceof Date ? '' : value;
}
