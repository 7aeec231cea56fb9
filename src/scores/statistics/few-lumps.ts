// The quantiles of a sum of few independent amounts, exact whatever the amounts: all sums of each half are listed, and the two lists meet in
// the middle, so that twenty-six amounts need two lists of 8,192 sums and not one of 67 million.
// Horowitz & Sahni 1974, "Computing Partitions with Applications to the Knapsack Problem", J. ACM 21(2), https://doi.org/10.1145/321812.321823.
import type { Lump } from './convolution';
import { bisect } from './root-finding';

/** Every sum that some of the amounts can have, rising, and how probable each is. */
interface Sums {
  readonly values: Float64Array;
  readonly probabilities: Float64Array;
}

export type TwoHalves = readonly [Sums, Sums];

/** Sums that a half may have. */
const MOST_SUMS = 8192;

/** Both halves of the lumps; undefined where there are too many different sums. */
export function halvesOf(lumps: readonly Lump[]): TwoHalves | undefined {
  // Amounts of one size share most of their sums, so they go to one half.
  const bySize = [...lumps].sort((a, b) => a.amount - b.amount);
  const middle = Math.ceil(bySize.length / 2);
  const first = sumsOf(bySize.slice(0, middle));
  const second = first && sumsOf(bySize.slice(middle));
  return first && second && [first, second];
}

/** The smallest sum that is not exceeded with probability p; 0 < p < 1. */
export function quantileOfHalves(halves: TwoHalves, p: number): number {
  const reaches = (sum: number): boolean => probabilityUpTo(halves, sum) >= p - 1e-12;
  if (reaches(0)) return 0;
  const [first, second] = halves;
  return nearestSum(halves, bisect(0, (first.values.at(-1) ?? 0) + (second.values.at(-1) ?? 0), reaches));
}

function sumsOf(lumps: readonly Lump[]): Sums | undefined {
  let sums: Sums = { values: new Float64Array(1), probabilities: new Float64Array([1]) };
  for (const lump of lumps) {
    if (sums.values.length * 2 > MOST_SUMS) return undefined;
    sums = withLump(sums, lump);
  }
  return sums;
}

/** The sums without the lump and those with it, merged in order. */
function withLump({ values, probabilities }: Sums, { probability, amount }: Lump): Sums {
  const merged = new Float64Array(values.length * 2);
  const shares = new Float64Array(values.length * 2);
  let size = 0;
  const add = (sum: number, share: number): void => {
    if (share === 0) return;
    const isNew = size === 0 || sum > (merged[size - 1] ?? 0);
    if (isNew) merged[size++] = sum;
    shares[size - 1] = (shares[size - 1] ?? 0) + share;
  };
  let without = 0;
  for (let at = 0; at < values.length; at += 1) {
    const sum = (values[at] ?? 0) + amount;
    for (; (values[without] ?? Infinity) <= sum; without += 1) add(values[without] ?? 0, (probabilities[without] ?? 0) * (1 - probability));
    add(sum, (probabilities[at] ?? 0) * probability);
  }
  return { values: merged.subarray(0, size), probabilities: shares.subarray(0, size) };
}

/** P(sum ≤ limit): as sums of the first half fall, more of the second half fits beside them. */
function probabilityUpTo([first, second]: TwoHalves, limit: number): number {
  let total = 0;
  let beside = 0;
  let next = 0;
  for (let at = first.values.length - 1; at >= 0; at -= 1) {
    const own = first.values[at] ?? 0;
    for (; own + (second.values[next] ?? Infinity) <= limit; next += 1) beside += second.probabilities[next] ?? 0;
    total += beside * (first.probabilities[at] ?? 0);
  }
  return total;
}

function nearestSum([first, second]: TwoHalves, target: number): number {
  let nearest = Infinity;
  let next = 0;
  for (let at = first.values.length - 1; at >= 0; at -= 1) {
    const own = first.values[at] ?? 0;
    while (own + (second.values[next] ?? Infinity) < target) next += 1;
    for (const sum of [own + (second.values[next - 1] ?? Infinity), own + (second.values[next] ?? Infinity)]) {
      if (Math.abs(sum - target) < Math.abs(nearest - target)) nearest = sum;
    }
  }
  return nearest;
}
