// Two lines that plan the same: item, audience, method and frequency alike.
import { fold } from '../../reading/fold';
import type { RegisterRecord } from '../../reading/records';
import type { Rule } from '../rule';

const SAME = ['item', 'purpose', 'audience', 'method', 'frequency', 'client'] as const;

export const duplicateLine: Rule<'communicationPlan'> = {
  meta: {
    id: 'communicationPlan/duplicate-line',
    register: 'communicationPlan',
    severity: 'info',
    concern: 'record',
    needs: { communicationPlan: [['item', 'purpose'], 'audience'] },
  },
  *check({ records }) {
    const first = new Map<string, RegisterRecord>();
    for (const record of records) {
      if (!record.active || record.isBlank('audience')) continue;
      const same = SAME.map((field) => fold(record.text(field))).join('\n');
      const earlier = first.get(same);
      if (earlier) yield { record, field: 'audience', related: [earlier.cell('audience')], messageId: 'duplicate' };
      else first.set(same, record);
    }
  },
};
