// Customer effort: two versions that run in opposite directions, so every question stores its own.
import { type Histogram, histogramOf, momentsOfHistogram } from '../statistics/moments';

type CesVersion = 'ces1' | 'ces2';

/** Lowest and highest answer, and which end is good. */
const CES_SCALES = {
  /**
   * 2008, "How much effort did you personally put forth": 1 very low … 5 very high.
   * https://www.cebglobal.com/blogs/frequently-asked-questions-about-customer-effort-score/
   */
  ces1: { min: 1, max: 5, better: 'lower' },
  /**
   * 2013, "made it easy for me to handle my issue": 1 strongly disagree … 7 strongly agree.
   * https://support.nicereply.com/article/244-what-is-customer-effort-score-ces
   */
  ces2: { min: 1, max: 7, better: 'higher' },
} as const;

export interface Ces {
  readonly n: number;
  /** In scale points. */
  readonly mean: number;
  readonly better: 'lower' | 'higher';
  readonly invalid: number;
}

export interface Ces2 extends Ces {
  /** Share answering 5–7, 0–1. https://www.zonkafeedback.com/guides/customer-effort-score-guide/how-to-measure-customer-effort-score */
  readonly agree: number;
  /** Share answering 1–3, 0–1. */
  readonly disagree: number;
  /** agree − disagree, −1 to 1. */
  readonly net: number;
}

/**
 * Version 1.0: the mean in scale points, 1–5, lower is better; sources at CES_SCALES. Undefined when no answer is on the scale; answers off
 * it are counted as invalid. Of one answer, or equal ones, the mean is that answer.
 */
export function ces1(scores: Iterable<number>): Ces | undefined {
  return ces1OfHistogram(histogramOf(scores));
}

/**
 * Version 2.0: the mean in scale points, 1–7, and the shares that agree and disagree, higher is better. Undefined when no answer is on the
 * scale; of one answer, or equal ones, the mean is that answer and a share 0 or 1.
 */
export function ces2(scores: Iterable<number>): Ces2 | undefined {
  return ces2OfHistogram(histogramOf(scores));
}

function ces1OfHistogram(answers: Histogram): Ces | undefined {
  const { valid, invalid } = splitByScale(answers, 'ces1');
  const moments = momentsOfHistogram(valid);
  return moments && { n: moments.n, mean: moments.mean, better: CES_SCALES.ces1.better, invalid };
}

function ces2OfHistogram(answers: Histogram): Ces2 | undefined {
  const { valid, invalid } = splitByScale(answers, 'ces2');
  const moments = momentsOfHistogram(valid);
  if (!moments) return undefined;
  let agreeing = 0;
  let disagreeing = 0;
  for (const [value, count] of valid) {
    if (value >= 5) agreeing += count;
    else if (value <= 3) disagreeing += count;
  }
  const { n, mean } = moments;
  return {
    n,
    mean,
    better: CES_SCALES.ces2.better,
    invalid,
    agree: agreeing / n,
    disagree: disagreeing / n,
    net: (agreeing - disagreeing) / n,
  };
}

function splitByScale(answers: Histogram, version: CesVersion): { valid: Map<number, number>; invalid: number } {
  const { min, max } = CES_SCALES[version];
  const valid = new Map<number, number>();
  let invalid = 0;
  for (const [value, count] of answers) {
    if (Number.isInteger(value) && value >= min && value <= max) valid.set(value, count);
    else invalid += count;
  }
  return { valid, invalid };
}
