// The response to an active risk was due and the risk is not closed.
import { pastDue } from '../past-due';
import type { Rule } from '../rule';

export const responseOverdue: Rule<'risks'> = {
  meta: { id: 'risks/response-overdue', register: 'risks', severity: 'warning', concern: 'project', needs: { risks: ['actionDue'] } },
  *check(context) {
    const { records, asOf } = context;
    const awaited = records.filter((record) => record.active && record.choice('status') !== 'occurred');
    for (const { of, at, day, count, total } of pastDue(awaited, 'actionDue', context)) {
      const data = { day: { day }, count: of === 'record' ? asOf - day : count, total };
      yield { ...at, messageId: of === 'record' ? 'responseOverdue' : 'most', data };
    }
  },
};
