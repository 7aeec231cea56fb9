// What a key person expects was not confirmed with them; or a milestone slipped since it was.
import { isSlipped } from '../milestones/slip';
import type { Rule } from '../rule';

export const expectationsNotAgreed: Rule<'stakeholders'> = {
  meta: {
    id: 'stakeholders/expectations-not-agreed',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'client',
    needs: { stakeholders: ['name', ['power', 'approver'], 'expectationsAgreed'] },
    settings: ['keyPower'],
  },
  *check({ audit, all, asOf }) {
    const slipped = all('milestones').filter((milestone) => isSlipped(milestone, asOf));
    for (const person of audit.people.persons) {
      const { record, name, isKey, side } = person;
      if (!isKey || side === 'own' || !record.active) continue;
      const client = audit.clients.ofPerson(person);
      if (record.yes('expectationsAgreed') !== true) {
        yield { record, field: 'expectationsAgreed', client, messageId: 'notAgreed', data: { name } };
        continue;
      }
      const assessed = record.date('reviewedOn');
      const milestone = slipped.find(
        (late) => audit.clients.of(late) === client && assessed !== undefined && (late.date('plannedOn') ?? 0) > assessed,
      );
      if (milestone !== undefined) {
        yield {
          record,
          field: 'expectationsAgreed',
          related: [milestone.cell('plannedOn')],
          client,
          messageId: 'slippedSince',
          data: { name, milestone: milestone.text('name') },
        };
      }
    }
  },
};
