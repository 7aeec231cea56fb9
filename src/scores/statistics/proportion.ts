// Confidence intervals of one proportion. Formulas: Brown, Cai & DasGupta 2001, "Interval Estimation for a Binomial Proportion",
// Statistical Science 16(2), https://doi.org/10.1214/ss/1009213286.
// All take x successes of n, 0 ≤ x ≤ n, give shares from 0 to 1, and undefined for n = 0. Of one answer, or when all agree, all but
// Wald's have a width.
import { betaQuantile } from './beta';
import { type Interval, intervalAround } from './interval';
import { criticalZ } from './normal';

/** Wilson's score interval (1927), our default: stays within 0 to 1 and has a width even when all or none succeed. */
export function wilsonInterval(x: number, n: number, confidence = 0.95): Interval | undefined {
  if (n === 0) return undefined;
  const z2 = criticalZ(confidence) ** 2;
  const centre = (x + z2 / 2) / (n + z2);
  const half = Math.sqrt(z2 * ((x * (n - x)) / n + z2 / 4)) / (n + z2);
  return { low: x === 0 ? 0 : centre - half, high: x === n ? 1 : centre + half };
}

/**
 * Agresti–Coull (1998): Wald after adding z² trials, half of them successes. Can leave 0 to 1; not clamped, as its authors and R print it.
 */
export function agrestiCoullInterval(x: number, n: number, confidence = 0.95): Interval | undefined {
  if (n === 0) return undefined;
  const z = criticalZ(confidence);
  const trials = n + z * z;
  const share = (x + (z * z) / 2) / trials;
  return intervalAround(share, z * Math.sqrt((share * (1 - share)) / trials));
}

/** Clopper–Pearson (1934), "exact": never covers less than it says, so it is wide. */
export function exactInterval(x: number, n: number, confidence = 0.95): Interval | undefined {
  if (n === 0) return undefined;
  const tail = (1 - confidence) / 2;
  return {
    low: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    high: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  };
}

/** Wald: zero width when all agree. Only here to compare with; never shown by default. */
export function waldInterval(x: number, n: number, confidence = 0.95): Interval | undefined {
  if (n === 0) return undefined;
  const share = x / n;
  return intervalAround(share, criticalZ(confidence) * Math.sqrt((share * (1 - share)) / n));
}
