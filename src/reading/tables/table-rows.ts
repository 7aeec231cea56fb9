// Where a table ends and which of its rows are records: blank runs, totals, legends, version lines and empty templates are not.
import { fieldOf, type RegisterId } from '../../registers/catalogue';
import type { FieldType } from '../../registers/definition';
import { marksExample } from '../../registers/example-row';
import type { CellValue } from '../../workbook/snapshot';
import { isDateFormat, isLikelySerial, parseTextDate } from '../cells/dates';
import { fold } from '../words/fold';
import type { Grid } from '../grid';
import { parseRating } from '../cells/levels';
import { parseMoney } from '../cells/numbers';
import { siftRows } from './sift-rows';

/** A column of the table, in grid coordinates. */
export interface RowColumn {
  readonly column: number;
  readonly header: string;
  readonly field: string | undefined;
  readonly type: FieldType | undefined;
  /** Share of numbers and of long texts among its values. */
  readonly number: number;
  readonly long: number;
  readonly count: number;
}

export interface TableExtent {
  readonly firstRow: number;
  /** firstRow − 1 in a table without rows. */
  readonly lastRow: number;
  readonly rows: readonly number[];
}

/** Blank rows after which nothing belongs to the table any more. */
const LONGEST_GAP = 12;
/** Blank rows under a header, for looks, before the first record. */
const GAP_UNDER_HEADER = 2;
/** Columns that this share of the rows fill are always filled; a row after a gap fills most of them too. */
const ALWAYS = 0.9;
/** The last rows before a gap tell which columns those are. */
const ROWS_COUNTED = 200;
const LEAST_FILL = 0.6;
const LEAST_UNDER_BANNER = 3;
/** Fewer rows without name and number are records that lack them. */
const LEAST_UNKNOWN = 3;
const METADATA =
  /^(?:version|ver|date|prepared by|approved by|reviewed by|completed by|checked by|verified by|issued by|author|note|notes|nb|source|legend|key|status key|total|totals|subtotal|sub-total|grand total|sum|average|copyright|last updated?|updated|created|document|template|合计|总计|小计|汇总|平均|平均值|均值|总和|备注|注|说明|版本|编制|制表|审核|审批|批准|会签|复核|填表|图例|来源|填写说明|итого|всего|gesamt|summe)(?:\s*(?:by|no|人|日期|号)?\s*[:：.]|\s*$|\s+\d)|^(?:©|\(c\)|注[1-9一二三:：]|-+ ?(?:end|结束)|end of (?:the )?(?:list|table|log|register|document)|以下(?:为)?空白?)/;

/** The rows below a header. `limit` is the first row that surely belongs to something else. */
export function tableRows(
  grid: Grid,
  firstRow: number,
  columns: readonly RowColumn[],
  substance: readonly string[],
  limit: number,
): TableExtent {
  const mapped = columns.filter(({ field }) => field !== undefined && field !== 'id');
  const naming = mapped.filter(({ field }) => field !== undefined && substance.includes(field));
  const span = { from: Math.min(...columns.map(({ column }) => column)), to: Math.max(...columns.map(({ column }) => column)) };
  const rows: number[] = [];
  let lastRow = firstRow - 1;
  let gap = 0;
  for (let row = firstRow; row < limit; row += 1) {
    if (isBlankIn(grid, row, columns)) {
      if (!grid.isBlankRow(row) && gap > 0) break;
      gap += 1;
      if (gap > LONGEST_GAP) break;
      continue;
    }
    if (
      (gap > 0 || rows.length === 0) &&
      !blockConforms(grid, row, limit, columns, mapped, naming, span, gap > (rows.length === 0 ? GAP_UNDER_HEADER : 0), () =>
        alwaysFilled(grid, rows.slice(-ROWS_COUNTED), columns),
      )
    ) {
      if (gap > 0) break;
      continue;
    }
    gap = 0;
    if (isHeaderAgain(grid, row, columns) || isBanner(grid, row, columns)) continue;
    if (isMetadata(grid, row, columns)) continue;
    if (naming.some(({ column }) => marksExample(grid.value(row, column)))) continue;
    if (!isRecord(grid, row, mapped, naming)) continue;
    rows.push(row);
    lastRow = row;
  }
  if (naming.length === 0) return { firstRow, lastRow, rows };
  const records = siftRows(grid, rows, columns, naming);
  const telling = [...naming, ...columns.filter(({ field }) => field === 'id')];
  const known = records.filter((row) => !isBlankIn(grid, row, telling));
  // A list of choices under the header of an empty template names nothing.
  if (known.length === 0) return { firstRow, lastRow: firstRow - 1, rows: [] };
  // Where most rows have neither name nor number, they go on with the record above or wait to be filled in.
  const unknown = records.length - known.length;
  return { firstRow, lastRow, rows: unknown >= LEAST_UNKNOWN && unknown > known.length ? known : records };
}

function alwaysFilled(grid: Grid, rows: readonly number[], columns: readonly RowColumn[]): readonly RowColumn[] {
  return columns.filter(({ column }) => rows.filter((row) => !grid.isBlank(row, column)).length >= rows.length * ALWAYS);
}

function isBlankIn(grid: Grid, row: number, columns: readonly RowColumn[]): boolean {
  for (const { column } of columns) if (!grid.isBlank(row, column)) return false;
  return true;
}

/** A naming field filled, or two other cells that are neither a formula's result nor a bare zero. */
function isRecord(grid: Grid, row: number, mapped: readonly RowColumn[], naming: readonly RowColumn[]): boolean {
  for (const { column } of naming) if (!grid.isBlank(row, column) && !isEmptyResult(grid, row, column)) return true;
  let filled = 0;
  for (const { column } of mapped) {
    if (grid.isBlank(row, column) || grid.isFormula(row, column)) continue;
    const value = grid.value(row, column);
    if (value !== 0 && value !== false) filled += 1;
  }
  return filled >= 2;
}

function isEmptyResult(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return (value === 0 || value === false) && grid.isFormula(row, column);
}

/** Totals, version lines and keys: a telling word in the first filled cell of a sparse row, or two of them that end in a colon. */
function isMetadata(grid: Grid, row: number, columns: readonly RowColumn[]): boolean {
  let first = '';
  let filled = 0;
  let labels = 0;
  for (const { column } of columns) {
    const value = grid.value(row, column);
    if (value === '') continue;
    filled += 1;
    if (typeof value !== 'string') continue;
    if (first === '') first = value;
    if (endsInColon(value) && METADATA.test(fold(value))) labels += 1;
    else if (labels === 0 && filled > 4 && filled * 2 > columns.length) return false;
  }
  if (labels > 1) return true;
  return first !== '' && first.length <= 80 && filled * 2 <= Math.max(columns.length, 3) && METADATA.test(fold(first));
}

const endsInColon = (text: string): boolean => text.endsWith(':') || text.endsWith('：');

function isHeaderAgain(grid: Grid, row: number, columns: readonly RowColumn[]): boolean {
  let same = 0;
  for (const { column, header } of columns) {
    if (grid.value(row, column) === header && header !== '') same += 1;
    else if (!grid.isBlank(row, column)) return false;
  }
  return same >= 2;
}

/** A text merged over most of the table is a section's title, whichever field it begins in. */
function isBanner(grid: Grid, row: number, columns: readonly RowColumn[]): boolean {
  const [first] = columns;
  if (!first || columns.length < LEAST_UNDER_BANNER) return false;
  const merge = grid.merge(row, first.column);
  return merge !== undefined && columns.filter(({ column }) => merge.left <= column && column <= merge.right).length > columns.length / 2;
}

/** Whether the rows from here to the next blank one go on like the table (or, at its start, are data and no instructions). */
function blockConforms(
  grid: Grid,
  start: number,
  limit: number,
  columns: readonly RowColumn[],
  mapped: readonly RowColumn[],
  naming: readonly RowColumn[],
  span: { readonly from: number; readonly to: number },
  isAfterGap: boolean,
  filledColumns: () => readonly RowColumn[],
): boolean {
  if (!isAfterGap) return rowSuits(grid, start, columns, span, false) || !rowSuits(grid, start + 1, columns, span, false);
  const wanted = filledColumns();
  let rows = 0;
  let good = 0;
  for (let row = start; row < Math.min(limit, start + 40) && !grid.isBlankRow(row); row += 1) {
    if (isSection(grid, row, columns)) continue;
    rows += 1;
    const isNamed = naming.length === 0 || naming.some(({ column }) => !grid.isBlank(row, column));
    const isFull = filledIn(grid, row, wanted) >= wanted.length * LEAST_FILL;
    if (
      isNamed &&
      isFull &&
      isRecord(grid, row, mapped, naming) &&
      !isMetadata(grid, row, columns) &&
      rowSuits(grid, row, columns, span, true)
    )
      good += 1;
  }
  return rows > 0 && good >= rows * 0.6;
}

/** Types of columns that, once filled with words or dates, hold no plain numbers. */
const WORDS_OR_DATES: ReadonlySet<FieldType> = new Set(['text', 'name', 'names', 'choice', 'choices', 'rating', 'date', 'frequency']);

function isLikelyDate(value: number, format: string): boolean {
  return isDateFormat(format) || isLikelySerial(value);
}

/** Types that plain sentences do not fit; only their cells tell instructions from data. */
const TELLING: ReadonlySet<FieldType> = new Set(['date', 'number', 'money', 'days', 'share', 'rating', 'id', 'ids', 'yesNo', 'choice']);

function filledIn(grid: Grid, row: number, columns: readonly RowColumn[]): number {
  let filled = 0;
  for (const { column } of columns) if (!grid.isBlank(row, column)) filled += 1;
  return filled;
}

/** A single filled cell: a section's title. */
function isSection(grid: Grid, row: number, columns: readonly RowColumn[]): boolean {
  return columns.length > 2 && filledIn(grid, row, columns) === 1;
}

function rowSuits(
  grid: Grid,
  row: number,
  columns: readonly RowColumn[],
  span: { readonly from: number; readonly to: number },
  isStrict: boolean,
): boolean {
  let filled = 0;
  let bad = 0;
  for (const column of columns) {
    if (grid.isBlank(row, column.column)) continue;
    if (isStrict || (column.type !== undefined && TELLING.has(column.type))) filled += 1;
    if (!suits(grid.value(row, column.column), grid.format(row, column.column), column, isStrict)) bad += 1;
  }
  if (isStrict)
    for (let outside = span.to + 1; outside < Math.min(grid.width, span.to + 4); outside += 1) if (!grid.isBlank(row, outside)) bad += 1;
  return bad === 0 || bad <= filled * (isStrict ? 0.2 : 0.4);
}

function suits(value: CellValue, format: string, column: RowColumn, isStrict: boolean): boolean {
  const { type, number, long, count } = column;
  const text = String(value).trim();
  if (isStrict && count >= 3) {
    if (number >= 0.9 && typeof value === 'string' && parseMoney(value) === undefined) return false;
    if (number <= 0.1 && typeof value === 'number' && type !== undefined && WORDS_OR_DATES.has(type) && !isLikelyDate(value, format))
      return false;
  }
  switch (type) {
    case 'date':
      return typeof value === 'number' ? value > 0 || isDateFormat(format) : parseTextDate(text) !== undefined || text.length <= 12;
    case 'number':
    case 'money':
    case 'days':
    case 'share':
      return typeof value === 'number' || parseMoney(text) !== undefined || text.length <= 20;
    case 'rating':
      // "Rate from 1 to 5" above numbers tells how to fill in.
      if (count >= 3 && number >= 0.7 && typeof value === 'string' && parseRating(text) === undefined) return false;
      return typeof value === 'number' || parseRating(text) !== undefined || text.length <= 30 || (count >= 3 && long > 0.3);
    case 'id':
    case 'ids':
      return text.length <= 30;
    case 'yesNo':
      return text.length <= 20;
    case 'choice':
      return text.length <= 60 || (count >= 3 && long > 0.2);
    default:
      return true;
  }
}

/** The field's type, for RowColumn. */
export function typeOf(register: RegisterId, field: string | undefined): FieldType | undefined {
  return field === undefined ? undefined : fieldOf(register, field)?.type;
}
