// Whether several items measure one thing: Cronbach's alpha, and items that run the other way.
// Cronbach 1951, Psychometrika 16, https://doi.org/10.1007/BF02310555; interval: Feldt 1965, Psychometrika 30, https://doi.org/10.1007/BF02289499.
import { fQuantile } from './statistics/beta';
import { correlation } from './statistics/correlation';
import { covariance, momentsOfColumn } from './statistics/columns';
import type { Interval } from './statistics/interval';

/** A row per respondent, a column per item; undefined = not answered. */
export type ItemMatrix = readonly (readonly (number | undefined)[])[];

/** An item's answers by respondent; NaN = not answered. All columns have one length. */
export type ItemColumns = readonly ArrayLike<number>[];

/** listwise – only complete rows · pairwise – each covariance from the rows that have both items. The two can differ much: name it. */
export type MissingPolicy = 'listwise' | 'pairwise';

export interface CronbachAlpha {
  /** At most 1; below 0 when items run against each other. */
  readonly alpha: number;
  readonly items: number;
  /** Complete rows. */
  readonly n: number;
  readonly missing: MissingPolicy;
  /** Feldt's, from the complete rows; listwise only. */
  readonly interval?: Interval;
}

/** A total variance below it is none. */
const NO_VARIANCE = 1e-12;

/** Undefined for fewer than two items or two complete rows, and when the total does not vary. */
export function cronbachAlpha(matrix: ItemMatrix, missing: MissingPolicy = 'listwise', confidence = 0.95): CronbachAlpha | undefined {
  return cronbachAlphaOfColumns(columnsOf(matrix), missing, confidence);
}

export function cronbachAlphaOfColumns(
  columns: ItemColumns,
  missing: MissingPolicy = 'listwise',
  confidence = 0.95,
): CronbachAlpha | undefined {
  const items = columns.length;
  if (items < 2) return undefined;
  const complete = completeRows(columns);
  const variances = missing === 'listwise' ? listwiseVariances(complete) : pairwiseVariances(columns);
  if (!variances || !(variances.total > NO_VARIANCE)) return undefined;
  const alpha = (items / (items - 1)) * (1 - variances.items / variances.total);
  const n = complete[0]?.length ?? 0;
  if (missing === 'pairwise') return { alpha, items, n, missing };
  return { alpha, items, n, missing, interval: feldtInterval(alpha, n, items, confidence) };
}

interface Variances {
  /** The sum of the items' variances. */
  readonly items: number;
  /** The variance of the items' sum. */
  readonly total: number;
}

function listwiseVariances(complete: readonly Float64Array[]): Variances | undefined {
  const totals = rowSums(complete);
  const total = momentsOfColumn(totals)?.variance;
  if (total === undefined) return undefined;
  return { items: complete.reduce((sum, column) => sum + (momentsOfColumn(column)?.variance ?? 0), 0), total };
}

function pairwiseVariances(columns: ItemColumns): Variances | undefined {
  let items = 0;
  let total = 0;
  for (const [i, first] of columns.entries()) {
    for (const [j, second] of columns.entries()) {
      const value = covariance(first, second);
      if (value === undefined) return undefined;
      if (i === j) items += value;
      total += value;
    }
  }
  return { items, total };
}

function feldtInterval(alpha: number, n: number, items: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  const df1 = n - 1;
  const df2 = (n - 1) * (items - 1);
  return { low: 1 - (1 - alpha) * fQuantile(1 - tail, df1, df2), high: 1 - (1 - alpha) * fQuantile(tail, df1, df2) };
}

/** For each item, its correlation with the sum of the others over complete rows; undefined where either does not vary. */
export function itemRestCorrelations(columns: ItemColumns): (number | undefined)[] {
  const complete = completeRows(columns);
  const totals = rowSums(complete);
  return complete.map((column) =>
    correlation(
      column,
      totals.map((total, row) => total - (column[row] ?? 0)),
    ),
  );
}

/** Items that probably run the other way: their corrected item–rest correlation is negative. To be confirmed, never turned unasked. */
export function suspectedReverseItems(columns: ItemColumns): number[] {
  return itemRestCorrelations(columns).flatMap((r, item) => (r !== undefined && r < 0 ? [item] : []));
}

/** The answer as it would read on a scale that runs the other way: min + max − x. */
export function reverseAnswer(value: number, min: number, max: number): number {
  return min + max - value;
}

export function columnsOf(matrix: ItemMatrix): Float64Array[] {
  const items = matrix.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: items }, (_, item) => Float64Array.from(matrix, (row) => row[item] ?? NaN));
}

/** The same columns, of the rows only that have every item. */
function completeRows(columns: ItemColumns): Float64Array[] {
  const rows: number[] = [];
  for (let row = 0; row < (columns[0]?.length ?? 0); row += 1) {
    if (columns.every((column) => !Number.isNaN(column[row]))) rows.push(row);
  }
  return columns.map((column) => Float64Array.from(rows, (row) => column[row] ?? NaN));
}

function rowSums(columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  for (const column of columns) column.forEach((value, row) => (sums[row] = (sums[row] ?? 0) + value));
  return sums;
}
