// A milestone costs more than its budget allows.
import type { Rule } from '../rule';

export const costOverrun: Rule<'milestones'> = {
  meta: {
    id: 'milestones/cost-overrun',
    register: 'milestones',
    severity: 'warning',
    concern: 'project',
    needs: { milestones: ['budget', 'actualCost'] },
    settings: ['costOverrunShare'],
  },
  *check({ records, settings }) {
    for (const record of records) {
      const [budget, cost] = [record.money('budget'), record.money('actualCost')];
      if (budget === undefined || cost === undefined || budget <= 0) continue;
      const over = cost / budget - 1;
      if (over > settings.costOverrunShare) {
        yield {
          record,
          field: 'actualCost',
          related: [record.cell('budget')],
          messageId: 'overrun',
          data: { budget, cost, over: { percent: over }, limit: { percent: settings.costOverrunShare } },
        };
      }
    }
  },
};
