// Whether several items measure one thing: Cronbach's alpha, and items that run the other way.
// Cronbach 1951, Psychometrika 16, https://doi.org/10.1007/BF02310555; interval: Feldt 1965, Psychometrika 30, https://doi.org/10.1007/BF02289499.
import { fQuantile } from '../statistics/beta';
import type { Interval } from '../statistics/interval';

/** An item's answers by respondent; NaN = not answered. All columns have one length. */
export type ItemColumns = readonly ArrayLike<number>[];

export interface CronbachAlpha {
  /** At most 1; below 0 when items run against each other. */
  readonly alpha: number;
  readonly items: number;
  /** Complete rows. */
  readonly n: number;
  /** Feldt's. */
  readonly interval: Interval;
}

/** A total variance below it is none. */
export const NO_VARIANCE = 1e-12;

/**
 * Alpha of complete rows, at most 1 (Cronbach 1951), with Feldt's interval: as large a sample as the complete rows are, not as all rows are.
 * Undefined for fewer than two items or two complete rows, and when the total does not vary, as when all answers are equal.
 */
export function listwiseAlpha({ n, items, total }: ItemSums, confidence = 0.95): CronbachAlpha | undefined {
  if (items.length < 2 || n < 2 || !(total > NO_VARIANCE)) return undefined;
  const alpha = alphaOf(
    items.reduce((sum, { variance }) => sum + variance, 0),
    total,
    items.length,
  );
  return { alpha, items: items.length, n, interval: feldtInterval(alpha, n, items.length, confidence) };
}

/** k / (k − 1) · (1 − Σ item variances / variance of the sum). */
export function alphaOf(itemVariances: number, totalVariance: number, items: number): number {
  return (items / (items - 1)) * (1 - itemVariances / totalVariance);
}

/** What complete rows say of their items and of the sum of these. */
export interface ItemSums {
  /** Complete rows. */
  readonly n: number;
  readonly items: readonly { readonly variance: number; readonly covarianceWithTotal: number }[];
  /** The variance of the items' sum. */
  readonly total: number;
}

/**
 * Over the complete rows; with codes, over those of one group. Item by item, so that each column is read in one go. Distances are taken
 * from the first complete row, which keeps the squares small.
 */
export function itemSums(columns: ItemColumns, codes?: Int32Array, code = 0): ItemSums {
  const rows = completeRows(columns, codes, code);
  const n = rows.length;
  const steps = columns.map((column) => stepsOf(column, rows));
  const totals = new Float64Array(n);
  for (const own of steps) for (let at = 0; at < n; at += 1) totals[at] = (totals[at] ?? 0) + (own[at] ?? 0);
  const totalSum = totals.reduce((sum, total) => sum + total, 0);
  const centred = (product: number, a: number, b: number): number => (n < 2 ? 0 : (product - (a * b) / n) / (n - 1));
  const items = steps.map((own) => {
    let sum = 0;
    let squares = 0;
    let products = 0;
    for (let at = 0; at < n; at += 1) {
      const step = own[at] ?? 0;
      sum += step;
      squares += step * step;
      products += step * (totals[at] ?? 0);
    }
    return { variance: Math.max(0, centred(squares, sum, sum)), covarianceWithTotal: centred(products, sum, totalSum) };
  });
  const totalSquares = totals.reduce((sum, total) => sum + total * total, 0);
  return { n, items, total: Math.max(0, centred(totalSquares, totalSum, totalSum)) };
}

/** The rows of the group that have an answer in every column. */
function completeRows(columns: ItemColumns, codes: Int32Array | undefined, code: number): Int32Array {
  const rows = new Int32Array(columns[0]?.length ?? 0);
  let count = 0;
  for (let row = 0; row < rows.length; row += 1) if (!codes || codes[row] === code) rows[count++] = row;
  for (const column of columns) {
    let left = 0;
    for (let at = 0; at < count; at += 1) {
      const row = rows[at] ?? 0;
      if (!Number.isNaN(column[row] ?? NaN)) rows[left++] = row;
    }
    count = left;
  }
  return rows.subarray(0, count);
}

/** The answers of the rows as distances to the first of them. */
function stepsOf(column: ArrayLike<number>, rows: Int32Array): Float64Array {
  const steps = new Float64Array(rows.length);
  const first = column[rows[0] ?? 0] ?? 0;
  for (let at = 0; at < rows.length; at += 1) steps[at] = (column[rows[at] ?? 0] ?? 0) - first;
  return steps;
}

function feldtInterval(alpha: number, n: number, items: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  const df1 = n - 1;
  const df2 = (n - 1) * (items - 1);
  return { low: 1 - (1 - alpha) * fQuantile(1 - tail, df1, df2), high: 1 - (1 - alpha) * fQuantile(tail, df1, df2) };
}

/**
 * Corrected item–rest correlation: of each item with the sum of the others over complete rows, −1 to 1; undefined where either does not
 * vary.
 */
export function itemRestCorrelations({ items, total }: ItemSums): (number | undefined)[] {
  return items.map(({ variance, covarianceWithTotal }) => {
    const rest = total - 2 * covarianceWithTotal + variance;
    if (!(variance > NO_VARIANCE && rest > NO_VARIANCE)) return undefined;
    return Math.min(1, Math.max(-1, (covarianceWithTotal - variance) / Math.sqrt(variance * rest)));
  });
}

/**
 * Alpha of `times` as many items that go together as these do, k·α / (1 + (k − 1)·α): Spearman 1910 and Brown 1910, British J. Psychology 3.
 * At most 1; of items that do not go together, alpha 0 or less, more change nothing.
 */
export function lengthened(alpha: number, times: number): number {
  return alpha > 0 ? (times * alpha) / (1 + (times - 1) * alpha) : alpha;
}

/** Alpha if an item were left out. */
export interface ItemRemoved<Id = number> {
  readonly id: Id;
  readonly alpha: number;
}

/** Of three items or more, the one whose absence would raise alpha most, or lower it least; undefined where nothing varies. */
export function weakestItem({ n, items, total }: ItemSums): ItemRemoved | undefined {
  if (items.length < 3 || n < 2) return undefined;
  const variances = items.reduce((sum, { variance }) => sum + variance, 0);
  let weakest: ItemRemoved | undefined;
  for (const [id, { variance, covarianceWithTotal }] of items.entries()) {
    const rest = total - 2 * covarianceWithTotal + variance;
    if (!(rest > NO_VARIANCE)) continue;
    const alpha = alphaOf(variances - variance, rest, items.length - 1);
    if (weakest === undefined || alpha > weakest.alpha) weakest = { id, alpha };
  }
  return weakest;
}

/** Items that probably run the other way: their corrected item–rest correlation is negative. To be confirmed, never turned unasked. */
export function suspectedReverseItems(sums: ItemSums): number[] {
  return itemRestCorrelations(sums).flatMap((r, item) => (r !== undefined && r < 0 ? [item] : []));
}

/** The answer as it would read on a scale that runs the other way: min + max − x. */
export function reverseAnswer(value: number, min: number, max: number): number {
  return min + max - value;
}
