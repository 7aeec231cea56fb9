// A risk whose impact is itself uncertain, and the normal shortcut for a portfolio, to show how far off that is.
import type { Exposure } from '../../../src/scores/formulas/risk-exposure';
import { normalQuantile } from '../../../src/scores/statistics/normal';

export interface ImpactMoments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Mean and variance of a triangular impact, min ≤ mode ≤ max, in its unit and that squared: the triangular distribution. Variance 0 when
 * all three are equal.
 */
export function triangularImpact(min: number, mode: number, max: number): ImpactMoments {
  return {
    mean: (min + mode + max) / 3,
    variance: (min * min + mode * mode + max * max - min * mode - min * max - mode * max) / 18,
  };
}

/**
 * A risk with an uncertain impact: mean p·μ and variance p(σ² + μ²) − (p·μ)², by the law of total variance. Both 0 for p = 0, those of the
 * impact for p = 1.
 */
export function bernoulliImpact(probability: number, impact: ImpactMoments): ImpactMoments {
  const mean = probability * impact.mean;
  return { mean, variance: probability * (impact.variance + impact.mean ** 2) - mean ** 2 };
}

/** What the normal shortcut μ + z·σ would say, in the unit of the amounts, to show how far off it is; can pass everything at once. */
export function normalApproximation({ expected, variance }: Pick<Exposure, 'expected' | 'variance'>, p: number): number {
  return expected + normalQuantile(p) * Math.sqrt(variance);
}
