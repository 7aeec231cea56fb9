// Green outside, red inside: declared green while dates or costs say otherwise.
import type { Rule } from '../rule';
import { slipDays } from './slip';

export const watermelon: Rule<'milestones'> = {
  meta: {
    id: 'milestones/watermelon',
    register: 'milestones',
    severity: 'warning',
    concern: 'client',
    needs: { milestones: ['declaredStatus', 'plannedOn', ['forecastOn', 'actualOn', 'actualCost']] },
    settings: ['watermelonSlipDays', 'costOverrunShare'],
  },
  *check({ records, asOf, settings }) {
    for (const record of records) {
      if (!record.active || record.choice('declaredStatus') !== 'green') continue;
      const slip = slipDays(record, asOf) ?? 0;
      const [budget, cost] = [record.money('budget'), record.money('actualCost')];
      const isOver = budget !== undefined && cost !== undefined && cost > budget * (1 + settings.costOverrunShare);
      if (slip > settings.watermelonSlipDays) {
        yield {
          record,
          field: 'declaredStatus',
          related: [record.cell('plannedOn'), record.cell('forecastOn')],
          messageId: 'slip',
          data: { count: slip },
        };
      } else if (isOver) {
        yield {
          record,
          field: 'declaredStatus',
          related: [record.cell('budget'), record.cell('actualCost')],
          messageId: 'cost',
          data: { budget, cost },
        };
      }
    }
  },
};
