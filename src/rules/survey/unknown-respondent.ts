// Named respondents who are no stakeholders, in a survey that stakeholders answered. One finding per survey.
import type { Rule } from '../rule';
import { surveyCell } from './question-cell';
import { respondentsOf } from './respondents';
import { surveyName } from './survey-name';

const SHOWN = 3;

export const unknownRespondent: Rule<'survey'> = {
  meta: {
    id: 'survey/unknown-respondent',
    register: 'survey',
    severity: 'warning',
    concern: 'record',
    saysWhatIsMissing: true,
    needs: { stakeholders: ['name'] },
  },
  *check({ reading, audit }) {
    for (const survey of reading.surveys) {
      const respondents = respondentsOf(survey, audit.people);
      // Where nobody is a stakeholder the survey asked others, such as end users.
      if (!respondents.some(({ person }) => person !== undefined)) continue;
      const unknown = [
        ...new Set(respondents.filter(({ written, person }) => written !== '' && person === undefined).map(({ written }) => written)),
      ];
      if (unknown.length > 0)
        yield {
          subject: surveyName(survey, reading),
          cell: surveyCell(survey),
          messageId: 'unknown',
          data: { count: unknown.length, names: { list: unknown.slice(0, SHOWN) } },
        };
    }
  },
};
