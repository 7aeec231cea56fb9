// A stakeholder outside our own side whose engagement was not assessed.
import type { Rule } from '../rule';

export const engagementNotAssessed: Rule<'stakeholders'> = {
  meta: {
    id: 'stakeholders/engagement-not-assessed',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'project',
    needs: { stakeholders: ['name', 'currentEngagement'] },
  },
  *check({ records, audit }) {
    for (const record of records) {
      const person = audit.people.of(record);
      if (record.active && person !== undefined && person.side !== 'own' && record.isBlank('currentEngagement')) {
        yield { record, field: 'currentEngagement', messageId: 'notAssessed', data: { name: person.name }, urgency: person.isKey ? 1 : 0 };
      }
    }
  },
};
