// Respondents all of whose answers are 0: perhaps nothing was answered, and blanks were exported as zeros.
import type { SurveyTable } from '../../reading/survey/survey-table';

/** With a single question a 0 is an answer like any other. */
const FEWEST_QUESTIONS = 2;

/** Respondents, by their place in the survey, who gave 0 to each of several ratings and wrote nothing else. */
export function allZeros({ questions, rows }: SurveyTable): ReadonlySet<number> {
  const rated = questions.filter(({ scale }) => scale !== undefined);
  if (rated.length < FEWEST_QUESTIONS) return new Set();
  const others = questions.filter(({ scale }) => scale === undefined);
  const isZero = (respondent: number) =>
    rated.every(({ answers }) => answers.text(respondent) === '0') &&
    others.every(({ answers }) => ['', '0'].includes(answers.text(respondent)));
  return new Set([...rows.keys()].filter(isZero));
}
