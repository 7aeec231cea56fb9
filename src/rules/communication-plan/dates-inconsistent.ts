// A line of the plan that ends before it starts.
import type { Rule } from '../rule';

export const datesInconsistent: Rule<'communicationPlan'> = {
  meta: {
    id: 'communicationPlan/dates-inconsistent',
    register: 'communicationPlan',
    severity: 'warning',
    concern: 'record',
    needs: { communicationPlan: ['start', 'end'] },
  },
  *check({ records }) {
    for (const record of records) {
      const [start, end] = [record.date('start'), record.date('end')];
      if (start !== undefined && end !== undefined && end < start) {
        yield {
          record,
          field: 'end',
          related: [record.cell('start')],
          messageId: 'endsBeforeStart',
          data: { start: { day: start }, end: { day: end } },
        };
      }
    }
  },
};
