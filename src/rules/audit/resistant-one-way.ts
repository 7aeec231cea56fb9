// Somebody who resists is only written to: no line of the plan lets them answer.
import type { Rule } from '../rule';

export const resistantOneWay: Rule<'stakeholders'> = {
  meta: {
    id: 'audit/resistant-one-way',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { stakeholders: ['name', 'currentEngagement'], communicationPlan: ['audience', 'direction'] },
  },
  *check({ audit }) {
    for (const { person, lines } of audit.coverage) {
      if (person.record.choice('currentEngagement') !== 'resistant' || lines.length === 0) continue;
      if (lines.every(({ line }) => line.record.choice('direction') === 'out')) {
        yield {
          record: person.record,
          field: 'currentEngagement',
          related: lines.map(({ line }) => line.record.cell('direction')),
          messageId: 'oneWay',
          data: { name: person.name },
          urgency: person.isKey ? 1 : 0,
        };
      }
    }
  },
};
