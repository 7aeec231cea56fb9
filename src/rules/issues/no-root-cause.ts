// A serious issue was closed without its cause: it may come back.
import type { Rule } from '../rule';

export const noRootCause: Rule<'issues'> = {
  meta: {
    id: 'issues/no-root-cause',
    register: 'issues',
    severity: 'warning',
    concern: 'project',
    needs: { issues: ['severity', 'status', 'rootCause'] },
  },
  *check({ records }) {
    for (const record of records) {
      const severity = record.choice('severity');
      if (record.choice('status') === 'closed' && (severity === 'high' || severity === 'critical') && record.isBlank('rootCause')) {
        yield {
          record,
          field: 'rootCause',
          related: [record.cell('severity'), record.cell('status')],
          messageId: 'noRootCause',
          data: { severity: record.text('severity') },
        };
      }
    }
  },
};
