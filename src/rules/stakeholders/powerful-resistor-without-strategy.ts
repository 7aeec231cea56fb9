// Somebody with power resists, and no strategy says what is done about it.
import type { Rule } from '../rule';

export const powerfulResistorWithoutStrategy: Rule<'stakeholders'> = {
  meta: {
    id: 'stakeholders/powerful-resistor-without-strategy',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'client',
    needs: { stakeholders: ['name', ['power', 'approver'], 'currentEngagement', 'strategy'] },
    settings: ['keyPower'],
  },
  *check({ records, audit }) {
    for (const record of records) {
      const person = audit.people.of(record);
      if (record.active && person?.isKey && record.choice('currentEngagement') === 'resistant' && record.isBlank('strategy')) {
        yield {
          record,
          field: 'strategy',
          related: [record.cell('currentEngagement')],
          messageId: 'noStrategy',
          data: { name: person.name },
          urgency: 1,
        };
      }
    }
  },
};
