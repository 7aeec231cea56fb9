// Which header of a worksheet is of which register: every likely row is read as every register, the best reading wins.
import type { CellValue } from '../../workbook/snapshot';
import { REGISTER_IDS, registerOf, type RegisterId } from '../../registers/catalogue';
import { assignColumns, type Column } from '../columns/assign-columns';
import type { Grid } from '../grid';
import { type Header, headerAt, type HeaderContext, LONGEST_HEADER } from '../columns/header-columns';
import { headerKey } from '../words/header-text';
import { firstOfValues, headerlessTable } from './headerless';
import { kindScore, otherScore } from './kind-score';
import { namingFields } from './kinds';
import { isLegend } from './legend-table';
import { type HeaderReader } from '../words/match-header';
import { optionIndex, optionOf } from '../cells/options';
import type { ColumnReading, TableReading } from '../records';
import { isBegun, isPossible, namedFields } from './possible-kinds';
import { type RowColumn, tableRows, typeOf } from './table-rows';
import { calledTwice } from './called';
import { hasCore, isMarked, isTelling, mappedCount, MARKED, namesItself } from './telling';
import { titleBonus } from './titles';

/** A header as one register: rows in grid coordinates. */
export interface Candidate {
  readonly register: Exclude<RegisterId, 'survey'>;
  /** [] for a table without a header, which then begins in `firstRow`. */
  readonly headerRows: readonly number[];
  /** The first row that can be a record. */
  readonly firstRow: number;
  readonly columns: readonly Column[];
  readonly readings: readonly ColumnReading[];
  readonly score: number;
  /** A title above the header or the tab's name says the register. */
  readonly isTitled: boolean;
  /** What is below the best reading: the next register's score, or that it may be none. */
  readonly rival: { readonly register: RegisterId | 'other'; readonly score: number } | undefined;
}

/** A tab's first header stands in its first rows. */
export const HEADER_WITHIN = 25;
export const DEEPEST_HEADER = 3;
/** Rows tried in full, the wordiest first. */
const ROWS_TRIED = 5;
/** Rows with fewer of the words of the wordiest are its values, or lines around it. */
const LEAST_WORDY = 0.4;
const LEAST_SCORE = 1.3;
const LEAST_SCORE_OF_FURTHER = 2;
const LEAST_SHARE = 0.34;
/** In a table of so few columns an id and a description are enough. */
const TWO_ARE_ENOUGH = 6;
/** So many understood columns make a register, however many others stand beside them. */
const ALWAYS_ENOUGH = 7;
const RECORD_KINDS = REGISTER_IDS.filter((id): id is Exclude<RegisterId, 'survey'> => id !== 'survey');

/** The best header in the rows [from, until) as any register; undefined where none is good enough. */
export function bestHeader(context: HeaderContext, from: number, until: number, first: Candidate | undefined): Candidate | undefined {
  const rows = wordyRows(context, from, until);
  let best: Candidate | undefined;
  const good: Candidate[] = [];
  for (const row of rows) {
    for (let depth = 1; depth <= Math.min(DEEPEST_HEADER, row - from + 1); depth += 1) {
      const header = headerAt(context, row, depth);
      const candidate = header && bestKind(context, header);
      if (!candidate) continue;
      const isLikeFirst = first !== undefined && candidate.register === first.register && sameHeaders(candidate, first);
      if (first && !isLikeFirst && (candidate.score < LEAST_SCORE_OF_FURTHER || mappedCount(candidate) < 3)) continue;
      good.push(candidate);
      if (!best || candidate.score > best.score + (depth > 1 ? 0.3 : 0.05)) best = candidate;
    }
  }
  return best && topmostAlike(firstOf(best, good), good);
}

/** A register of its own above the best one comes first: what stands below is found after it. */
function firstOf(best: Candidate, good: readonly Candidate[]): Candidate {
  const begin = best.headerRows[0] ?? 0;
  const above = good.filter(
    (candidate) =>
      candidate.firstRow < begin &&
      candidate.score >= LEAST_SCORE_OF_FURTHER &&
      mappedCount(candidate) >= 3 &&
      candidate.columns.some(({ profile }) => profile.count > 0),
  );
  const [next] = [...above].sort((a, b) => b.score - a.score);
  return next ? firstOf(next, above) : best;
}

/** Of headers that say the same (a refined table below the first one) the topmost; the upper row of the best one is no other header. */
function topmostAlike(best: Candidate, good: readonly Candidate[]): Candidate {
  const last = ({ headerRows }: Candidate) => headerRows.at(-1) ?? 0;
  return good.reduce(
    (top, candidate) =>
      candidate.register === best.register &&
      last(candidate) < last(top) &&
      !best.headerRows.includes(last(candidate)) &&
      sameHeaders(candidate, best)
        ? candidate
        : top,
    best,
  );
}

/** A header that the user pointed at, or a register that the user named: read as said. */
export function headerAsSaid(
  context: HeaderContext,
  row: number,
  register: Exclude<RegisterId, 'survey'> | undefined,
): Candidate | undefined {
  const options = Array.from({ length: Math.min(DEEPEST_HEADER, row + 1) }, (_, index) => index + 1).flatMap((depth) => {
    const header = headerAt(context, row, depth);
    if (!header) return [];
    const candidate = register === undefined ? bestKind(context, header, 0) : asRegister(context, register, header);
    return candidate ? [candidate] : [];
  });
  return options.sort((a, b) => b.score - a.score)[0];
}

/** The wordiest row as a register, the values alone, or the first filled row, for a tab of which only the register was said. */
export function headerOfRegister(context: HeaderContext, register: Exclude<RegisterId, 'survey'>): Candidate | undefined {
  const [best] = wordyRows(context, 0, Math.min(context.grid.height, HEADER_WITHIN))
    .flatMap((row) => headerAsSaid(context, row, register) ?? [])
    .sort((a, b) => b.score - a.score);
  const first = firstOfValues(context);
  return best ?? headerlessTable(context, register, first) ?? headerAsSaid(context, first, register);
}

/** A table without any header, of the one register that its tab or title names. */
export function titledTable(context: HeaderContext): Candidate | undefined {
  const { grid } = context;
  const row = firstOfValues(context);
  if (row >= grid.height || wordyRows(context, 0, Math.min(row + 1, grid.height)).length > 0) return undefined;
  const [register, other] = RECORD_KINDS.filter((kind) => titleBonus(context, kind, row) > 0);
  const table = register === undefined || other !== undefined ? undefined : headerlessTable(context, register, row);
  return table && { ...table, rival: { register: 'other', score: table.score } };
}

export function wordyRows({ grid, headers }: HeaderContext, from: number, until: number): readonly number[] {
  const rows: { row: number; words: number }[] = [];
  for (let row = from; row < until; row += 1) {
    let words = 0;
    for (let column = 0; column < grid.width; column += 1) {
      const value = grid.value(row, column) || mergedFromAbove(grid, row, column);
      if (typeof value !== 'string' || value === '' || value.length > LONGEST_HEADER) continue;
      if (headers.isKnown(value.trim())) words += 1;
    }
    if (words >= 2) rows.push({ row, words });
  }
  rows.sort((a, b) => b.words - a.words || a.row - b.row);
  const most = rows[0]?.words ?? 0;
  return rows
    .slice(0, ROWS_TRIED)
    .filter(({ words }) => words >= most * LEAST_WORDY)
    .map(({ row }) => row);
}

/** The text of a cell merged downwards that ends in this row: it is as much this row's header as the leaves beside it. */
function mergedFromAbove(grid: Grid, row: number, column: number): CellValue {
  const merge = grid.merge(row, column);
  return merge && merge.top < row && merge.bottom === row && merge.left === column ? grid.value(merge.top, column) : '';
}

function bestKind(context: HeaderContext, header: Header, least = LEAST_SCORE): Candidate | undefined {
  const { columns } = header;
  const width = columns.filter((column) => !isMarked(column)).length;
  const enough = width <= TWO_ARE_ENOUGH ? 2 : Math.max(2, Math.min(width * LEAST_SHARE, ALWAYS_ENOUGH));
  const named = namedFields(columns);
  const readAs = (register: Candidate['register']) => asRegister(context, register, header) ?? [];
  const begun = RECORD_KINDS.filter((register) => isBegun(register, named));
  const rivals = () => begun.flatMap(readAs);
  const possible = begun
    .filter((register) => isPossible(register, columns, named, enough))
    .flatMap(readAs)
    .filter(
      (candidate) =>
        hasCore(candidate) &&
        mappedCount(candidate) >= (namesItself(candidate) ? 2 : enough) &&
        (least === 0 || !isLegend(candidate.register, columns, candidate.readings)),
    )
    .sort((a, b) => b.score - a.score);
  const fits = least === 0 ? possible : possible.filter((candidate) => isTelling(candidate, rivals));
  // What the tab and a title both call themselves is no chance, where the columns can be that as well.
  const called = fits.length > 1 ? calledTwice(context, header.rows.at(-1) ?? header.firstRow) : new Set();
  const best = fits.find(({ register }) => called.has(register)) ?? fits[0];
  // Beside a register that its name confirms, only another one that shows itself is a rival.
  const next = (best?.isTitled ? fits : possible).find((candidate) => candidate !== best);
  if (!best || best.score < least) return undefined;
  const other = otherScore(columns);
  if (least > 0 && other && other.score > best.score - 0.15) return undefined;
  return { ...best, rival: next && { register: next.register, score: next.score } };
}

export function asRegister(
  context: HeaderContext,
  register: Exclude<RegisterId, 'survey'>,
  { rows, firstRow, columns }: Header,
): Candidate | undefined {
  if (register === 'raid' && !splitsIntoKinds(columns)) return undefined;
  const readings = assignColumns(register, columns);
  const title = titleBonus(context, register, rows[0] ?? firstRow);
  const score = kindScore(register, columns, readings) + title - unknownCost(columns, readings);
  return {
    register,
    headerRows: rows,
    firstRow,
    columns,
    readings,
    score,
    isTitled: title > 0,
    rival: undefined,
  };
}

/** Each unexplained header takes a little away. */
function unknownCost(columns: readonly Column[], readings: readonly ColumnReading[]): number {
  return 0.06 * columns.filter((column, index) => readings[index]?.field === undefined && !isMarked(column)).length;
}

/** A raid tab has a column whose values are kinds of record, at least two of them. */
function splitsIntoKinds(columns: readonly Column[]): boolean {
  const type = registerOf('raid').fields.find(({ id }) => id === 'type');
  const index = optionIndex(type?.options ?? {});
  return columns.some(({ reading, profile }) => {
    if (!reading.matches.some(({ kind, field, strength }) => kind === 'raid' && field === 'type' && strength > 0.7)) return false;
    const kinds = profile.folded.map((text) => optionOf(text, index));
    const known = kinds.filter((kind) => kind !== undefined);
    return profile.count === 0
      ? /raid/.test(headerKey(columns.map(({ header }) => header).join(' ')))
      : known.length >= kinds.length * 0.7 && new Set(known).size >= 2;
  });
}

function sameHeaders(a: Candidate, b: Candidate): boolean {
  const [ofA, ofB] = [a, b].map(({ columns }) => columns.filter((column) => !isMarked(column)).map(({ header }) => headerKey(header)));
  return ofA !== undefined && ofB !== undefined && ofA.filter((key) => ofB.includes(key)).length >= Math.min(ofA.length, ofB.length) * 0.7;
}

/** The table under a header, in worksheet coordinates; `until` is a row that it does not reach. */
export function readTable({ grid, headers }: HeaderContext, candidate: Candidate, until: number): TableReading {
  const { register, firstRow, columns, readings } = candidate;
  const rowColumns = columns.map(({ column, header, profile }, index): RowColumn => {
    const field = readings[index]?.field;
    return {
      column: column - grid.left,
      header,
      field,
      type: typeOf(register, field),
      number: profile.number,
      long: profile.long,
      count: profile.count,
    };
  });
  const limit = Math.min(until, nextHeader(grid, firstRow, rowColumns, headers), endOfExcelTable(grid, candidate.headerRows, rowColumns));
  const naming = namingFields(
    register,
    readings.map(({ field }) => field),
  );
  const extent = tableRows(grid, firstRow, rowColumns, naming, limit);
  return {
    sheet: grid.sheet.name,
    register,
    headerRows: candidate.headerRows.map((row) => row + grid.top),
    firstRow: extent.firstRow + grid.top,
    lastRow: extent.lastRow + grid.top,
    rows: extent.rows.map((row) => row + grid.top),
    columns: readings,
    confidence: Math.min(1, candidate.score / (candidate.score + 1)),
    isCorrected: false,
  };
}

/** The row after the last data row of the Excel table (ListObject) whose header this is; the grid's end without one. */
function endOfExcelTable(grid: Grid, headerRows: readonly number[], columns: readonly RowColumn[]): number {
  const column = columns[0]?.column ?? 0;
  const table = grid.sheet.tables.find(
    ({ area, showHeaders }) =>
      showHeaders && headerRows.includes(area.top - grid.top) && area.left <= column + grid.left && column + grid.left <= area.right,
  );
  return table ? table.area.bottom - grid.top + (table.showTotals ? 0 : 1) : grid.height;
}

/** The first row after a gap that is a header itself, or the title above it: three or more of its cells are words of headers. */
function nextHeader(grid: Grid, from: number, columns: readonly RowColumn[], headers: HeaderReader): number {
  for (let row = from + 1; row < grid.height; row += 1) {
    if (!grid.isBlankRow(row - 1) || grid.isBlankRow(row)) continue;
    if (isHeaderOfWords(grid, row, columns, headers)) return row;
    if (isTitleRow(grid, row) && isHeaderOfWords(grid, row + 1, columns, headers)) return row;
  }
  return grid.height;
}

function isHeaderOfWords(grid: Grid, row: number, columns: readonly RowColumn[], headers: HeaderReader): boolean {
  let words = 0;
  let cells = 0;
  for (const { column } of columns) {
    const value = grid.value(row, column);
    if (value === '' || (typeof value === 'string' && MARKED.test(headers.keyOf(value)))) continue;
    cells += 1;
    if (typeof value === 'string' && value.length <= 60 && headers.isKnown(value.trim())) words += 1;
  }
  return words >= 3 && words >= cells * 0.7;
}

/** One text alone. */
function isTitleRow(grid: Grid, row: number): boolean {
  let filled = 0;
  for (let column = 0; column < grid.width && filled < 2; column += 1) if (!grid.isBlank(row, column)) filled += 1;
  return filled === 1;
}
