// A client whose measure of success nobody has written down.
import type { Rule } from '../rule';

export const noSuccessCriteria: Rule<'clients'> = {
  meta: {
    id: 'clients/no-success-criteria',
    register: 'clients',
    severity: 'warning',
    concern: 'client',
    needs: { clients: ['name', 'successCriteria'] },
  },
  *check({ records }) {
    for (const record of records) {
      if (record.active && record.choice('phase') !== 'closed' && record.isBlank('successCriteria')) {
        yield { record, field: 'successCriteria', client: record.text('name'), messageId: 'missing', data: { name: record.text('name') } };
      }
    }
  },
};
