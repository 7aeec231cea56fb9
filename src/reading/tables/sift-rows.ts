// Which of a table's filled rows are records: section titles, further lines of the record above and prefilled rows of a template are none.
import type { Grid } from '../grid';
import type { RowColumn } from './table-rows';

/** Columns that so many of the rows fill are usual; with fewer of them nothing tells a bare row from a short record. */
const USUAL = 0.6;
const LEAST_USUAL = 4;
/** A bare row fills no more of them. */
const BARE = 1 / 3;
/** Rows looked at to find them, spread over the table. */
const ROWS_COUNTED = 200;
/** One line of defaults may be a record that was begun. */
const LEAST_PREFILLED = 2;

/** The records among the rows, in their order. `naming`: the columns that say what a record is. */
export function siftRows(
  grid: Grid,
  rows: readonly number[],
  columns: readonly RowColumn[],
  naming: readonly RowColumn[],
): readonly number[] {
  if (naming.length === 0) return rows;
  const typed = rows.slice(0, rows.length - prefilled(grid, rows, columns, naming));
  const first = rows[0] ?? 0;
  const isMerged = grid.sheet.merges.some(({ top, bottom }) => bottom > top && bottom - grid.top > first);
  const whole = isMerged ? typed.filter((row) => !goesOn(grid, row, columns, naming)) : typed;
  const usual = usualColumns(grid, whole, columns);
  const lead = usual.find(({ field }) => field === 'id') ?? usual[0];
  if (lead === undefined || usual.length < LEAST_USUAL) return whole;
  const most = Math.floor(usual.length * BARE);
  const bare = new Set(whole.filter((row) => isBare(grid, row, usual, most)));
  // Where most rows are bare, that is how records are here.
  if (bare.size * 2 > whole.length) return whole;
  const lastFull = whole.findLast((row) => !bare.has(row)) ?? 0;
  const isAlone = (row: number) => filled(grid, row, columns, 2) === 1;
  const isProse = (row: number) => columns.every((column) => column.type === 'text' || !isFilled(grid, row, column));
  const isTitle = (row: number) => row < lastFull && lead.field !== 'id' && isAlone(row);
  const isLine = (row: number) => !isFilled(grid, row, lead) && (isAlone(row) || isProse(row));
  return whole.filter((row) => !bare.has(row) || !(isLine(row) || isTitle(row)));
}

/** How many of the last rows hold nothing but the defaults of a template: no name, and but for the id all the same. */
function prefilled(grid: Grid, rows: readonly number[], columns: readonly RowColumn[], naming: readonly RowColumn[]): number {
  const last = rows.at(-1);
  if (last === undefined) return 0;
  const typed = columns.filter(({ field }) => field !== 'id');
  const isSame = (row: number) =>
    naming.every(({ column }) => grid.isBlank(row, column)) &&
    typed.every(({ column }) => grid.value(row, column) === grid.value(last, column) || grid.isFormula(row, column));
  let count = 0;
  while (count < rows.length && isSame(rows[rows.length - 1 - count] ?? last)) count += 1;
  return count < LEAST_PREFILLED ? 0 : count;
}

/** Rows of one cell tell nothing about them. */
function usualColumns(grid: Grid, rows: readonly number[], columns: readonly RowColumn[]): readonly RowColumn[] {
  const step = Math.max(1, Math.floor(rows.length / ROWS_COUNTED));
  const counted = rows.filter((row, index) => index % step === 0 && filled(grid, row, columns, 2) === 2);
  return columns.filter((column) => counted.filter((row) => isFilled(grid, row, column)).length >= counted.length * USUAL);
}

/** How many of the columns the row fills, at most `enough`. */
function filled(grid: Grid, row: number, columns: readonly RowColumn[], enough: number): number {
  let count = 0;
  for (const column of columns) {
    if (isFilled(grid, row, column)) count += 1;
    if (count === enough) break;
  }
  return count;
}

/** Whether the row has something typed in no more than `most` of the columns; a dash was typed too, and costs no look at what it says. */
function isBare(grid: Grid, row: number, columns: readonly RowColumn[], most: number): boolean {
  let count = 0;
  for (const { column } of columns) if (grid.value(row, column) !== '' && (count += 1) > most) return false;
  return filled(grid, row, columns, most + 1) <= most;
}

/** A cell merged with those above says the same as they. */
function isFilled(grid: Grid, row: number, column: RowColumn): boolean {
  return !grid.isBlank(row, column.column) || isMergedFromAbove(grid, row, column);
}

function isMergedFromAbove(grid: Grid, row: number, { column }: RowColumn): boolean {
  return (grid.merge(row, column)?.top ?? row) < row;
}

/** The row goes on with the record above: what names it is merged with that, or most of its cells are. */
function goesOn(grid: Grid, row: number, columns: readonly RowColumn[], naming: readonly RowColumn[]): boolean {
  const merged = columns.filter((column) => isMergedFromAbove(grid, row, column));
  if (merged.length === 0) return false;
  const isOwn = (column: RowColumn) => !merged.includes(column) && !grid.isBlank(row, column.column);
  const ids = columns.filter(({ field }) => field === 'id');
  if (ids.some(isOwn)) return false;
  if (merged.length > columns.length / 2) return true;
  return !naming.some(isOwn) && [...ids, ...naming].some((column) => merged.includes(column));
}
