// A risk without an owner: nobody would act on it.
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
  *check({ records }) {
    for (const record of records) {
      if (record.active && record.isBlank('owner')) yield { record, field: 'owner', messageId: 'noOwner' };
    }
  },
};
