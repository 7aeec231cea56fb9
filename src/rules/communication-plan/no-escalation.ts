// The plan names nobody to turn to when communication fails. One finding for the plan.
import type { Rule } from '../rule';

export const noEscalation: Rule<'communicationPlan'> = {
  meta: {
    id: 'communicationPlan/no-escalation',
    register: 'communicationPlan',
    severity: 'warning',
    concern: 'project',
    saysWhatIsMissing: true,
    needs: { communicationPlan: ['escalation'] },
  },
  *check({ records }) {
    const [first] = records;
    if (first !== undefined && records.every((record) => record.isBlank('escalation'))) {
      yield { subject: 'plan', cell: first.cell('escalation'), messageId: 'noEscalation' };
    }
  },
};
