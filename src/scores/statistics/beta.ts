// Quantiles of the beta and the F distribution, which exact binomial and Feldt intervals need.
import { bisect } from './root-finding';
import { regularisedBeta } from './special-functions';

/** The x with I_x(a, b) = p; 0 < p < 1, a, b > 0. */
export function betaQuantile(p: number, a: number, b: number): number {
  return bisect(0, 1, (x) => regularisedBeta(x, a, b) >= p);
}

/** The F with P(F ≤ f) = p for the given degrees of freedom; through X = d1·F / (d1·F + d2) ~ Beta(d1 / 2, d2 / 2). */
export function fQuantile(p: number, df1: number, df2: number): number {
  const x = betaQuantile(p, df1 / 2, df2 / 2);
  return (df2 * x) / (df1 * (1 - x));
}
