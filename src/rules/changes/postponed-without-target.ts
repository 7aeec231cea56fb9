// A change was postponed, and nothing says to when.
import type { Rule } from '../rule';

export const postponedWithoutTarget: Rule<'changes'> = {
  meta: {
    id: 'changes/postponed-without-target',
    register: 'changes',
    severity: 'warning',
    concern: 'client',
    needs: { changes: ['status', 'targetRelease'] },
  },
  *check({ records }) {
    for (const record of records) {
      if (record.choice('status') === 'postponed' && record.isBlank('targetRelease')) {
        yield { record, field: 'targetRelease', related: [record.cell('status')], messageId: 'noTarget' };
      }
    }
  },
};
