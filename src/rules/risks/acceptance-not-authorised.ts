// A high risk is accepted, and nobody is named who decided so.
import { isAtLeast } from '../../audit/risk-rating';
import type { Rule } from '../rule';

export const acceptanceNotAuthorised: Rule<'risks'> = {
  meta: {
    id: 'risks/acceptance-not-authorised',
    register: 'risks',
    severity: 'warning',
    concern: 'project',
    needs: { risks: ['response', 'approver'] },
    settings: ['riskHighFrom'],
  },
  *check({ records, audit }) {
    for (const record of records) {
      if (
        record.active &&
        record.choice('response') === 'accept' &&
        record.isBlank('approver') &&
        isAtLeast(audit.riskRating(record), 'high')
      ) {
        yield { record, field: 'approver', related: [record.cell('response')], messageId: 'notAuthorised' };
      }
    }
  },
};
