// What a client raised was closed, and the client's acceptance is not on record.
import { isRaisedByClient } from '../../audit/told';
import type { Rule } from '../rule';

export const closedWithoutClientAcceptance: Rule<'issues'> = {
  meta: {
    id: 'issues/closed-without-client-acceptance',
    register: 'issues',
    severity: 'error',
    concern: 'client',
    needs: { issues: ['status', 'clientAccepted', ['kind', 'raisedBy']] },
  },
  *check({ records, audit }) {
    for (const record of records) {
      if (record.choice('status') === 'closed' && record.yes('clientAccepted') !== true && isRaisedByClient(record, audit.people)) {
        yield {
          record,
          field: 'clientAccepted',
          related: [record.cell('status')],
          messageId: record.isBlank('clientAccepted') ? 'notStated' : 'notAccepted',
        };
      }
    }
  },
};
