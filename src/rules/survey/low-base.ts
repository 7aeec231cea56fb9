// Too few answers to say much: by response rate where it is known who was asked, else by their number.
import type { Rule } from '../rule';
import { surveyCell } from './question-cell';
import { surveyName } from './survey-name';

export const lowBase: Rule<'survey'> = {
  meta: {
    id: 'survey/low-base',
    register: 'survey',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: {},
    settings: ['surveyMinimumAnswers', 'surveyMinimumResponseRate'],
  },
  *check({ reading, audit, settings }) {
    const asked = audit.people.persons.filter(({ record }) => record.yes('surveyRecipient') === true).length;
    for (const survey of reading.surveys) {
      const count = survey.rows.length;
      if (count === 0) continue; // not sent yet
      const about = { subject: surveyName(survey, reading), cell: surveyCell(survey) };
      if (asked > 0) {
        const rate = count / asked;
        if (rate < settings.surveyMinimumResponseRate)
          yield {
            ...about,
            messageId: 'lowRate',
            data: { count, asked, rate: { percent: rate }, limit: { percent: settings.surveyMinimumResponseRate } },
          };
      } else if (count < settings.surveyMinimumAnswers) {
        yield { ...about, messageId: 'fewAnswers', data: { count, limit: settings.surveyMinimumAnswers } };
      }
    }
  },
};
