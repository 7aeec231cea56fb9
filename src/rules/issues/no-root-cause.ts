// A serious issue was closed without its cause: it may come back.
import { gaps } from '../gaps';
import type { Rule } from '../rule';

const SERIOUS: ReadonlySet<string> = new Set(['high', 'critical']);

export const noRootCause: Rule<'issues'> = {
  meta: {
    id: 'issues/no-root-cause',
    register: 'issues',
    severity: 'warning',
    concern: 'project',
    needs: { issues: ['severity', 'status', 'rootCause'] },
  },
  *check(context) {
    const { records } = context;
    const serious = records.filter((record) => record.choice('status') === 'closed' && SERIOUS.has(record.choice('severity') ?? ''));
    for (const { of, at, total, records: rows } of gaps(context, serious, ['rootCause'])) {
      const { record } = at;
      yield {
        ...at,
        ...(record && { related: [record.cell('severity'), record.cell('status')] }),
        messageId: of === 'record' ? 'noRootCause' : 'column',
        data: { severity: record?.text('severity') ?? '', count: rows.length, total },
      };
    }
  },
};
