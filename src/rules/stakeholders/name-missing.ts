// A stakeholder without a name: nothing can be matched to it.
import type { Rule } from '../rule';

export const nameMissing: Rule<'stakeholders'> = {
  meta: {
    id: 'stakeholders/name-missing',
    register: 'stakeholders',
    severity: 'error',
    concern: 'record',
    needs: { stakeholders: ['name'] },
    replaces: [{ rule: 'any/missing-value', fields: ['name'] }],
  },
  *check({ records }) {
    for (const record of records) {
      if (record.active && record.isBlank('name')) yield { record, field: 'name', messageId: 'missing' };
    }
  },
};
