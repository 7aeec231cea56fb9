// The grids of a range: values, formulas, texts, number formats; reading them fast and writing them as strictly as Excel.
import { SSF } from '@e965/xlsx';
import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount } from '../areas';
import { gridArgument, textArgument } from '../arguments';
import { clearContent, defaultsAt, ensureCell, markCell, mergeAt } from '../cells';
import { ExcelError, notImplemented } from '../errors';
import { linkText } from '../formulas';
import type { HostState } from '../host-state';
import { NUMBER_FORMAT_CHARACTERS, READ_CELLS } from '../limits';
import type { CellModel, ModelValue, SheetModel } from '../model';
import { settleHeaders } from '../table-headers';
import type { Typed } from '../typed';
import { typed } from '../typing';
import { checkReadable, type RangeTarget } from './range-target';

/**
 * Whole columns and rows have no grids: they read as null and cannot be written.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
const isUnbounded = ({ area }: RangeTarget): boolean => isWholeColumns(area) || isWholeRows(area);

function readGrid<V>({ sheet, area }: RangeTarget, read: (cell: CellModel | undefined, row: number, column: number) => V): V[][] {
  checkReadable(area);
  const [rows, columns] = [rowCount(area), columnCount(area)];
  const grid = new Array<V[]>(rows);
  for (let row = 0; row < rows; row++) {
    const cells = sheet.rows[area.top + row];
    const line = new Array<V>(columns);
    for (let column = 0; column < columns; column++) line[column] = read(cells?.[area.left + column], area.top + row, area.left + column);
    grid[row] = line;
  }
  return grid;
}

function knownValue(cell: CellModel | undefined): ModelValue {
  if (cell === undefined) return '';
  if (cell.isUncalculated) throw notImplemented(`the result of ${cell.formula}, which nothing has calculated`);
  return cell.value;
}

/** null instead of an error beyond what can be read at once: https://learn.microsoft.com/office/dev/add-ins/excel/performance#payload-size-limit-best-practices */
export const valuesOf = (range: RangeTarget): ModelValue[][] | null =>
  isUnbounded(range) || cellCount(range.area) > READ_CELLS ? null : readGrid(range, knownValue);

export const formulasOf = (range: RangeTarget): ModelValue[][] | null =>
  isUnbounded(range) ? null : readGrid(range, (cell) => cell?.formula ?? cell?.value ?? '');

export const numberFormatsOf = (range: RangeTarget): string[][] | null =>
  isUnbounded(range)
    ? null
    : readGrid(range, (cell, _, column) => (cell ? cell.numberFormat : defaultsAt(range.sheet, column)?.numberFormat) ?? 'General');

function valueType(cell: CellModel | undefined): string {
  const value = knownValue(cell);
  if (cell?.isError) return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' ? 'Empty' : 'String';
}

export const valueTypesOf = (range: RangeTarget): string[][] | null => (isUnbounded(range) ? null : readGrid(range, valueType));

/** SheetJS gives its formatter no type. */
const ssf = SSF as { format(code: string, value: ModelValue, options: { date1904: boolean }): string };

/** As shown, whatever the column's width: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member */
function shownText(cell: CellModel | undefined, date1904: boolean): string {
  const value = knownValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  return ssf.format(cell?.numberFormat ?? 'General', value, { date1904 });
}

export const textOf = (range: RangeTarget, host: HostState): string[][] | null =>
  isUnbounded(range) ? null : readGrid(range, (cell) => shownText(cell, host.model.date1904));

/** Whether a cell lies under a merged area and is not its first one: Excel keeps no value there. */
function isCovered(sheet: SheetModel, row: number, column: number): boolean {
  const merge = sheet.merges.length === 0 ? undefined : mergeAt(sheet, row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

function keep(cell: CellModel, entry: Typed): void {
  clearContent(cell);
  cell.value = entry.value;
  if (entry.isError) cell.isError = true;
  if (entry.quotePrefix) cell.quotePrefix = true;
  if (entry.numberFormat !== undefined && (cell.numberFormat ?? 'General') === 'General') cell.numberFormat = entry.numberFormat;
  if (entry.formula === undefined) return;
  cell.formula = entry.formula;
  const known = linkText(entry.formula);
  if (known === undefined) cell.isUncalculated = true;
  else cell.value = known;
}

/** One entry: null leaves the cell, '' clears it, a text is typed. */
function writeCell(sheet: SheetModel, row: number, column: number, input: unknown, host: HostState): void {
  if (input === null || input === undefined || isCovered(sheet, row, column)) return;
  if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean') {
    throw new ExcelError('InvalidArgument', 'a cell takes text, a number or true and false');
  }
  if (input === '' && sheet.rows[row]?.[column] === undefined) return;
  const cell = ensureCell(sheet, row, column);
  const numberFormat = cell.numberFormat ?? 'General';
  // Typed before anything is taken away: an entry that is refused leaves the cell as it was.
  keep(cell, typeof input === 'string' ? typed(input, { numberFormat, year: host.year, date1904: host.model.date1904 }) : { value: input });
  markCell(sheet, row, column);
}

/** Array formulas aside, Excel treats what is given to `formulas` like what is given to `values`. */
export function writeEntries(range: RangeTarget, input: unknown, host: HostState, what: string): void {
  if (isUnbounded(range)) throw new ExcelError('InvalidArgument', `${what} of whole columns or rows cannot be set`);
  const { sheet, area } = range;
  const entry = gridArgument(input, rowCount(area), columnCount(area), what);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      writeCell(sheet, row, column, entry(row - area.top, column - area.left), host);
    }
  }
  settleHeaders(sheet, area);
  host.changed({ sheet, area, changeType: 'RangeEdited' });
}

/** Fewer than 255 characters that can be read as a format: https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/17d11129-219b-4e2c-88db-45844d21e528 */
function numberFormatArgument(value: unknown): string {
  const code = textArgument(value, 'numberFormat');
  if (code.length >= NUMBER_FORMAT_CHARACTERS || !isReadable(code)) throw new ExcelError('InvalidArgument', `no number format: ${code}`);
  return code;
}

function isReadable(code: string): boolean {
  try {
    // Letters of other scripts stand for themselves, which the formatter does not know.
    ssf.format(code.replace(/[^\u0000-\u00ff]/g, '-'), 1, { date1904: false });
    return true;
  } catch {
    return false;
  }
}

export function writeNumberFormats(range: RangeTarget, input: unknown): void {
  if (isUnbounded(range)) throw new ExcelError('InvalidArgument', 'numberFormat of whole columns or rows cannot be set');
  const { sheet, area } = range;
  const entry = gridArgument(input, rowCount(area), columnCount(area), 'numberFormat');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const format = entry(row - area.top, column - area.left);
      if (format === null || format === undefined) continue;
      const cell = ensureCell(sheet, row, column);
      const code = numberFormatArgument(format);
      if (code === '' || code === 'General') delete cell.numberFormat;
      else cell.numberFormat = code;
      markCell(sheet, row, column);
    }
  }
}
