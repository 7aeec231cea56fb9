// A stakeholder whom the plan reaches only by channels that they do not prefer.
import type { Rule } from '../rule';

export const notPreferredChannel: Rule<'stakeholders'> = {
  meta: {
    id: 'audit/not-preferred-channel',
    register: 'stakeholders',
    severity: 'info',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { stakeholders: ['name', 'preferredChannel'], communicationPlan: ['audience', 'method'] },
  },
  *check({ audit }) {
    for (const { person, lines } of audit.coverage) {
      const preferred = person.record.choices('preferredChannel');
      const used = lines.flatMap(({ line }) => line.channels);
      if (preferred.length === 0 || used.length === 0 || used.some((channel) => preferred.includes(channel))) continue;
      const data = {
        name: person.name,
        preferred: person.record.text('preferredChannel'),
        used: { list: [...new Set(lines.map(({ line }) => line.record.text('method')))] },
      };
      yield {
        record: person.record,
        field: 'preferredChannel',
        related: lines.map(({ line }) => line.record.cell('method')),
        client: audit.clients.ofPerson(person),
        messageId: 'notPreferred',
        data,
      };
    }
  },
};
