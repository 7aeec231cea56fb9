// A risk without an owner: nobody would act on it.
import { gaps } from '../gaps';
import type { Rule } from '../rule';

export const noOwner: Rule<'risks'> = {
  meta: {
    id: 'risks/no-owner',
    register: 'risks',
    severity: 'error',
    concern: 'project',
    needs: { risks: ['owner'] },
    replaces: [{ rule: 'any/missing-value', fields: ['owner'] }],
  },
  *check(context) {
    const { records } = context;
    const active = records.filter((record) => record.active);
    for (const { of, at, total, records: rows } of gaps(context, active, ['owner']))
      yield { ...at, messageId: of === 'record' ? 'noOwner' : 'column', data: { count: rows.length, total } };
  },
};
