// Respondents who answered more than once: the last answer counts. One finding per survey.
import type { Rule } from '../rule';
import { surveyCell } from './question-cell';
import { surveyName } from './survey-name';

export const answeredTwice: Rule<'survey'> = {
  meta: { id: 'survey/answered-twice', register: 'survey', severity: 'warning', concern: 'record', needs: {} },
  *check({ reading }) {
    for (const survey of reading.surveys) {
      const count = survey.leftOut.repeated;
      if (count > 0) yield { subject: surveyName(survey, reading), cell: surveyCell(survey), messageId: 'repeated', data: { count } };
    }
  },
};
