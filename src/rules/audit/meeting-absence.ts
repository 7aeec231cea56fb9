// A key person was absent from planned meetings several times running.
import { type Contact, isOutgoing } from '../../audit/contacts';
import type { Person } from '../../audit/persons';
import type { Rule } from '../rule';

export const meetingAbsence: Rule<'communicationLog'> = {
  meta: {
    id: 'audit/meeting-absence',
    register: 'communicationLog',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: {
      communicationLog: ['date', 'participants', 'absent'],
      communicationPlan: ['audience'],
      stakeholders: ['name', ['power', 'approver']],
    },
    settings: ['meetingAbsences', 'keyPower'],
  },
  *check({ audit, settings }) {
    for (const audited of audit.lines) {
      // What the client wrote in between is no meeting that anybody could have missed.
      const latest = audited.contacts.filter(isOutgoing).slice(-settings.meetingAbsences);
      const [first] = latest;
      if (first === undefined || latest.length < settings.meetingAbsences) continue;
      for (const person of absentees(latest, (name) => audit.people.resolve(name).members)) {
        const data = { name: person.name, line: audited.line.name, count: latest.length };
        yield {
          subject: `${audited.line.record.key}/${person.record.key}`,
          cell: latest.at(-1)?.record.cell('absent'),
          related: latest.slice(0, -1).map(({ record }) => record.cell('absent')),
          since: first.day,
          messageId: 'absent',
          data,
        };
      }
    }
  },
};

/** Key persons who are listed as absent in each of the contacts. */
function absentees(contacts: readonly Contact[], resolve: (name: string) => readonly Person[]): Person[] {
  const [first, ...others] = contacts.map(({ record }) => new Set(record.names('absent').flatMap(resolve)));
  return [...(first ?? [])].filter((person) => person.isKey && person.record.active && others.every((absent) => absent.has(person)));
}
