// The three questions that the American Customer Satisfaction Index asks, where a survey asks them: how satisfied, how far expectations
// were met, how near to the ideal, each from 1 to 10: https://theacsi.org/company/the-science-of-customer-satisfaction/.
import type { SurveyQuestion, SurveyTable } from '../../reading/survey/survey-table';
import { acsi3 } from '../formulas/indices';
import { accountOf, type Score } from '../score';
import { clampInterval } from '../statistics/interval';
import { meanInterval } from '../statistics/means';
import { momentsOf } from '../statistics/moments';
import { scoredQuestions } from './survey-rounds';

const EXPECTATIONS = /\bexpect(ed|ations?)\b|期望|预期/i;
const IDEAL = /\bideal\b|理想/i;
const SATISFACTION = /\bsatisf|满意/i;

type AcsiQuestions = readonly [satisfaction: SurveyQuestion, expectations: SurveyQuestion, ideal: SurveyQuestion];

/** Undefined unless the survey asks each of the three once. */
function acsiQuestions(table: SurveyTable): AcsiQuestions | undefined {
  const rated = scoredQuestions(table).filter(({ scale }) => scale?.min === 1 && scale.max === 10 && scale.direction === 'up');
  const asking = (words: RegExp, others: readonly RegExp[]): SurveyQuestion | undefined => {
    const [first, second] = rated.filter(({ text }) => words.test(text) && !others.some((other) => other.test(text)));
    return second === undefined ? first : undefined;
  };
  const satisfaction = asking(SATISFACTION, [EXPECTATIONS, IDEAL]);
  const expectations = asking(EXPECTATIONS, [IDEAL]);
  const ideal = asking(IDEAL, []);
  return satisfaction && expectations && ideal && [satisfaction, expectations, ideal];
}

/**
 * The ACSI-style index of one round, 0–100: the mean over the persons who answered all three, each by acsi3, with Student's interval.
 * Undefined where the three are not asked, insufficient where nobody answered all of them; of one person without an interval, of equal
 * answers with one of no width. Never called the ACSI, whose weights are not published.
 */
export function scoreAcsi(
  table: SurveyTable,
  { codes, sizes }: { readonly codes: Int32Array; readonly sizes: readonly number[] },
  code: number,
): Score | undefined {
  const questions = acsiQuestions(table);
  if (!questions) return undefined;
  const [satisfaction, expectations, ideal] = questions.map(({ answers }) => answers.values);
  const indices: number[] = [];
  codes.forEach((own, respondent) => {
    if (own !== code) return;
    const index = acsi3(satisfaction?.[respondent] ?? NaN, expectations?.[respondent] ?? NaN, ideal?.[respondent] ?? NaN);
    if (index !== undefined) indices.push(index);
  });
  const n = indices.length;
  const base = { measure: 'acsiStyle', unit: 'index', method: 'student', n } as const;
  const audit = accountOf({ valid: n, blank: (sizes[code] ?? 0) - n });
  const moments = momentsOf(indices);
  if (!moments) return { ...base, audit, outcome: { kind: 'insufficient', reason: 'noData' } };
  const interval = meanInterval(moments);
  return {
    ...base,
    audit,
    outcome: { kind: 'value', value: moments.mean, ...(interval && { interval: clampInterval(interval, 0, 100) }) },
    sensitivity: { to: 'oneMoreLowest', change: -moments.mean / (n + 1) },
  };
}
