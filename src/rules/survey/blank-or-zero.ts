// Respondents who seem to have given 0 to every question: perhaps blanks that were exported as zeros.
import type { Rule } from '../rule';
import { answerCell } from './question-cell';

/** With a single question a 0 is an answer like any other. */
const FEWEST_QUESTIONS = 2;

export const blankOrZero: Rule<'survey'> = {
  meta: { id: 'survey/blank-or-zero', register: 'survey', severity: 'warning', concern: 'record', needs: {} },
  *check({ reading }) {
    for (const survey of reading.surveys) {
      const rated = survey.questions.filter(({ scale }) => scale !== undefined);
      const [first] = rated;
      if (first === undefined || rated.length < FEWEST_QUESTIONS) continue;
      const zeros = survey.rows.flatMap((_, respondent) =>
        rated.every(({ answers }) => answers.text(respondent) === '0') ? [respondent] : [],
      );
      const [respondent] = zeros;
      if (respondent === undefined) continue;
      yield {
        subject: survey.sheet,
        cell: answerCell(survey, first, respondent),
        related: zeros.slice(1).map((other) => answerCell(survey, first, other)),
        messageId: 'zeros',
        data: { count: zeros.length },
      };
    }
  },
};
