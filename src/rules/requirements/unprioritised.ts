// An active requirement without a priority.
import { gaps } from '../gaps';
import type { Rule } from '../rule';

export const unprioritised: Rule<'requirements'> = {
  meta: {
    id: 'requirements/unprioritised',
    register: 'requirements',
    severity: 'warning',
    concern: 'project',
    needs: { requirements: ['priority'] },
  },
  *check(context) {
    const { records } = context;
    const active = records.filter((record) => record.active);
    for (const { of, at, total, records: rows } of gaps(context, active, ['priority']))
      yield { ...at, messageId: of === 'record' ? 'missing' : 'column', data: { count: rows.length, total } };
  },
};
