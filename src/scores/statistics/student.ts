// Student's t distribution with any positive number of degrees of freedom.
import { symmetricQuantile } from './root-finding';
import { logGamma, regularisedBeta } from './special-functions';

function studentDensity(t: number, df: number): number {
  const logConstant = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI);
  return Math.exp(logConstant - ((df + 1) / 2) * Math.log1p((t * t) / df));
}

/** P(|T| ≥ |t|), 0–1: the incomplete beta function at df / (df + t²), https://dlmf.nist.gov/8.17. */
export function studentTwoSidedP(t: number, df: number): number {
  return regularisedBeta(df / (df + t * t), df / 2, 0.5);
}

export function studentCdf(t: number, df: number): number {
  const tail = studentTwoSidedP(t, df) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The t with P(T ≤ t) = p; 0 < p < 1, df > 0. */
export function studentQuantile(p: number, df: number): number {
  return symmetricQuantile(
    p,
    (t) => studentCdf(t, df),
    (t) => studentDensity(t, df),
  );
}

/** The t that leaves (1 − confidence) / 2 on each side. */
export function criticalT(confidence: number, df: number): number {
  return studentQuantile((1 + confidence) / 2, df);
}
