// An active requirement without criteria by which the client will accept it.
import { gaps } from '../gaps';
import type { Rule } from '../rule';

export const noAcceptanceCriteria: Rule<'requirements'> = {
  meta: {
    id: 'requirements/no-acceptance-criteria',
    register: 'requirements',
    severity: 'warning',
    concern: 'client',
    needs: { requirements: ['acceptanceCriteria'] },
  },
  *check(context) {
    const { records } = context;
    const planned = records.filter(
      (record) => record.active && record.choice('priority') !== 'wont' && record.choice('status') !== 'deferred',
    );
    for (const { of, at, total, records: rows } of gaps(context, planned, ['acceptanceCriteria'])) {
      yield { ...at, messageId: of === 'record' ? 'missing' : 'column', data: { count: rows.length, total } };
    }
  },
};
