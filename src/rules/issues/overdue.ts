// An open issue whose agreed day has passed.
import type { Rule } from '../rule';

export const overdue: Rule<'issues'> = {
  meta: { id: 'issues/overdue', register: 'issues', severity: 'error', concern: 'client', needs: { issues: ['dueOn'] } },
  *check({ records, asOf }) {
    for (const record of records) {
      const due = record.date('dueOn');
      const isSolved =
        record.choice('status') === 'resolved' || record.date('resolvedOn') !== undefined || record.date('closedOn') !== undefined;
      if (record.active && !isSolved && due !== undefined && due < asOf) {
        const isSerious = record.choice('severity') === 'critical' || record.choice('severity') === 'high';
        yield {
          record,
          field: 'dueOn',
          since: due,
          messageId: 'overdue',
          data: { due: { day: due }, count: asOf - due },
          urgency: isSerious ? 1 : 0,
        };
      }
    }
  },
};
