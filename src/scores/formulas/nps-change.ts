// Whether an NPS has changed between two rounds, and what changes a sample could show at all.
// z test and interval: https://measuringu.com/nps-significance-test/. Signed: after − before.
import { type NpsCounts, npsFromCounts } from './nps';
import { withPseudoAnswers } from './nps-interval';
import { clampInterval, type Interval, intervalAround } from '../statistics/interval';
import type { Histogram } from '../statistics/moments';
import { criticalZ, normalQuantile, twoSidedP } from '../statistics/normal';

export interface NpsChange {
  /** After − before, −2 to 2. */
  readonly delta: number;
  readonly standardError: number;
  readonly z: number;
  /** Two-sided, 0–1. */
  readonly p: number;
  readonly interval: Interval;
}

/**
 * Change between two rounds of different respondents, −2 to 2, by z. The adjusted method adds three pseudo-answers to each round, so its
 * delta lies nearer to 0 than the plain one, and it has an error also for n = 1 and when all agree. Undefined when a round is empty; with
 * plain Wald also when both rounds agree wholly.
 */
export function npsDifference(
  before: NpsCounts,
  after: NpsCounts,
  method: 'wald' | 'adjustedWald' = 'adjustedWald',
  confidence = 0.95,
): NpsChange | undefined {
  const seen = [npsFromCounts(before), npsFromCounts(after)];
  const [first, second] = method === 'wald' ? seen : [before, after].map((counts) => npsFromCounts(withPseudoAnswers(counts)));
  if (!seen[0] || !seen[1] || !first || !second) return undefined;
  const delta = second.nps - first.nps;
  const standardError = Math.hypot(first.standardError, second.standardError);
  if (standardError === 0) return undefined;
  const z = delta / standardError;
  const interval = clampInterval(intervalAround(delta, criticalZ(confidence) * standardError), -2, 2);
  return { delta, standardError, z, p: twoSidedP(z), interval };
}

/**
 * Smallest change that two rounds of n answers each can tell from noise, in NPS units, 0 and up: z · √(2 · variance / n). With a power, the
 * change that would be told with that probability. https://measuringu.com/nps-sig-test-sample-size/. 0 for a
 * variance of 0, more than there can be for n = 1; undefined for n = 0.
 */
export function smallestDetectableChange(n: number, variance: number, confidence = 0.95, power?: number): number | undefined {
  if (n <= 0) return undefined;
  const z = criticalZ(confidence) + (power === undefined ? 0 : normalQuantile(power));
  return z * Math.sqrt((2 * variance) / n);
}

/** Answers as −1, 0 and 1, whose mean is the NPS. */
export function signsOf({ detractors, passives, promoters }: NpsCounts): Histogram {
  return new Map([
    [-1, detractors],
    [0, passives],
    [1, promoters],
  ]);
}
