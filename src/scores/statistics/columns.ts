// Moments of numeric columns in which NaN stands for no answer: no list of pairs is made, so they suit 100,000 respondents.
import type { Moments } from './moments';

/**
 * The moments of each group of places, by code below `groups`; undefined for a group without a number. One pass: deviations are taken
 * from each group's first number, so that equal values have a variance of exactly 0.
 */
export function momentsByGroup(column: ArrayLike<number>, codes: Int32Array, groups: number): (Moments | undefined)[] {
  const counts = new Float64Array(groups);
  const firsts = new Float64Array(groups);
  const sums = new Float64Array(groups);
  const squares = new Float64Array(groups);
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? -1;
    const value = column[at] ?? NaN;
    if (code < 0 || Number.isNaN(value)) continue;
    const n = counts[code] ?? 0;
    if (n === 0) firsts[code] = value;
    const step = value - (firsts[code] ?? 0);
    counts[code] = n + 1;
    sums[code] = (sums[code] ?? 0) + step;
    squares[code] = (squares[code] ?? 0) + step * step;
  }
  return Array.from(counts, (n, code) => momentsOfSteps(n, firsts[code] ?? 0, sums[code] ?? 0, squares[code] ?? 0));
}

/**
 * The moments of all numbers of several samples: Chan, Golub & LeVeque 1983, "Algorithms for Computing the Sample Variance", American
 * Statistician 37. Samples of equal values keep a variance of exactly 0; undefined for none.
 */
export function mergeMoments(samples: Iterable<Moments | undefined>): Moments | undefined {
  let n = 0;
  let mean = 0;
  let squares = 0;
  for (const sample of samples) {
    if (!sample) continue;
    const distance = sample.mean - mean;
    const all = n + sample.n;
    squares += (sample.variance ?? 0) * (sample.n - 1) + (n === 0 ? 0 : (distance * distance * n * sample.n) / all);
    mean = n === 0 ? sample.mean : mean + (distance * sample.n) / all;
    n = all;
  }
  if (n === 0) return undefined;
  return n === 1 ? { n, mean } : { n, mean, variance: squares / (n - 1) };
}

/** Moments from the sum and the sum of squares of n numbers' distances to one of them. */
function momentsOfSteps(n: number, first: number, sum: number, squares: number): Moments | undefined {
  if (n === 0) return undefined;
  const mean = first + sum / n;
  return n === 1 ? { n, mean } : { n, mean, variance: Math.max(0, squares - (sum * sum) / n) / (n - 1) };
}
