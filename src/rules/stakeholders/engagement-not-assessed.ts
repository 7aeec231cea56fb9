// A stakeholder outside our own side whose engagement was not assessed.
import { gaps } from '../gaps';
import type { Rule } from '../rule';

export const engagementNotAssessed: Rule<'stakeholders'> = {
  meta: {
    id: 'stakeholders/engagement-not-assessed',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'project',
    needs: { stakeholders: ['name', 'currentEngagement'] },
  },
  *check(context) {
    const { records, audit } = context;
    const outside = records.filter((record) => {
      const person = audit.people.of(record);
      return record.active && person !== undefined && person.side !== 'own';
    });
    for (const { of, at, total, records: people } of gaps(context, outside, ['currentEngagement'])) {
      const [first] = people;
      const isKey = of === 'record' && first !== undefined && audit.people.of(first)?.isKey === true;
      yield {
        ...at,
        messageId: of === 'record' ? 'notAssessed' : 'column',
        data: { name: first?.text('name') ?? '', count: people.length, total },
        urgency: isKey ? 1 : 0,
      };
    }
  },
};
