// Feedback that has had no answer for days.
import { workingDaysBetween } from '../../workbook/working-calendar';
import type { Rule } from '../rule';

export const feedbackUnanswered: Rule<'issues'> = {
  meta: {
    id: 'issues/feedback-unanswered',
    register: 'issues',
    severity: 'warning',
    concern: 'client',
    needs: { issues: ['kind', 'raisedOn', 'repliedOn'] },
    settings: ['feedbackAnswerWorkingDays'],
  },
  *check({ records, asOf, settings }) {
    for (const record of records) {
      const raised = record.date('raisedOn');
      if (!record.active || record.choice('kind') !== 'feedback' || raised === undefined || !record.isBlank('repliedOn')) continue;
      const count = workingDaysBetween(raised, asOf, settings.calendar);
      if (count > settings.feedbackAnswerWorkingDays) {
        yield {
          record,
          field: 'repliedOn',
          related: [record.cell('raisedOn')],
          since: raised,
          messageId: 'unanswered',
          data: { raised: { day: raised }, count },
        };
      }
    }
  },
};
