// A stakeholder is less engaged than wanted, and no strategy says how that is to change.
import type { Rule } from '../rule';

const STEPS: readonly (string | undefined)[] = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'];

export const engagementGapUnplanned: Rule<'stakeholders'> = {
  meta: {
    id: 'audit/engagement-gap-unplanned',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'client',
    needs: { stakeholders: ['name', 'currentEngagement', 'desiredEngagement', 'strategy'] },
  },
  *check({ records, audit }) {
    for (const record of records) {
      const [current, desired] = [record.choice('currentEngagement'), record.choice('desiredEngagement')];
      const person = audit.people.of(record);
      if (!record.active || current === undefined || desired === undefined || !record.isBlank('strategy')) continue;
      // A powerful resistor without a strategy has a rule of its own.
      if (STEPS.indexOf(current) >= STEPS.indexOf(desired) || (current === 'resistant' && person?.isKey)) continue;
      const data = { name: record.text('name'), current: record.text('currentEngagement'), desired: record.text('desiredEngagement') };
      yield {
        record,
        field: 'strategy',
        related: [record.cell('currentEngagement'), record.cell('desiredEngagement')],
        messageId: 'unplanned',
        data,
        urgency: person?.isKey ? 1 : 0,
      };
    }
  },
};
