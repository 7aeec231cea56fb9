// A requirement is left out this time, and no record shows that the client agreed.
import type { Rule } from '../rule';

export const deferredWithoutAgreement: Rule<'requirements'> = {
  meta: {
    id: 'requirements/deferred-without-agreement',
    register: 'requirements',
    severity: 'warning',
    concern: 'client',
    needs: {
      requirements: [
        ['status', 'priority'],
        ['confirmedBy', 'confirmedOn'],
      ],
    },
  },
  *check({ records }) {
    for (const record of records) {
      const isDeferred = record.choice('status') === 'deferred' || (record.active && record.choice('priority') === 'wont');
      if (!isDeferred || !record.isBlank('confirmedBy') || !record.isBlank('confirmedOn')) continue;
      yield {
        record,
        field: record.has('confirmedBy') ? 'confirmedBy' : 'confirmedOn',
        related: [record.cell('status')],
        messageId: 'notAgreed',
      };
    }
  },
};
