// No line of the plan lets the client speak: every one goes out only. One finding for the plan.
import type { Rule } from '../rule';

export const noInboundChannel: Rule<'communicationPlan'> = {
  meta: {
    id: 'communicationPlan/no-inbound-channel',
    register: 'communicationPlan',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { communicationPlan: ['direction'] },
  },
  *check({ records }) {
    const directions = records.filter(({ active }) => active).map((record) => record.choice('direction'));
    const [first] = records;
    if (first !== undefined && directions.length > 0 && directions.every((direction) => direction === 'out')) {
      yield { subject: 'plan', cell: first.cell('direction'), messageId: 'noInbound', data: { count: directions.length } };
    }
  },
};
