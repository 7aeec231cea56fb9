// Much power and less interest, but the plan reaches the person less than once a quarter.
import type { Rule } from '../rule';

export const keepSatisfiedTooRare: Rule<'stakeholders'> = {
  meta: {
    id: 'audit/keep-satisfied-too-rare',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { stakeholders: ['name', 'power', 'interest'], communicationPlan: ['audience', 'frequency'] },
    settings: ['gridCut', 'keepSatisfiedDays'],
  },
  *check({ audit, settings }) {
    for (const { person, shortestPeriodDays: days, lines } of audit.coverage) {
      const { power, interest, side } = person;
      if (
        days === undefined ||
        power === undefined ||
        interest === undefined ||
        power < settings.gridCut ||
        interest >= settings.gridCut ||
        side === 'own'
      )
        continue;
      if (days > settings.keepSatisfiedDays) {
        yield {
          record: person.record,
          field: 'name',
          related: lines.map(({ line }) => line.record.cell('frequency')),
          client: audit.clients.ofPerson(person),
          messageId: 'tooRare',
          data: { name: person.name, days, limit: settings.keepSatisfiedDays },
        };
      }
    }
  },
};
