// Customer satisfaction: the share of answers in the positive set.
// "It is not the mean": https://kicue.com/en/blog/how-to-calculate-csat. Which answers are positive is decided by label, not by
// position: some scales have three satisfied boxes.
import { agrestiCoullInterval, wilsonInterval } from '../statistics/proportion';
import type { Interval } from '../statistics/interval';
import type { Histogram } from '../statistics/moments';

export interface Csat {
  readonly n: number;
  readonly satisfied: number;
  /** 0–1. */
  readonly csat: number;
  /** Wilson, within 0 to 1. */
  readonly wilson: Interval;
  /** Can leave 0 to 1. */
  readonly agrestiCoull: Interval;
}

/**
 * Satisfied of n, 0–1: https://kicue.com/en/blog/how-to-calculate-csat, with Wilson's and Agresti–Coull's interval. Undefined for n = 0; of
 * one answer, or when all agree, 0 or 1 with an interval that has a width.
 */
export function csatFromCounts(satisfied: number, n: number, confidence = 0.95): Csat | undefined {
  const wilson = wilsonInterval(satisfied, n, confidence);
  const agrestiCoull = agrestiCoullInterval(satisfied, n, confidence);
  return wilson && agrestiCoull && { n, satisfied, csat: satisfied / n, wilson, agrestiCoull };
}

/** CSAT of answers whose values in `positive` count as satisfied, as csatFromCounts has it; undefined for no answers. */
export function csatOfHistogram(answers: Histogram, positive: ReadonlySet<number>, confidence = 0.95): Csat | undefined {
  let n = 0;
  let satisfied = 0;
  for (const [value, count] of answers) {
    n += count;
    if (positive.has(value)) satisfied += count;
  }
  return csatFromCounts(satisfied, n, confidence);
}

/** Top-box share: answers in the `boxes` highest places of a whole-number scale that ends at `max`, 0–1; undefined for n = 0. */
export function topBoxShare(answers: Histogram, boxes: number, max: number): number | undefined {
  const positive = new Set(Array.from({ length: boxes }, (_, index) => max - index));
  return csatOfHistogram(answers, positive)?.csat;
}
