// The same people in two rounds, and the step that each took on a question.
import type { SurveyQuestion } from '../reading/survey-table';
import { countNps } from './nps';
import type { SurveyRound } from './survey-rounds';
import type { Histogram } from './statistics/moments';

/** Respondents' places in the earlier and the later round. */
export type Pairs = readonly (readonly [before: number, after: number])[];

const LEAST_PAIRS = 5;

/**
 * People who can be recognised in both rounds, by e-mail or by a name; a running number proves nothing. Undefined unless they are at
 * least five and half of the smaller round: then the rounds are compared as independent.
 */
export function pairRespondents(before: SurveyRound, after: SurveyRound): Pairs | undefined {
  const earlier = placesByKey(before);
  if (earlier.size === 0) return undefined;
  const pairs = new Map<number, number>();
  for (let respondent = 0; respondent < after.table.rows.length; respondent += 1) {
    const key = keyIn(after, respondent);
    const other = key === undefined ? undefined : earlier.get(key);
    if (other === undefined) continue;
    pairs.set(other, pairs.has(other) ? SHARED : respondent);
  }
  const sure = [...pairs].filter(([earlierPlace, place]) => earlierPlace !== SHARED && place !== SHARED);
  const enough = Math.max(LEAST_PAIRS, Math.min(before.respondents, after.respondents) / 2);
  return sure.length >= enough ? sure : undefined;
}

/** A key that two respondents of one round share is nobody's. */
const SHARED = -1;

function placesByKey(round: SurveyRound): Map<string, number> {
  const places = new Map<string, number>();
  for (let respondent = 0; respondent < round.table.rows.length; respondent += 1) {
    const key = keyIn(round, respondent);
    if (key !== undefined) places.set(key, places.has(key) ? SHARED : respondent);
  }
  return places;
}

function keyIn({ table, grouping, code }: SurveyRound, respondent: number): string | undefined {
  return grouping.codes[respondent] === code ? keyOf(table.email(respondent), table.respondent(respondent)) : undefined;
}

function keyOf(email: string, name: string): string | undefined {
  if (email.includes('@')) return email.toLowerCase();
  return /^[\p{L} .'’·-]{2,}$/u.test(name) && name.toLowerCase() !== 'anonymous' ? name.toLowerCase() : undefined;
}

/** after − before of everybody who answered both times: −2 to 2 for NPS, −1 to 1 for CSAT, scale points for means. */
export function pairedSteps(before: SurveyQuestion, after: SurveyQuestion, pairs: Pairs): Histogram {
  const steps = new Map<number, number>();
  for (const [earlier, later] of pairs) {
    const step = pointOf(after, later) - pointOf(before, earlier);
    if (!Number.isNaN(step)) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return steps;
}

function pointOf({ metric, scale, answers }: SurveyQuestion, respondent: number): number {
  const value = answers.values[respondent] ?? NaN;
  if (Number.isNaN(value)) return NaN;
  if (metric === 'nps') {
    const { promoters, detractors, invalid } = countNps([value]);
    return invalid > 0 ? NaN : promoters - detractors;
  }
  if (metric === 'csat' && scale && scale.positive.length > 0) return scale.positive.includes(value) ? 1 : 0;
  return value;
}
