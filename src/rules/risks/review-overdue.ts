// The day to look at an active risk again has passed.
import type { Rule } from '../rule';

export const reviewOverdue: Rule<'risks'> = {
  meta: { id: 'risks/review-overdue', register: 'risks', severity: 'warning', concern: 'project', needs: { risks: ['reviewOn'] } },
  *check({ records, asOf }) {
    for (const record of records) {
      const day = record.date('reviewOn');
      if (record.active && day !== undefined && day < asOf) {
        yield { record, field: 'reviewOn', since: day, messageId: 'reviewOverdue', data: { day: { day }, count: asOf - day } };
      }
    }
  },
};
