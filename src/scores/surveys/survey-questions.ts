// The score of one question over one group of answers, by the question's metric.
import type { AnswerScale, SurveyQuestion } from '../../reading/survey/survey-table';
import type {} from '../../registers/survey-terms';
import type { Dimension, Metric } from '../../registers/survey-terms';
import { csatOfHistogram } from '../formulas/csat';
import { rescale0to100 } from '../formulas/indices';
import { countNps, type NpsCounts, npsFromCounts } from '../formulas/nps';
import { defaultNpsMethod, npsInterval } from '../formulas/nps-interval';
import { accountOf, type Score, type ScoreAudit, type ScoreOutcome } from '../score';
import { clampInterval } from '../statistics/interval';
import { type Histogram, momentsOfHistogram } from '../statistics/moments';
import { meanInterval } from '../statistics/means';
import { sizeAndSum } from '../statistics/permutation';
import { reverseAnswer } from '../formulas/reliability';

/** Under so many answers a score is marked as resting on few. */
export const LOW_BASE = 30;

export interface QuestionScore {
  readonly id: string;
  readonly text: string;
  readonly metric: Metric;
  readonly scale: AnswerScale;
  /** Which way the scale runs: down means less is better. */
  readonly direction: 'up' | 'down';
  readonly dimension?: Dimension;
  readonly score: Score;
  /** The mean answer on 0–100, more is better. Absent without answers. */
  readonly index?: number;
  /** For NPS. */
  readonly buckets?: NpsCounts;
  /** For CSAT: how many answers are in the positive set. */
  readonly satisfied?: number;
  readonly answers: Histogram;
  readonly isLowBase: boolean;
}

/** NPS only where the question's metric says so, CSAT by its positive set, all else as a mean on its own scale. */
export function scoreQuestion(
  question: Pick<SurveyQuestion, 'id' | 'text' | 'metric'> & { readonly dimension?: Dimension | undefined },
  scale: AnswerScale,
  answers: Histogram,
  audit: ScoreAudit,
): QuestionScore {
  const { id, text, metric, dimension } = question;
  const mean = momentsOfHistogram(answers)?.mean;
  const index = mean === undefined ? undefined : indexOf(mean, scale);
  return {
    id,
    text,
    metric,
    scale,
    direction: scale.direction,
    answers,
    isLowBase: audit.valid < LOW_BASE,
    ...(dimension && { dimension }),
    ...(index !== undefined && { index }),
    ...byMetric(metric, scale, answers, audit),
  };
}

/** The same question over other answers, as those of an earlier review or of everybody else. */
export function withAnswers(question: QuestionScore, answers: Histogram): QuestionScore {
  return scoreQuestion(question, question.scale, answers, accountOf({ valid: sizeAndSum(answers).n }));
}

/** A position on the scale as 0–100 where more is better, whichever way the scale runs. */
export function indexOf(value: number, { min, max, direction }: AnswerScale): number | undefined {
  return rescale0to100(direction === 'up' ? value : reverseAnswer(value, min, max), min, max);
}

type Scored = Pick<QuestionScore, 'score' | 'buckets' | 'satisfied'>;

function byMetric(metric: Metric, scale: AnswerScale, answers: Histogram, audit: ScoreAudit): Scored {
  if (metric === 'nps') return npsScore(answers, audit);
  if (metric === 'csat' && scale.positive.length > 0) return csatScore(answers, new Set(scale.positive), audit);
  return meanScore(metric, scale, answers, audit);
}

function npsScore(answers: Histogram, audit: ScoreAudit): Scored {
  const buckets = { detractors: 0, passives: 0, promoters: 0 };
  let invalid = 0;
  for (const [value, count] of answers) {
    const one = countNps([value]);
    buckets.detractors += one.detractors * count;
    buckets.passives += one.passives * count;
    buckets.promoters += one.promoters * count;
    invalid += one.invalid * count;
  }
  const nps = npsFromCounts(buckets);
  const base = {
    measure: 'nps',
    unit: 'points',
    method: defaultNpsMethod(buckets),
    audit: { ...audit, valid: audit.valid - invalid, invalid: audit.invalid + invalid },
  } as const;
  const interval = npsInterval(buckets);
  if (!nps || !interval) return { score: { ...base, n: 0, outcome: NO_DATA }, buckets };
  const worse = (buckets.promoters - buckets.detractors - 1) / (nps.n + 1);
  return {
    score: {
      ...base,
      n: nps.n,
      outcome: { kind: 'value', value: nps.nps * 100, interval: { low: interval.low * 100, high: interval.high * 100 } },
      sensitivity: { to: 'oneMoreDetractor', change: (worse - nps.nps) * 100 },
    },
    buckets,
  };
}

function csatScore(answers: Histogram, positive: ReadonlySet<number>, audit: ScoreAudit): Scored {
  const csat = csatOfHistogram(answers, positive);
  const base = { measure: 'csat', unit: 'share', method: 'wilson', audit } as const;
  if (!csat) return { score: { ...base, n: 0, outcome: NO_DATA }, satisfied: 0 };
  return {
    score: {
      ...base,
      n: csat.n,
      outcome: { kind: 'value', value: csat.csat, interval: csat.wilson },
      sensitivity: { to: 'oneMoreUnsatisfied', change: csat.satisfied / (csat.n + 1) - csat.csat },
    },
    satisfied: csat.satisfied,
  };
}

function meanScore(metric: Metric, { min, max, direction }: AnswerScale, answers: Histogram, audit: ScoreAudit): Scored {
  const moments = momentsOfHistogram(answers);
  const measure = metric === 'ces' ? (direction === 'down' ? 'ces1' : 'ces2') : 'ratingMean';
  const base = { measure, unit: 'scale', method: 'student', audit } as const;
  if (!moments) return { score: { ...base, n: 0, outcome: NO_DATA } };
  const { n, mean } = moments;
  const interval = meanInterval(moments);
  const [to, worst] = direction === 'up' ? (['oneMoreLowest', min] as const) : (['oneMoreHighest', max] as const);
  return {
    score: {
      ...base,
      n,
      outcome: { kind: 'value', value: mean, ...(interval && { interval: clampInterval(interval, min, max) }) },
      sensitivity: { to, change: (worst - mean) / (n + 1) },
    },
  };
}

const NO_DATA: ScoreOutcome = { kind: 'insufficient', reason: 'noData' };
