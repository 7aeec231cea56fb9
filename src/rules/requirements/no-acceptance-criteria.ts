// An active requirement without criteria by which the client will accept it.
import type { Rule } from '../rule';

export const noAcceptanceCriteria: Rule<'requirements'> = {
  meta: {
    id: 'requirements/no-acceptance-criteria',
    register: 'requirements',
    severity: 'warning',
    concern: 'client',
    needs: { requirements: ['acceptanceCriteria'] },
  },
  *check({ records }) {
    for (const record of records) {
      if (
        record.active &&
        record.choice('priority') !== 'wont' &&
        record.choice('status') !== 'deferred' &&
        record.isBlank('acceptanceCriteria')
      ) {
        yield { record, field: 'acceptanceCriteria', messageId: 'missing' };
      }
    }
  },
};
