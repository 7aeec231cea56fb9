// Which scores moved since the last presented review, and whether the move is real: tested where answers are a sample, said to be untested where not.
import { headlineChange, pastHeadline } from '../scores/past/past-headline';
import { headlines, pastMeasures } from '../scores/past/past-measures';
import type { MeasureId, ScoreUnit } from '../scores/score';
import type { ChangeMethod } from '../scores/surveys/survey-changes';
import type { Verdict } from '../scores/formulas/verdict';
import type { PastMeasure } from '../setup/history';
import type { Review } from './review';

/** Scores that are told of when they move; parts of health are explained with the health itself. */
const TOLD = {
  health: 'index',
  nps: 'points',
  csat: 'share',
  ces1: 'scale',
  ces2: 'scale',
  ratingMean: 'scale',
  onTimeContact: 'share',
  onTimeDelivery: 'share',
  approvalRate: 'share',
} as const satisfies Partial<Record<MeasureId, ScoreUnit>>;
export type MovedMeasureId = keyof typeof TOLD;

export type MoveVerdict =
  /** By the test that fits: the same people or different ones, few answers exactly. */
  | { readonly kind: 'tested'; readonly verdict: Verdict; readonly test: ChangeMethod; readonly p: number; readonly isPaired: boolean }
  /** counted – all cases, so the move is what it is · composed – made up of parts · notKept – the history lacks what a test needs */
  | { readonly kind: 'untested'; readonly why: 'counted' | 'composed' | 'notKept' };

export interface MovedMeasure {
  /** '' for a measure of the whole workbook. */
  readonly client: string;
  readonly measure: MovedMeasureId;
  readonly unit: ScoreUnit;
  /** In the unit: health in points of 100, NPS in points, shares 0–1. */
  readonly before: number;
  readonly now: number;
  readonly verdict: MoveVerdict;
}

/** What a reader would not see in a rounded figure is no move. */
const LEAST: Readonly<Partial<Record<ScoreUnit, number>>> = { index: 0.5, points: 0.5, share: 0.005, scale: 0.05 };

/** In the order in which a review keeps its measures. A score that is new or gone has not moved. */
export function movedScores({ scores, setup }: Pick<Review, 'scores' | 'setup'>, past: readonly PastMeasure[]): MovedMeasure[] {
  const before = new Map(past.map((each) => [keyOf(each), each.value]));
  return pastMeasures(scores).flatMap((measure): MovedMeasure[] => {
    const earlier = before.get(keyOf(measure));
    if (!isTold(measure.measure) || earlier === undefined) return [];
    const unit = TOLD[measure.measure];
    if (Math.abs(measure.value - earlier) < (LEAST[unit] ?? 0)) return [];
    const verdict = verdictOf(measure.measure, scores, past, setup.settings.surveyMinimumAnswers);
    return [{ client: measure.client, measure: measure.measure, unit, before: earlier, now: measure.value, verdict }];
  });
}

function keyOf({ client, measure }: PastMeasure): string {
  return `${client}/${measure}`;
}

function isTold(measure: string): measure is MovedMeasureId {
  return measure in TOLD;
}

function verdictOf(measure: MovedMeasureId, scores: Review['scores'], past: readonly PastMeasure[], minimum: number): MoveVerdict {
  if (measure === 'health') return { kind: 'untested', why: 'composed' };
  if (measure === 'onTimeContact' || measure === 'onTimeDelivery' || measure === 'approvalRate')
    return { kind: 'untested', why: 'counted' };
  const survey = headlines(scores.surveys).find(({ headline }) => headline.score.measure === measure);
  const kept = pastHeadline(past, measure);
  const change = survey && kept && headlineChange(kept, survey, survey.headline, minimum);
  if (!change) return { kind: 'untested', why: 'notKept' };
  return { kind: 'tested', verdict: change.verdict, test: change.method, p: change.p, isPaired: change.isPaired };
}
