// What history keeps of the scores, and the health that was last presented, read back from it with the weights used then.
import type { PastMeasure, PastReview } from '../../setup/history';
import type { ClientHealth, PresentedHealth } from '../clients/client-health';
import { HEALTH_PARTS, type HealthContribution } from '../formulas/weighted-health';
import type { Scores } from '../all-scores';
import { headlineRows } from './past-headline';
import type { Score } from '../score';
import type { QuestionScore } from '../surveys/survey-questions';
import type { SurveyScore } from '../surveys/survey-scores';

const HEALTH = 'health';

/** The measures of a review as history rows; figures that could not be computed are left out. */
export function pastMeasures({ clients, communication, delivery, changes, surveys, risks }: Scores): PastMeasure[] {
  return [
    ...clients.flatMap(healthRows),
    ...scoreRow('', 'onTimeContact', communication.overall.score),
    ...[...communication.byClient].flatMap(([client, { overall }]) => scoreRow(client, 'onTimeContact', overall.score)),
    ...scoreRow('', 'onTimeDelivery', delivery.overall.onTime),
    ...[...delivery.byClient].flatMap(([client, { onTime }]) => scoreRow(client, 'onTimeDelivery', onTime)),
    ...scoreRow('', 'approvalRate', changes.approvalRate),
    ...headlines(surveys).flatMap((survey) => [
      ...scoreRow('', survey.headline.score.measure, survey.headline.score),
      ...headlineRows(survey, survey.headline),
    ]),
    ...(risks.exposure ? [{ client: '', measure: 'riskExpected', value: risks.exposure.expected, n: risks.exposure.risks }] : []),
  ];
}

/** Of each measure the survey that was answered last, as only one can stand for the workbook. */
export function headlines(surveys: readonly SurveyScore[]): (SurveyScore & { readonly headline: QuestionScore })[] {
  const newestFirst = [...surveys].sort((a, b) => (b.current.to ?? 0) - (a.current.to ?? 0));
  const byMeasure = new Map<string, SurveyScore & { readonly headline: QuestionScore }>();
  for (const survey of newestFirst) {
    const { headline } = survey;
    if (headline && !byMeasure.has(headline.score.measure)) byMeasure.set(headline.score.measure, { ...survey, headline });
  }
  return [...byMeasure.values()];
}

function healthRows({ client, health }: ClientHealth): PastMeasure[] {
  if (health.outcome.kind !== 'scored') return [];
  const parts = health.contributions.flatMap(({ part, score, weight }): PastMeasure[] =>
    score === undefined ? [] : [{ client, measure: `${HEALTH}.${part}`, value: score, weight }],
  );
  return [{ client, measure: HEALTH, value: health.outcome.score }, ...parts];
}

function scoreRow(client: string, measure: string, { outcome, n }: Score): PastMeasure[] {
  return outcome.kind === 'value' ? [{ client, measure, value: outcome.value, n }] : [];
}

/** By client, the health that a past review showed, for what has changed since; parts keep the weights of that day. */
export function presentedHealth(past: PastReview | undefined): ReadonlyMap<string, PresentedHealth> {
  const presented = new Map<string, PresentedHealth>();
  const byClient = new Map<string, Map<string, PastMeasure>>();
  for (const measure of past?.measures ?? []) {
    const own = byClient.get(measure.client) ?? new Map<string, PastMeasure>();
    byClient.set(measure.client, own.set(measure.measure, measure));
  }
  for (const [client, measures] of byClient) {
    const score = measures.get(HEALTH)?.value;
    if (score !== undefined) presented.set(client, { score, contributions: contributionsOf(measures) });
  }
  return presented;
}

function contributionsOf(measures: ReadonlyMap<string, PastMeasure>): HealthContribution[] {
  const known = HEALTH_PARTS.flatMap((part) => {
    const measure = measures.get(`${HEALTH}.${part}`);
    return measure ? [{ part, score: measure.value, weight: measure.weight ?? 0 }] : [];
  });
  const sum = known.reduce((total, { weight }) => total + weight, 0);
  return known.map(({ part, score, weight }) => {
    const effectiveWeight = sum > 0 ? weight / sum : 0;
    return { part, score, weight, effectiveWeight, points: effectiveWeight * score };
  });
}
