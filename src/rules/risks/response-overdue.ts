// The response to an active risk was due and the risk is not closed.
import type { Rule } from '../rule';

export const responseOverdue: Rule<'risks'> = {
  meta: { id: 'risks/response-overdue', register: 'risks', severity: 'warning', concern: 'project', needs: { risks: ['actionDue'] } },
  *check({ records, asOf }) {
    for (const record of records) {
      const day = record.date('actionDue');
      if (record.active && record.choice('status') !== 'occurred' && day !== undefined && day < asOf) {
        yield { record, field: 'actionDue', since: day, messageId: 'responseOverdue', data: { day: { day }, count: asOf - day } };
      }
    }
  },
};
