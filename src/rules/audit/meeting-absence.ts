// A key person was absent from planned meetings several times running.
import type { AuditedLine } from '../../audit/due-slots';
import type { Person } from '../../audit/persons';
import type { Rule } from '../rule';

export const meetingAbsence: Rule<'communicationLog'> = {
  meta: {
    id: 'audit/meeting-absence',
    register: 'communicationLog',
    severity: 'warning',
    concern: 'client',
    needs: {
      communicationLog: ['date', 'participants', 'absent'],
      communicationPlan: ['audience'],
      stakeholders: ['name', ['power', 'approver']],
    },
    settings: ['meetingAbsences', 'keyPower'],
  },
  *check({ audit, settings }) {
    for (const audited of audit.lines) {
      const latest = audited.contacts.slice(-settings.meetingAbsences);
      const [first] = latest;
      if (first === undefined || latest.length < settings.meetingAbsences) continue;
      for (const person of absentees(audited, latest.length, (name) => audit.people.resolve(name).members)) {
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

/** Key persons who are listed as absent in each of the last contacts of a line. */
function absentees({ contacts }: AuditedLine, count: number, resolve: (name: string) => readonly Person[]): Person[] {
  const [last, ...before] = contacts.slice(-count).map(({ record }) => new Set(record.names('absent').flatMap(resolve)));
  return [...(last ?? [])].filter((person) => person.isKey && before.every((absent) => absent.has(person)));
}
