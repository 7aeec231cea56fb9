// Customer satisfaction: the share of answers in the positive set.
// "It is not the mean": https://kicue.com/en/blog/how-to-calculate-csat. Which answers are positive is decided by label, not by
// position: some scales have three satisfied boxes.
import { wilsonInterval } from '../statistics/proportion';
import type { Interval } from '../statistics/interval';
import type { Histogram } from '../statistics/moments';

export interface Csat {
  readonly n: number;
  readonly satisfied: number;
  /** 0–1. */
  readonly csat: number;
  /** Wilson, within 0 to 1. */
  readonly wilson: Interval;
}

/**
 * Share of answers whose values are in `positive`, 0–1: https://kicue.com/en/blog/how-to-calculate-csat, with Wilson's interval. Undefined for
 * no answers; of one answer, or when all agree, 0 or 1 with an interval that has a width.
 */
export function csatOfHistogram(answers: Histogram, positive: ReadonlySet<number>, confidence = 0.95): Csat | undefined {
  let n = 0;
  let satisfied = 0;
  for (const [value, count] of answers) {
    n += count;
    if (positive.has(value)) satisfied += count;
  }
  const wilson = wilsonInterval(satisfied, n, confidence);
  return wilson && { n, satisfied, csat: satisfied / n, wilson };
}
