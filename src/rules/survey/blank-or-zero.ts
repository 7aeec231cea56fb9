// Respondents who seem to have given 0 to every question: perhaps blanks that were exported as zeros.
import type { Rule } from '../rule';
import { allZeros } from './all-zeros';
import { answerCell } from './question-cell';
import { surveyName } from './survey-name';

export const blankOrZero: Rule<'survey'> = {
  meta: { id: 'survey/blank-or-zero', register: 'survey', severity: 'warning', concern: 'record', needs: {} },
  *check({ reading }) {
    for (const survey of reading.surveys) {
      const first = survey.questions.find(({ scale }) => scale !== undefined);
      const [respondent, ...others] = allZeros(survey);
      if (first === undefined || respondent === undefined) continue;
      yield {
        subject: surveyName(survey, reading),
        cell: answerCell(survey, first, respondent),
        related: others.map((other) => answerCell(survey, first, other)),
        messageId: 'zeros',
        data: { count: others.length + 1 },
      };
    }
  },
};
