// An open action whose day has passed. Client care has a rule of its own.
import { pastDue } from '../past-due';
import type { Rule } from '../rule';

export const actionOverdue: Rule<'actions'> = {
  meta: { id: 'actions/action-overdue', register: 'actions', severity: 'warning', concern: 'project', needs: { actions: ['dueOn'] } },
  *check(context) {
    const { records, asOf } = context;
    const open = records.filter((record) => record.active && record.choice('kind') !== 'care' && record.date('doneOn') === undefined);
    for (const { of, at, day, count, total } of pastDue(open, 'dueOn', context)) {
      const data = { due: { day }, count: of === 'record' ? asOf - day : count, total };
      yield { ...at, messageId: of === 'record' ? 'overdue' : 'most', data };
    }
  },
};
