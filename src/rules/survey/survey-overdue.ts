// The last answer of any survey is old: nobody has asked the client lately.
import type { Rule } from '../rule';
import { surveyCell } from './question-cell';

export const surveyOverdue: Rule<'survey'> = {
  meta: {
    id: 'survey/survey-overdue',
    register: 'survey',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: {},
    settings: ['surveyEveryDays'],
  },
  *check({ reading, asOf, settings }) {
    let latest = -Infinity;
    for (const survey of reading.surveys) {
      for (let respondent = 0; respondent < survey.rows.length; respondent += 1)
        latest = Math.max(latest, Math.floor(survey.submittedOn(respondent) ?? -Infinity));
    }
    const [first] = reading.surveys;
    if (first !== undefined && Number.isFinite(latest) && asOf - latest > settings.surveyEveryDays) {
      yield {
        subject: 'survey',
        cell: surveyCell(first),
        since: latest + settings.surveyEveryDays,
        messageId: 'overdue',
        data: { day: { day: latest }, count: asOf - latest, limit: settings.surveyEveryDays },
      };
    }
  },
};
