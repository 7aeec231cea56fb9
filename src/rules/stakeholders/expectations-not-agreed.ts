// What a key person expects was not confirmed with them; or a milestone slipped since it was.
import type { Person } from '../../audit/persons';
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
    // Nothing tells when a forecast was moved; once the planned day has passed, an assessment after it has seen the slip.
    const slipped = all('milestones')
      .filter((milestone) => isSlipped(milestone, asOf) && (milestone.date('plannedOn') ?? asOf) < asOf)
      .sort((a, b) => (a.date('plannedOn') ?? 0) - (b.date('plannedOn') ?? 0) || (a.key < b.key ? -1 : 1));
    const confirmedBefore = new Map<(typeof slipped)[number], Person[]>();
    for (const person of audit.people.persons) {
      const { record, name, isKey, side } = person;
      if (!isKey || side === 'own' || !record.active) continue;
      const client = audit.clients.ofPerson(person);
      if (record.yes('expectationsAgreed') !== true) {
        yield { record, field: 'expectationsAgreed', client, messageId: 'notAgreed', data: { name } };
        continue;
      }
      const assessed = record.date('reviewedOn') ?? Infinity;
      const milestone = slipped.find((late) => audit.clients.of(late) === client && (late.date('plannedOn') ?? 0) > assessed);
      if (milestone !== undefined) confirmedBefore.set(milestone, [...(confirmedBefore.get(milestone) ?? []), person]);
    }
    // One milestone slips for all of them: one finding, not one per person.
    for (const [milestone, persons] of confirmedBefore) {
      const [first, ...others] = persons.map(({ record }) => record.cell('expectationsAgreed'));
      yield {
        subject: `slipped/${milestone.key}`,
        field: 'expectationsAgreed',
        cell: first,
        related: [milestone.cell('plannedOn'), ...others],
        client: audit.clients.of(milestone),
        messageId: 'slippedSince',
        data: { name: { list: persons.map(({ name }) => name) }, milestone: milestone.text('name'), count: persons.length },
      };
    }
  },
};
