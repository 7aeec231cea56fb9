// Customer effort, version 2.0 of 2013: "made it easy for me to handle my issue", 1 strongly disagree … 7 strongly agree, higher is better.
// Its mean: https://support.nicereply.com/article/244-what-is-customer-effort-score-ces. Version 1.0 of 2008 asks how much effort it took, 1
// very low … 5 very high, and is a mean alone: https://www.cebglobal.com/blogs/frequently-asked-questions-about-customer-effort-score/.
import type { Histogram } from '../statistics/moments';

/** The scale on which there are shares. */
const [LOWEST, HIGHEST] = [1, 7];
const DISAGREE_TO = 3;
const AGREE_FROM = 5;

export interface EffortShares {
  readonly n: number;
  /** Share answering 5–7, 0–1. */
  readonly agree: number;
  /** Share answering 1–3, 0–1. */
  readonly disagree: number;
  /** agree − disagree, −1 to 1. */
  readonly net: number;
}

/**
 * How many agree that it was made easy, 5–7, and how many do not, 1–3, of answers on 1–7:
 * https://www.zonkafeedback.com/guides/customer-effort-score-guide/how-to-measure-customer-effort-score. Anything but a whole number on the
 * scale is left out; undefined when no answer is left. Of one answer, or equal ones, a share is 0 or 1.
 */
export function effortShares(answers: Histogram): EffortShares | undefined {
  let n = 0;
  let agreeing = 0;
  let disagreeing = 0;
  for (const [value, count] of answers) {
    if (!Number.isInteger(value) || value < LOWEST || value > HIGHEST) continue;
    n += count;
    if (value >= AGREE_FROM) agreeing += count;
    else if (value <= DISAGREE_TO) disagreeing += count;
  }
  return n === 0 ? undefined : { n, agree: agreeing / n, disagree: disagreeing / n, net: (agreeing - disagreeing) / n };
}
