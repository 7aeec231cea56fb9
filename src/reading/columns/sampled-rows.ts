// By which rows the columns under a header are judged: those until a long gap, or until what stands after a short one is another table.
import type { CellValue } from '../../workbook/snapshot';
import type { Grid } from '../grid';
import type { HeaderReader } from '../words/match-header';

const MOST_ROWS = 60;
const LONGEST_GAP = 4;
const LONGEST_HEADER = 60;
const LEAST_WORDS = 3;
const SHARE_OF_WORDS = 0.7;
/** A legend or a list of figures fills fewer columns; so narrow a table has no fewer. */
const LEAST_COLUMNS = 4;

/** The end of the rows from `from` on that belong to the table with these columns of the grid. */
export function endOfSample(grid: Grid, headers: HeaderReader, from: number, columns: readonly number[]): number {
  const last = Math.min(grid.height, from + MOST_ROWS);
  let first: readonly CellValue[] | undefined;
  let start: number | undefined;
  let gap = 0;
  for (let row = from; row <= last; row += 1) {
    if (row < last && !grid.isBlankRow(row)) {
      start ??= row;
      gap = 0;
      continue;
    }
    if (start !== undefined) {
      const block = fullestRow(grid, start, row, columns);
      if (first && (isOther(first, block) || isHeader(grid, headers, start, row, columns))) return start;
      first ??= block;
      start = undefined;
    }
    gap += 1;
    if (gap > LONGEST_GAP) return row;
  }
  return last;
}

function fullestRow(grid: Grid, from: number, end: number, columns: readonly number[]): readonly CellValue[] {
  let fullest: readonly CellValue[] = [];
  let most = -1;
  for (let row = from; row < end; row += 1) {
    const values = columns.map((column) => grid.value(row, column));
    const filled = values.filter((value) => value !== '').length;
    if (filled > most) [fullest, most] = [values, filled];
  }
  return fullest;
}

/** Few of the columns are filled, or numbers stand where words stood and the other way about. */
function isOther(first: readonly CellValue[], block: readonly CellValue[]): boolean {
  const before = first.filter((value) => value !== '').length;
  const now = block.filter((value) => value !== '').length;
  if (before >= LEAST_COLUMNS && now * 2 <= before) return true;
  const both = block.filter((value, index) => value !== '' && first[index] !== '').length;
  const unlike = block.filter((value, index) => value !== '' && first[index] !== '' && typeof value !== typeof first[index]).length;
  return both > 1 && unlike * 2 >= both;
}

/** The first or second row of the block is a header: its title may stand above it. */
function isHeader(grid: Grid, headers: HeaderReader, from: number, end: number, columns: readonly number[]): boolean {
  for (let row = from; row < Math.min(end, from + 2); row += 1) {
    const values = columns.map((column) => grid.value(row, column)).filter((value) => value !== '');
    const words = values.filter((value) => typeof value === 'string' && value.length <= LONGEST_HEADER && headers.isKnown(value.trim()));
    if (words.length >= LEAST_WORDS && words.length >= values.length * SHARE_OF_WORDS) return true;
  }
  return false;
}
