// A milestone's day has passed, it was not reached, and no later day is forecast.
import type { Rule } from '../rule';

export const late: Rule<'milestones'> = {
  meta: {
    id: 'milestones/late',
    register: 'milestones',
    severity: 'warning',
    concern: 'client',
    needs: { milestones: ['name', 'plannedOn', 'actualOn'] },
  },
  *check({ records, asOf }) {
    for (const record of records) {
      const planned = record.date('plannedOn');
      const expected = record.date('forecastOn') ?? planned;
      if (!record.active || planned === undefined || expected === undefined || !record.isBlank('actualOn') || expected >= asOf) continue;
      yield {
        record,
        field: record.date('forecastOn') === undefined ? 'plannedOn' : 'forecastOn',
        since: expected,
        messageId: 'late',
        data: { day: { day: expected }, count: asOf - expected },
      };
    }
  },
};
