// A line of the plan that addresses nobody.
import type { Rule } from '../rule';

export const noAudience: Rule<'communicationPlan'> = {
  meta: {
    id: 'communicationPlan/no-audience',
    register: 'communicationPlan',
    severity: 'error',
    concern: 'client',
    needs: { communicationPlan: ['audience'] },
    replaces: [{ rule: 'any/missing-value', fields: ['audience'] }],
  },
  *check({ records }) {
    for (const record of records) {
      if (record.active && record.isBlank('audience')) yield { record, field: 'audience', messageId: 'noAudience' };
    }
  },
};
