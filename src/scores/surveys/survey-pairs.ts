// The same people in two rounds, and the step that each took on a question.
import type { SurveyQuestion } from '../../reading/survey/survey-table';
import { npsSign } from '../formulas/nps';
import type { SurveyRound } from './survey-rounds';
import type { Histogram } from '../statistics/moments';

/** Respondents' places in the earlier and the later round. */
export type Pairs = readonly (readonly [before: number, after: number])[];

const LEAST_PAIRS = 5;

/**
 * People who can be recognised in both rounds, by e-mail or by a name; a running number proves nothing. Undefined unless they are at
 * least five and half of the smaller round: then the rounds are compared as independent.
 */
export function pairRespondents(before: SurveyRound, after: SurveyRound): Pairs | undefined {
  const earlier = new Map<string, number>();
  forEachKey(before, (key, respondent) => earlier.set(key, earlier.has(key) ? SHARED : respondent));
  if (earlier.size === 0) return undefined;
  const pairs = new Map<number, number>();
  forEachKey(after, (key, respondent) => {
    const other = earlier.get(key);
    if (other !== undefined) pairs.set(other, pairs.has(other) ? SHARED : respondent);
  });
  const sure = [...pairs].filter(([earlierPlace, place]) => earlierPlace !== SHARED && place !== SHARED);
  const enough = Math.max(LEAST_PAIRS, Math.min(before.respondents, after.respondents) / 2);
  return sure.length >= enough ? sure : undefined;
}

/** A key that two respondents of one round share is nobody's. */
const SHARED = -1;

/** The respondents of a round who can be recognised, by what they can be recognised by. */
function forEachKey({ table, grouping, code }: SurveyRound, take: (key: string, respondent: number) => void): void {
  for (let respondent = 0; respondent < table.rows.length; respondent += 1) {
    if (grouping.codes[respondent] !== code) continue;
    const email = table.email(respondent);
    if (email.includes('@')) take(email.toLowerCase(), respondent);
    else {
      const name = table.respondent(respondent);
      if (NAME.test(name) && name.toLowerCase() !== 'anonymous') take(name.toLowerCase(), respondent);
    }
  }
}

const NAME = /^[\p{L} .'’·-]{2,}$/u;

/** after − before of everybody who answered both times: −2 to 2 for NPS, −1 to 1 for CSAT, scale points for means. */
export function pairedSteps(before: SurveyQuestion, after: SurveyQuestion, pairs: Pairs): Histogram {
  const steps = new Map<number, number>();
  for (const [earlier, later] of pairs) {
    const step = pointOf(after, after.answers.values[later] ?? NaN) - pointOf(before, before.answers.values[earlier] ?? NaN);
    if (!Number.isNaN(step)) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return steps;
}

/** An answer as what its question's figure is the mean of: −1 to 1 for NPS, 0 or 1 for CSAT, scale points else; NaN for none. */
export function pointOf({ metric, scale }: SurveyQuestion, value: number): number {
  if (metric === 'nps') return npsSign(value);
  const isShare = metric === 'csat' && scale !== undefined && scale.positive.length > 0 && !Number.isNaN(value);
  return isShare ? Number(scale.positive.includes(value)) : value;
}
