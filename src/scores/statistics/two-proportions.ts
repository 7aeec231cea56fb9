// The difference of two independent proportions, p1 − p2. Formulas: Fagerland, Lydersen & Laake 2015, "Recommended confidence
// intervals for two independent binomial proportions", https://doi.org/10.1177/0962280211415469.
// Every function takes x1 of n1 and x2 of n2, gives shares from −1 to 1, and undefined when n1 or n2 is 0.
import type { Interval } from './interval';
import { twoSidedP } from './normal';
import { wilsonInterval } from './proportion';

export interface ProportionTest {
  readonly difference: number;
  readonly z: number;
  /** Two-sided, 0–1. */
  readonly p: number;
}

/** z test with the pooled share. With the pooled share at 0 or 1 both samples agree wholly: z = 0, p = 1. */
export function pooledZTest(x1: number, n1: number, x2: number, n2: number): ProportionTest | undefined {
  if (n1 === 0 || n2 === 0) return undefined;
  const difference = x1 / n1 - x2 / n2;
  const pooled = (x1 + x2) / (n1 + n2);
  const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
  const z = variance > 0 ? difference / Math.sqrt(variance) : 0;
  return { difference, z, p: twoSidedP(z) };
}

/**
 * Newcombe's hybrid score interval (1998), built from the two Wilson intervals; our default beside the pooled z test. Has a width when all
 * agree.
 */
export function newcombeDifference(x1: number, n1: number, x2: number, n2: number, confidence = 0.95): Interval | undefined {
  const first = wilsonInterval(x1, n1, confidence);
  const second = wilsonInterval(x2, n2, confidence);
  if (!first || !second) return undefined;
  const p1 = x1 / n1;
  const p2 = x2 / n2;
  return {
    low: p1 - p2 - Math.hypot(p1 - first.low, second.high - p2),
    high: p1 - p2 + Math.hypot(first.high - p1, p2 - second.low),
  };
}
