// Much power and much interest, but the plan reaches the person seldom.
import type { Coverage } from '../../audit/coverage';
import type { Rule } from '../rule';

const WEEKLY = 7;

export const manageCloselyTooRare: Rule<'stakeholders'> = {
  meta: {
    id: 'audit/manage-closely-too-rare',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { stakeholders: ['name', 'power', 'interest'], communicationPlan: ['audience', 'frequency'] },
    settings: ['gridCut', 'manageCloselyDays', 'manageCloselyWithContactDays'],
  },
  *check({ audit, settings }) {
    const weekly = weeklyOrganisations(audit.coverage);
    for (const { person, shortestPeriodDays: days, lines } of audit.coverage) {
      if (
        days === undefined ||
        (person.power ?? 0) < settings.gridCut ||
        (person.interest ?? 0) < settings.gridCut ||
        person.side === 'own'
      )
        continue;
      const limit = weekly.has(person.organisation) ? settings.manageCloselyWithContactDays : settings.manageCloselyDays;
      if (days > limit) {
        yield {
          record: person.record,
          field: 'name',
          related: lines.map(({ line }) => line.record.cell('frequency')),
          client: audit.clients.ofPerson(person),
          messageId: 'tooRare',
          data: { name: person.name, days, limit },
        };
      }
    }
  },
};

/** Organisations one of whose people, the contact person, is reached every week. */
function weeklyOrganisations(coverage: readonly Coverage[]): ReadonlySet<string> {
  return new Set(
    coverage
      .filter(({ person, shortestPeriodDays }) => person.organisation !== '' && (shortestPeriodDays ?? Infinity) <= WEEKLY)
      .map(({ person }) => person.organisation),
  );
}
