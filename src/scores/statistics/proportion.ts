// The confidence interval of one proportion. Formula: Brown, Cai & DasGupta 2001, "Interval Estimation for a Binomial Proportion",
// Statistical Science 16(2), https://doi.org/10.1214/ss/1009213286.
import type { Interval } from './interval';
import { criticalZ } from './normal';

/**
 * Wilson's score interval (1927) of x successes of n, 0 ≤ x ≤ n: stays within 0 to 1 and has a width even when all or none succeed, or for
 * n = 1; undefined for n = 0.
 */
export function wilsonInterval(x: number, n: number, confidence = 0.95): Interval | undefined {
  if (n === 0) return undefined;
  const z2 = criticalZ(confidence) ** 2;
  const centre = (x + z2 / 2) / (n + z2);
  const half = Math.sqrt(z2 * ((x * (n - x)) / n + z2 / 4)) / (n + z2);
  return { low: x === 0 ? 0 : centre - half, high: x === n ? 1 : centre + half };
}
