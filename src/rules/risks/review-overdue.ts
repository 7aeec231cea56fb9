// The day to look at an active risk again has passed.
import { pastDue } from '../past-due';
import type { Rule } from '../rule';

export const reviewOverdue: Rule<'risks'> = {
  meta: { id: 'risks/review-overdue', register: 'risks', severity: 'warning', concern: 'project', needs: { risks: ['reviewOn'] } },
  *check(context) {
    const { records, asOf } = context;
    const active = records.filter((record) => record.active);
    for (const { of, at, day, count, total } of pastDue(active, 'reviewOn', context)) {
      const data = { day: { day }, count: of === 'record' ? asOf - day : count, total };
      yield { ...at, messageId: of === 'record' ? 'reviewOverdue' : 'most', data };
    }
  },
};
