// A stakeholder whose side is not stated: whether a contact reached the client can't be told.
import type { Rule } from '../rule';

export const customerTypeMissing: Rule<'stakeholders'> = {
  meta: {
    id: 'stakeholders/customer-type-missing',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'record',
    needs: { stakeholders: ['name', 'customerType'] },
  },
  *check({ records }) {
    for (const record of records) {
      if (record.active && !record.isBlank('name') && record.isBlank('customerType'))
        yield { record, field: 'customerType', messageId: 'missing', data: { name: record.text('name') } };
    }
  },
};
