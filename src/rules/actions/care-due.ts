// Client care (客户关怀) that was planned and not done.
import type { Rule } from '../rule';

export const careDue: Rule<'actions'> = {
  meta: { id: 'actions/care-due', register: 'actions', severity: 'warning', concern: 'client', needs: { actions: ['kind', 'dueOn'] } },
  *check({ records, asOf }) {
    for (const record of records) {
      const due = record.date('dueOn');
      if (record.active && record.choice('kind') === 'care' && record.date('doneOn') === undefined && due !== undefined && due < asOf) {
        yield { record, field: 'dueOn', since: due, messageId: 'due', data: { due: { day: due }, count: asOf - due } };
      }
    }
  },
};
