// Means and variances, of lists and of histograms.

/** How often each value occurs. */
export type Histogram = ReadonlyMap<number, number>;

export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** Sample variance, divided by n − 1; absent for n = 1. 0 when all values are equal. */
  readonly variance?: number;
}

export function histogramOf(values: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Undefined for n = 0. Two passes, so that equal values have a variance of exactly 0. */
export function momentsOfHistogram(histogram: Histogram): Moments | undefined {
  let n = 0;
  let sum = 0;
  for (const [value, count] of histogram) {
    n += count;
    sum += value * count;
  }
  if (n === 0) return undefined;
  const mean = soleValue(histogram) ?? sum / n;
  if (n === 1) return { n, mean };
  let squares = 0;
  for (const [value, count] of histogram) squares += count * (value - mean) ** 2;
  return { n, mean, variance: squares / (n - 1) };
}

/** Undefined for an empty list. */
export function momentsOf(values: readonly number[]): Moments | undefined {
  return momentsOfHistogram(histogramOf(values));
}

/** The value that all answers share; its mean is itself, without rounding. */
function soleValue(histogram: Histogram): number | undefined {
  const present = [...histogram].filter(([, count]) => count > 0);
  return present.length === 1 ? present[0]?.[0] : undefined;
}
