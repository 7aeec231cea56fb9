// Mann–Whitney: do the answers of one group tend to be higher than those of another? Uses order only, so it suits rating scales.
// Mann & Whitney 1947, Annals of Mathematical Statistics 18(1), https://doi.org/10.1214/aoms/1177730491.
import type { Histogram } from './moments';
import { twoSidedP } from './normal';
import { mergeHistograms, sumsOfSamples, twoSidedShare } from './permutation';

export interface MannWhitney {
  /** Pairs in which the first group's answer is higher, ties counting half; 0 to n1·n2. */
  readonly u: number;
  /** Two-sided, 0–1. */
  readonly p: number;
  readonly method: 'exact' | 'normal';
}

/** Up to so many answers in all the exact distribution is counted. */
const EXACT_UP_TO = 40;

/**
 * Exact for small groups, with ties by the permutation distribution of the midranks; else the normal approximation with tie and
 * continuity correction. Undefined for an empty group; p = 1 when all answers are equal.
 */
export function mannWhitney(a: Histogram, b: Histogram): MannWhitney | undefined {
  const n1 = sizeOf(a);
  const n2 = sizeOf(b);
  if (n1 === 0 || n2 === 0) return undefined;
  const { rankOf, counts, tieTerm } = midranks(mergeHistograms(a, b));
  let rankSum = 0;
  for (const [value, count] of a) rankSum += count * (rankOf.get(value) ?? 0);
  const u = rankSum - (n1 * (n1 + 1)) / 2;
  const n = n1 + n2;
  const ways = n <= EXACT_UP_TO ? sumsOfSamples(counts, n1) : undefined;
  if (ways) return { u, p: twoSidedShare(ways, (n1 * (n + 1)) / 2, rankSum), method: 'exact' };
  const variance = ((n1 * n2) / 12) * (n + 1 - tieTerm / (n * (n - 1)));
  const distance = Math.max(0, Math.abs(u - (n1 * n2) / 2) - 0.5);
  return { u, p: variance > 0 ? twoSidedP(distance / Math.sqrt(variance)) : 1, method: 'normal' };
}

function sizeOf(histogram: Histogram): number {
  let n = 0;
  for (const count of histogram.values()) n += count;
  return n;
}

/** The mean rank of each value, how many answers have each rank, and Σ(t³ − t) over the ties. */
function midranks(pooled: Histogram): { rankOf: Map<number, number>; counts: Map<number, number>; tieTerm: number } {
  const rankOf = new Map<number, number>();
  const counts = new Map<number, number>();
  let below = 0;
  let tieTerm = 0;
  for (const [value, count] of [...pooled].sort(([x], [y]) => x - y)) {
    const rank = below + (count + 1) / 2;
    rankOf.set(value, rank);
    counts.set(rank, count);
    tieTerm += count ** 3 - count;
    below += count;
  }
  return { rankOf, counts, tieTerm };
}
