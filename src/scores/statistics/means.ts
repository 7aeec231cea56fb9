// Means with Student intervals: one mean, two independent means (Welch), paired differences.
import { type Interval, intervalAround } from './interval';
import type { Moments } from './moments';
import { criticalT, studentTwoSidedP } from './student';

/** mean ± t·s/√n in the unit of the values (Student 1908, Biometrika 6); zero width when all values are equal; undefined for n < 2. */
export function meanInterval({ n, mean, variance }: Moments, confidence = 0.95): Interval | undefined {
  if (variance === undefined) return undefined;
  return intervalAround(mean, criticalT(confidence, n - 1) * Math.sqrt(variance / n));
}

export interface MeanTest {
  /** In the unit of the values. */
  readonly difference: number;
  readonly t: number;
  readonly df: number;
  /** Two-sided, 0–1. */
  readonly p: number;
  readonly interval: Interval;
}

/**
 * Welch's test of a − b for unequal variances: Welch 1947, "The generalization of 'Student's' problem when several different
 * population variances are involved", Biometrika 34. Undefined when a sample has fewer than two values or both variances are 0.
 */
export function welchTest(a: Moments | undefined, b: Moments | undefined, confidence = 0.95): MeanTest | undefined {
  if (a?.variance === undefined || b?.variance === undefined) return undefined;
  const errorA = a.variance / a.n;
  const errorB = b.variance / b.n;
  const squaredError = errorA + errorB;
  if (squaredError === 0) return undefined;
  // As shares of the whole, whose squares stay small whatever the unit of the values.
  const df = 1 / ((errorA / squaredError) ** 2 / (a.n - 1) + (errorB / squaredError) ** 2 / (b.n - 1));
  return meanTest(a.mean - b.mean, Math.sqrt(squaredError), df, confidence);
}

/**
 * Paired t test of the mean difference against 0 (Student 1908), in the unit of the values; undefined for fewer than two pairs or when all
 * differences are equal.
 */
export function pairedTest(differences: Moments | undefined, confidence = 0.95): MeanTest | undefined {
  if (!differences?.variance) return undefined;
  return meanTest(differences.mean, Math.sqrt(differences.variance / differences.n), differences.n - 1, confidence);
}

function meanTest(difference: number, standardError: number, df: number, confidence: number): MeanTest {
  const t = difference / standardError;
  return { difference, t, df, p: studentTwoSidedP(t, df), interval: intervalAround(difference, criticalT(confidence, df) * standardError) };
}
