// Cronbach's alpha by the other policy for missing answers: each covariance from the rows that have both items. Of the same rows it can
// differ much from alpha of complete rows, the one that is shown: https://doi.org/10.1007/BF02310555.
import { alphaOf, type ItemColumns, itemSums, NO_VARIANCE } from '../../../src/scores/formulas/reliability';

export interface PairwiseAlpha {
  readonly alpha: number;
  /** Complete rows. */
  readonly n: number;
}

/** At most 1; undefined for fewer than two items, where two items share fewer than two rows, and when the total does not vary. */
export function pairwiseAlpha(columns: ItemColumns): PairwiseAlpha | undefined {
  const variances = columns.length < 2 ? undefined : pairwiseVariances(columns);
  if (!variances || !(variances.total > NO_VARIANCE)) return undefined;
  return { alpha: alphaOf(variances.items, variances.total, columns.length), n: itemSums(columns).n };
}

interface Variances {
  /** The sum of the items' variances. */
  readonly items: number;
  /** The variance of the items' sum. */
  readonly total: number;
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

/**
 * Sample covariance, divided by n − 1, over the places where both columns hold a number; 0 when one is constant, undefined for fewer than
 * two.
 */
function covariance(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
  let n = 0;
  let sumX = 0;
  let sumY = 0;
  for (let at = 0; at < x.length; at += 1) {
    const a = x[at] ?? NaN;
    const b = y[at] ?? NaN;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    n += 1;
    sumX += a;
    sumY += b;
  }
  if (n < 2) return undefined;
  let products = 0;
  for (let at = 0; at < x.length; at += 1) {
    const product = ((x[at] ?? NaN) - sumX / n) * ((y[at] ?? NaN) - sumY / n);
    if (!Number.isNaN(product)) products += product;
  }
  return products / (n - 1);
}
