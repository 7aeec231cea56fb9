// Exact permutation tests: how often chance alone, sharing out the same answers anew, gives a difference as large as the seen one.
// Fisher–Pitman; see Ernst 2004, "Permutation Methods: A Basis for Exact Inference", https://doi.org/10.1214/088342304000000396.
// The ways are counted, not listed, so tied answers (any rating scale) stay cheap.
import type { Histogram } from './moments';

/** Numbers this close, relative to their size, are the same sum added in another order. */
const SAME = 1e-9;

/** Past so many answers the counts of ways leave double precision; a normal test does as well there. */
const MOST_ANSWERS = 400;
/** Past so many different sums, as with unrounded measurements, counting costs too much. */
const MOST_SUMS = 500_000;

/** For each sum that `size` of the pooled answers can have: in how many ways. Undefined where there are too many. */
export function sumsOfSamples(pooled: Histogram, size: number): Map<number, number> | undefined {
  let total = 0;
  for (const count of pooled.values()) total += count;
  if (total > MOST_ANSWERS) return undefined;
  let ways: Map<number, number>[] = [new Map([[0, 1]])];
  for (const [value, count] of pooled) {
    const next: Map<number, number>[] = [];
    let sums = 0;
    ways.forEach((bySum, taken) => {
      for (let more = 0, choose = 1; more <= count && taken + more <= size; choose = (choose * (count - more)) / (more + 1), more += 1) {
        const target = (next[taken + more] ??= new Map());
        for (const [sum, n] of bySum) target.set(sum + more * value, (target.get(sum + more * value) ?? 0) + n * choose);
        sums += bySum.size;
      }
    });
    if (sums > MOST_SUMS) return undefined;
    ways = next;
  }
  return ways[size];
}

/** The share of ways whose sum lies at least as far from `centre` as `seen` does. */
export function twoSidedShare(ways: ReadonlyMap<number, number>, centre: number, seen: number): number {
  const distance = Math.abs(seen - centre);
  const slack = SAME * (Math.abs(seen) + Math.abs(centre) + 1);
  let extreme = 0;
  let all = 0;
  for (const [sum, n] of ways) {
    all += n;
    if (Math.abs(sum - centre) >= distance - slack) extreme += n;
  }
  return extreme / all;
}

export function mergeHistograms(a: Histogram, b: Histogram): Map<number, number> {
  const merged = new Map(a);
  for (const [value, count] of b) merged.set(value, (merged.get(value) ?? 0) + count);
  return merged;
}

export function sizeAndSum(histogram: Histogram): { readonly n: number; readonly sum: number } {
  let n = 0;
  let sum = 0;
  for (const [value, count] of histogram) {
    n += count;
    sum += value * count;
  }
  return { n, sum };
}

/**
 * Two-sided p of the difference of two means, 0–1. 1 when all answers are equal; undefined for an empty side and where there are
 * too many answers to count.
 */
export function permutationP(a: Histogram, b: Histogram): number | undefined {
  const pooled = mergeHistograms(a, b);
  const all = sizeAndSum(pooled);
  const seen = sizeAndSum(a);
  if (seen.n === 0 || seen.n === all.n) return undefined;
  const ways = sumsOfSamples(pooled, seen.n);
  return ways && twoSidedShare(ways, (seen.n * all.sum) / all.n, seen.sum);
}

/**
 * Two-sided p of paired differences, 0–1, by turning the sign of each in all ways. 1 when all are 0; undefined for none and where
 * there are too many.
 */
export function signFlipP(differences: Histogram): number | undefined {
  const { n, sum: seen } = sizeAndSum(differences);
  if (n === 0 || n > MOST_ANSWERS) return undefined;
  let ways = new Map([[0, 1]]);
  for (const [value, count] of differences) {
    for (let flip = 0; flip < count; flip += 1) {
      const next = new Map<number, number>();
      for (const [sum, share] of ways) {
        for (const flipped of [sum - value, sum + value]) next.set(flipped, (next.get(flipped) ?? 0) + share / 2);
      }
      if (next.size > MOST_SUMS) return undefined;
      ways = next;
    }
  }
  return Math.min(1, twoSidedShare(ways, 0, seen));
}
