// A change costs money, and its row does not say whether the client pays.
import type { Rule } from '../rule';

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
      const isOff =
        record.choice('status') === 'rejected' || record.choice('status') === 'withdrawn' || record.choice('status') === 'merged';
      if (!isOff && cost !== undefined && cost > 0 && record.isBlank('chargeable')) {
        yield { record, field: 'chargeable', related: [record.cell('costImpact')], messageId: 'notStated', data: { cost } };
      }
    }
  },
};
