// Whether several items measure one thing: Cronbach's alpha, and items that run the other way.
// Cronbach 1951, Psychometrika 16, https://doi.org/10.1007/BF02310555; interval: Feldt 1965, Psychometrika 30, https://doi.org/10.1007/BF02289499.
import { fQuantile } from './statistics/beta';
import { correlation } from './statistics/correlation';
import type { Interval } from './statistics/interval';
import { momentsOf } from './statistics/moments';

/** A row per respondent, a column per item; undefined = not answered. */
export type ItemMatrix = readonly (readonly (number | undefined)[])[];

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

/** Undefined for fewer than two items or two complete rows, and when the total does not vary. */
export function cronbachAlpha(matrix: ItemMatrix, missing: MissingPolicy = 'listwise', confidence = 0.95): CronbachAlpha | undefined {
  const items = Math.max(0, ...matrix.map((row) => row.length));
  const complete = matrix.filter((row) => row.length === items && row.every((answer) => answer !== undefined));
  const n = complete.length;
  if (items < 2) return undefined;
  let trace = 0;
  let total = 0;
  for (let i = 0; i < items; i += 1) {
    for (let j = i; j < items; j += 1) {
      const value = covariance(missing === 'listwise' ? complete : matrix, i, j);
      if (value === undefined) return undefined;
      if (i === j) trace += value;
      total += i === j ? value : 2 * value;
    }
  }
  if (!(total > 1e-12)) return undefined;
  const alpha = (items / (items - 1)) * (1 - trace / total);
  if (missing === 'pairwise') return { alpha, items, n, missing };
  return { alpha, items, n, missing, interval: feldtInterval(alpha, n, items, confidence) };
}

function feldtInterval(alpha: number, n: number, items: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  const df1 = n - 1;
  const df2 = (n - 1) * (items - 1);
  return { low: 1 - (1 - alpha) * fQuantile(1 - tail, df1, df2), high: 1 - (1 - alpha) * fQuantile(tail, df1, df2) };
}

/** Sample covariance of two items over the rows that have both; undefined for fewer than two such rows. */
function covariance(matrix: ItemMatrix, i: number, j: number): number | undefined {
  const pairs: [number, number][] = [];
  for (const row of matrix) {
    const x = row[i];
    const y = row[j];
    if (x !== undefined && y !== undefined) pairs.push([x, y]);
  }
  const meanX = momentsOf(pairs.map(([x]) => x))?.mean;
  const meanY = momentsOf(pairs.map(([, y]) => y))?.mean;
  if (meanX === undefined || meanY === undefined || pairs.length < 2) return undefined;
  return pairs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / (pairs.length - 1);
}

/** For each item, its correlation with the sum of the others over complete rows; undefined where either does not vary. */
export function itemRestCorrelations(matrix: ItemMatrix): (number | undefined)[] {
  const items = Math.max(0, ...matrix.map((row) => row.length));
  const complete = matrix.map((row) => row.filter((answer) => answer !== undefined)).filter((row) => row.length === items);
  return Array.from({ length: items }, (_, item) =>
    correlation(
      complete.map((row) => {
        const own = row[item] ?? 0;
        return [own, row.reduce((sum, answer) => sum + answer, 0) - own] as const;
      }),
    ),
  );
}

/** Items that probably run the other way: their corrected item–rest correlation is negative. To be confirmed, never turned unasked. */
export function suspectedReverseItems(matrix: ItemMatrix): number[] {
  return itemRestCorrelations(matrix).flatMap((r, item) => (r !== undefined && r < 0 ? [item] : []));
}

/** The answer as it would read on a scale that runs the other way: min + max − x. */
export function reverseAnswer(value: number, min: number, max: number): number {
  return min + max - value;
}
