// An open action whose day has passed. Client care has a rule of its own.
import type { Rule } from '../rule';

export const actionOverdue: Rule<'actions'> = {
  meta: { id: 'actions/action-overdue', register: 'actions', severity: 'warning', concern: 'project', needs: { actions: ['dueOn'] } },
  *check({ records, asOf }) {
    for (const record of records) {
      const due = record.date('dueOn');
      if (record.active && record.choice('kind') !== 'care' && record.date('doneOn') === undefined && due !== undefined && due < asOf) {
        yield { record, field: 'dueOn', since: due, messageId: 'overdue', data: { due: { day: due }, count: asOf - due } };
      }
    }
  },
};
