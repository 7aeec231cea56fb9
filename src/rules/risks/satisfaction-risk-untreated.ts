// A risk to the client's satisfaction without an action. A high one without response is risks/high-without-response instead.
import { isAtLeast } from '../../audit/risk-rating';
import type { Rule } from '../rule';

export const satisfactionRiskUntreated: Rule<'risks'> = {
  meta: {
    id: 'risks/satisfaction-risk-untreated',
    register: 'risks',
    severity: 'warning',
    concern: 'client',
    needs: { risks: ['satisfactionImpact', 'action'] },
  },
  *check({ records, audit }) {
    for (const record of records) {
      if (record.isBlank('response') && isAtLeast(audit.riskRating(record), 'high')) continue;
      if (record.active && record.yes('satisfactionImpact') === true && record.isBlank('action')) {
        yield { record, field: 'action', related: [record.cell('satisfactionImpact')], messageId: 'untreated' };
      }
    }
  },
};
