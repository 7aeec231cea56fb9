// An active requirement without a priority.
import type { Rule } from '../rule';

export const unprioritised: Rule<'requirements'> = {
  meta: {
    id: 'requirements/unprioritised',
    register: 'requirements',
    severity: 'warning',
    concern: 'project',
    needs: { requirements: ['priority'] },
  },
  *check({ records }) {
    for (const record of records) {
      if (record.active && record.isBlank('priority')) yield { record, field: 'priority', messageId: 'missing' };
    }
  },
};
