// The plan has lines that the client has not agreed to. One finding for the plan.
import type { Rule } from '../rule';

export const planNotAgreed: Rule<'communicationPlan'> = {
  meta: {
    id: 'communicationPlan/plan-not-agreed',
    register: 'communicationPlan',
    severity: 'warning',
    concern: 'client',
    needs: { communicationPlan: ['agreed'] },
  },
  *check({ records }) {
    const open = records.filter((record) => record.active && record.yes('agreed') !== true);
    const [first, ...others] = open;
    if (first === undefined) return;
    yield {
      subject: 'plan',
      cell: first.cell('agreed'),
      related: others.map((record) => record.cell('agreed')),
      messageId: 'notAgreed',
      data: { count: open.length },
    };
  },
};
