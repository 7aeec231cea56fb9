// The standard normal distribution.
import { symmetricQuantile } from './root-finding';

/** Beyond it the distribution function is 0 or 1 in double precision. */
const FAR = 8.5;

function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/**
 * P(Z ≤ z), absolute error below 1e-15.
 * Series of Marsaglia 2004, "Evaluating the Normal Distribution", J. Statistical Software 11(4): https://doi.org/10.18637/jss.v011.i04
 */
export function normalCdf(z: number): number {
  if (z < -FAR) return 0;
  if (z > FAR) return 1;
  let sum = z;
  let term = z;
  for (let k = 3; sum + term !== sum; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + sum * normalDensity(z);
}

/** The z with P(Z ≤ z) = p; 0 < p < 1. */
export function normalQuantile(p: number): number {
  return symmetricQuantile(p, normalCdf, normalDensity);
}

/** The z that leaves (1 − confidence) / 2 on each side: 1.96 for 0.95. */
export function criticalZ(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}

/** P(|Z| ≥ |z|), the two-sided p value of a z test, 0–1. */
export function twoSidedP(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}
