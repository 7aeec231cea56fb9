// A change costs money, and its row does not say whether the client pays.
import type { Rule } from '../rule';
import { isAbandoned } from './abandoned';

export const chargeNotStated: Rule<'changes'> = {
  meta: {
    id: 'changes/charge-not-stated',
    register: 'changes',
    severity: 'warning',
    concern: 'client',
    needs: { changes: ['costImpact', 'chargeable'] },
  },
  *check({ records }) {
    for (const record of records) {
      const cost = record.money('costImpact');
      if (!isAbandoned(record) && cost !== undefined && cost > 0 && record.isBlank('chargeable')) {
        yield { record, field: 'chargeable', related: [record.cell('costImpact')], messageId: 'notStated', data: { cost } };
      }
    }
  },
};
