// A risk to the client's satisfaction without an action.
import type { Rule } from '../rule';

export const satisfactionRiskUntreated: Rule<'risks'> = {
  meta: {
    id: 'risks/satisfaction-risk-untreated',
    register: 'risks',
    severity: 'warning',
    concern: 'client',
    needs: { risks: ['satisfactionImpact', 'action'] },
  },
  *check({ records }) {
    for (const record of records) {
      if (record.active && record.yes('satisfactionImpact') === true && record.isBlank('action')) {
        yield { record, field: 'action', related: [record.cell('satisfactionImpact')], messageId: 'untreated' };
      }
    }
  },
};
