// A change was decided, and no record shows that those affected on the client's side were told. Its requester has a rule of their own.
import { attended } from '../../audit/attendance';
import type { Rule } from '../rule';

export const affectedNotInformed: Rule<'changes'> = {
  meta: {
    id: 'audit/affected-not-informed',
    register: 'changes',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { changes: ['status', 'affected', 'decidedOn'], communicationLog: ['date', 'participants'], stakeholders: ['name'] },
    settings: ['decisionToldDays'],
  },
  *check({ audit, asOf, settings }) {
    for (const { register, record, since, client, rows } of audit.told) {
      if (register !== 'changes' || since === undefined || asOf - since <= settings.decisionToldDays) continue;
      const membersIn = (field: string) => record.names(field).flatMap((name) => audit.people.resolve(name).members);
      const requesters = membersIn('requester');
      const notReached = membersIn('affected').filter(
        (person) =>
          person.side !== 'own' &&
          person.record.active &&
          !requesters.includes(person) &&
          !rows.some(({ reached }) => reached.has(person)) &&
          !attended(person, record, since, audit),
      );
      if (notReached.length > 0) {
        const names = [...new Set(notReached.map(({ name }) => name))];
        yield {
          record,
          field: 'affected',
          related: [record.cell('decidedOn')],
          client,
          since,
          messageId: 'noRecord',
          data: { names: { list: names }, day: { day: since } },
        };
      }
    }
  },
};
