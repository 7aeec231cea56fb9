// An implemented change moved cost, days or scope, and the baseline is not marked as updated.
import type { Rule } from '../rule';
import { impactOf } from './impact';

const DONE: ReadonlySet<string> = new Set(['implemented', 'closed']);

export const baselineNotUpdated: Rule<'changes'> = {
  meta: {
    id: 'changes/baseline-not-updated',
    register: 'changes',
    severity: 'warning',
    concern: 'project',
    needs: { changes: ['status', 'baselineUpdated'] },
  },
  *check({ records }) {
    for (const record of records) {
      const status = record.choice('status');
      if (status !== undefined && DONE.has(status) && record.yes('baselineUpdated') !== true && impactOf(record) === 'moves') {
        yield { record, field: 'baselineUpdated', related: [record.cell('status')], messageId: 'notUpdated' };
      }
    }
  },
};
