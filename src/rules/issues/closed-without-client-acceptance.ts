// What a client raised was closed, and the client's acceptance is not on record.
import { isRaisedByClient } from '../../audit/told';
import { gaps } from '../gaps';
import type { Rule } from '../rule';

export const closedWithoutClientAcceptance: Rule<'issues'> = {
  meta: {
    id: 'issues/closed-without-client-acceptance',
    register: 'issues',
    severity: 'error',
    concern: 'client',
    needs: { issues: ['status', 'clientAccepted', ['kind', 'raisedBy']] },
  },
  *check(context) {
    const { records, audit } = context;
    const closed = records.filter((record) => record.choice('status') === 'closed' && isRaisedByClient(record, audit.people));
    for (const { of, at, total, records: rows } of gaps(context, closed, ['clientAccepted'])) {
      const { record } = at;
      yield {
        ...at,
        ...(record && { related: [record.cell('status')] }),
        messageId: of === 'record' ? 'notStated' : 'column',
        data: { count: rows.length, total },
      };
    }
    for (const record of closed) {
      if (record.isBlank('clientAccepted') || record.yes('clientAccepted') === true) continue;
      yield { record, field: 'clientAccepted', related: [record.cell('status')], messageId: 'notAccepted' };
    }
  },
};
