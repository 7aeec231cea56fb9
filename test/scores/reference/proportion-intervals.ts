// Other intervals of a share and of a difference of two, to compare Wilson's and Newcombe's with. Formulas: Brown, Cai & DasGupta 2001,
// "Interval Estimation for a Binomial Proportion", https://doi.org/10.1214/ss/1009213286; Fagerland, Lydersen & Laake 2015, "Recommended
// confidence intervals for two independent binomial proportions", https://doi.org/10.1177/0962280211415469.
// All take x successes of n, 0 ≤ x ≤ n, and give undefined for n = 0.
import { betaQuantile } from '../../../src/scores/statistics/beta';
import { type Interval, intervalAround } from '../../../src/scores/statistics/interval';
import { criticalZ } from '../../../src/scores/statistics/normal';

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

/** Wald: no width when both samples agree wholly. Only here to compare with. */
export function waldDifference(x1: number, n1: number, x2: number, n2: number, confidence = 0.95): Interval | undefined {
  if (n1 === 0 || n2 === 0) return undefined;
  const p1 = x1 / n1;
  const p2 = x2 / n2;
  return intervalAround(p1 - p2, criticalZ(confidence) * Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2));
}

/** Agresti–Caffo (2000): Wald after adding one success and one failure to each sample. Centred on the adjusted difference. */
export function agrestiCaffoDifference(x1: number, n1: number, x2: number, n2: number, confidence = 0.95): Interval | undefined {
  if (n1 === 0 || n2 === 0) return undefined;
  return waldDifference(x1 + 1, n1 + 2, x2 + 1, n2 + 2, confidence);
}
