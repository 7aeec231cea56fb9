// Two lines that plan the same: item, audience, method and frequency alike.
import { fold } from '../../reading/words/fold';
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
    const alike = new Map<string, RegisterRecord[]>();
    for (const record of records) {
      if (!record.active || record.isBlank('audience')) continue;
      const content = SAME.map((field) => fold(record.text(field))).join('\n');
      const lines = alike.get(content);
      if (lines) lines.push(record);
      else alike.set(content, [record]);
    }
    for (const lines of alike.values()) {
      // Which of them stands first must not decide which is called the second.
      const [first, ...others] = lines.sort((a, b) => (a.key < b.key ? -1 : 1));
      for (const record of others) yield { record, field: 'audience', related: [first?.cell('audience')], messageId: 'duplicate' };
    }
  },
};
