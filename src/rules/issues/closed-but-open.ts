// The status says open, the dates say solved or closed.
import type { Rule } from '../rule';

const OPEN: ReadonlySet<string> = new Set(['open', 'inProgress', 'reopened']);

export const closedButOpen: Rule<'issues'> = {
  meta: {
    id: 'issues/closed-but-open',
    register: 'issues',
    severity: 'error',
    concern: 'record',
    needs: { issues: ['status', ['closedOn', 'resolvedOn']] },
  },
  *check({ records }) {
    for (const record of records) {
      const status = record.choice('status');
      const field = record.date('closedOn') === undefined ? 'resolvedOn' : 'closedOn';
      const day = record.date(field);
      if (status !== undefined && OPEN.has(status) && day !== undefined) {
        yield {
          record,
          field: 'status',
          related: [record.cell(field)],
          messageId: 'closedButOpen',
          data: { status: record.text('status'), field: `issues.${field}`, day: { day } },
        };
      }
    }
  },
};
