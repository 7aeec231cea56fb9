// The questions of a survey whose sheet has a column of weights, weighted: the same figures, with intervals on Kish's effective size.
import type { AnswerScale, SurveyQuestion, SurveyTable } from '../../reading/survey/survey-table';
import { defaultNpsMethod, npsInterval } from '../formulas/nps-interval';
import type { MeasureId, MethodId, Score } from '../score';
import { clampInterval, type Interval } from '../statistics/interval';
import { meanInterval } from '../statistics/means';
import { wilsonInterval } from '../statistics/proportion';
import { type WeightedMoments, weightedMoments } from '../statistics/weighted';
import type { Grouping } from './answer-counts';
import { pointOf } from './survey-pairs';
import type { QuestionScore } from './survey-questions';

export interface WeightedScore {
  readonly questionId: string;
  /** The header of the column of weights. */
  readonly column: string;
  /** Its n are the answers that have a weight; those that have none count as invalid. */
  readonly score: Score;
  /** Kish's, on which the interval rests. */
  readonly effectiveN: number;
}

/** The questions of one round, weighted; none where the sheet has no weights, the round's answers none, or the weights are of bodies. */
export function weightedScores(
  table: SurveyTable,
  { codes }: Grouping,
  code: number,
  questions: readonly QuestionScore[],
): WeightedScore[] {
  const { weights } = table;
  if (!weights) return [];
  const own = Float64Array.from(codes, (round, respondent) => (round === code ? (weights.value(respondent) ?? NaN) : NaN));
  if (areOfBodies(own)) return [];
  return questions.flatMap((unweighted): WeightedScore[] => {
    const question = table.questions.find(({ id }) => id === unweighted.id);
    const moments = question && weightedMoments(pointsOf(question), own);
    if (!moments) return [];
    const { effectiveN } = moments;
    return [{ questionId: unweighted.id, column: weights.header, effectiveN, score: weightedScore(unweighted, moments) }];
  });
}

/** Of people in kilograms or pounds; `ratio`: how many times as much as the lightest the heaviest weighs at most. */
const BODY = { least: 20, most: 400, leastMean: 40, mostMean: 250, ratio: 6 } as const;

/**
 * A column that is called "Weight" may hold what people weigh. The weights of answers are scaled to a mean of 1, to shares, or to so many people
 * as each answer stands for, and then hardly all of them are in a body's range and rounded to a tenth.
 */
function areOfBodies(weights: Float64Array): boolean {
  const known = weights.filter((weight) => !Number.isNaN(weight));
  if (known.length === 0) return false;
  const mean = known.reduce((sum, weight) => sum + weight, 0) / known.length;
  const [least, most] = [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))];
  const isInRange = least >= BODY.least && most <= BODY.most && mean >= BODY.leastMean && mean <= BODY.mostMean;
  return isInRange && most > least && most / least <= BODY.ratio && known.every((weight) => isTenth(weight));
}

function isTenth(weight: number): boolean {
  return Math.abs(weight * 10 - Math.round(weight * 10)) < 1e-6;
}

function pointsOf(question: SurveyQuestion): Float64Array {
  const { values } = question.answers;
  return question.metric === 'nps' || question.metric === 'csat' ? values.map((value) => pointOf(question, value)) : values;
}

function weightedScore({ score: { measure, audit, unit, sensitivity }, scale }: QuestionScore, moments: WeightedMoments): Score {
  const { n } = moments;
  const { worst, value, interval, ...kind } = weightedFigure(measure, moments, scale);
  return {
    ...kind,
    unit,
    n,
    audit: { ...audit, valid: n, invalid: audit.invalid + audit.valid - n },
    outcome: { kind: 'value', value, ...(interval && { interval }) },
    // One more answer of mean weight.
    ...(sensitivity && { sensitivity: { to: sensitivity.to, change: (worst - value) / (n + 1) } }),
  };
}

interface WeightedFigure {
  readonly measure: MeasureId;
  readonly method: MethodId;
  readonly value: number;
  readonly interval: Interval | undefined;
  /** The answer that would lower it most. */
  readonly worst: number;
}

/**
 * The intervals of unweighted answers with Kish's effective size for n. Of the intervals of a share Wilson's holds best so: Franco, Little,
 * Louis & Slud 2019, J. Survey Statistics and Methodology 7(3), https://doi.org/10.1093/jssam/smy019.
 */
function weightedFigure(measure: MeasureId, moments: WeightedMoments, { min, max, direction }: AnswerScale): WeightedFigure {
  const { mean, effectiveN } = moments;
  if (measure === 'nps') {
    const counts = effectiveCounts(moments);
    const interval = npsInterval(counts);
    return {
      measure: 'npsWeighted',
      method: defaultNpsMethod(counts) === 'adjustedWald' ? 'weightedAdjustedWald' : 'weightedAdjustedScore',
      value: mean * 100,
      interval: interval && { low: interval.low * 100, high: interval.high * 100 },
      worst: -100,
    };
  }
  if (measure === 'csat') {
    const interval = wilsonInterval(mean * effectiveN, effectiveN);
    return { measure: 'csatWeighted', method: 'weightedWilson', value: mean, interval, worst: 0 };
  }
  const interval = meanInterval(sampleOf(moments));
  return {
    measure: 'ratingWeighted',
    method: 'weightedStudent',
    value: mean,
    interval: interval && clampInterval(interval, min, max),
    worst: direction === 'up' ? min : max,
  };
}

/** So many promoters, passives and detractors as would be as sure: P − D is the mean of the points, P + D that of their squares. */
function effectiveCounts({ mean, variance, effectiveN }: WeightedMoments): { detractors: number; passives: number; promoters: number } {
  const either = variance + mean * mean;
  const promoters = Math.max(0, (either + mean) / 2) * effectiveN;
  const detractors = Math.max(0, (either - mean) / 2) * effectiveN;
  return { promoters, detractors, passives: Math.max(0, effectiveN - promoters - detractors) };
}

/** A sample of the effective size with the same mean, whose variance is divided by one less. */
function sampleOf({ n, mean, variance, effectiveN }: WeightedMoments): { n: number; mean: number; variance?: number } {
  return n === 1 ? { n, mean } : { n: effectiveN, mean, variance: (variance * effectiveN) / (effectiveN - 1) };
}
