// A stakeholder whose side is not stated: whether a contact reached the client can't be told.
import { gaps } from '../gaps';
import type { Rule } from '../rule';

export const customerTypeMissing: Rule<'stakeholders'> = {
  meta: {
    id: 'stakeholders/customer-type-missing',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'record',
    needs: { stakeholders: ['name', 'customerType'] },
  },
  *check(context) {
    const { records } = context;
    const named = records.filter((record) => record.active && !record.isBlank('name'));
    for (const { of, at, total, records: people } of gaps(context, named, ['customerType'])) {
      const data = { name: people[0]?.text('name') ?? '', count: people.length, total };
      yield { ...at, messageId: of === 'record' ? 'missing' : 'column', data };
    }
  },
};
