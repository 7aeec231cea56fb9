// A client without anybody who may approve. One finding per client.
import type { Rule } from '../rule';

export const noClientApprover: Rule<'stakeholders'> = {
  meta: {
    id: 'stakeholders/no-client-approver',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { stakeholders: ['name', 'customerType', 'approver'] },
  },
  *check({ audit }) {
    const people = audit.people.persons.filter(({ side, record }) => side === 'client' && record.active);
    const withApprover = new Set(people.filter(({ record }) => record.yes('approver') === true).map(audit.clients.ofPerson));
    const seen = new Set<string | undefined>();
    for (const person of people) {
      const client = audit.clients.ofPerson(person);
      if (withApprover.has(client) || seen.has(client)) continue;
      seen.add(client);
      const data = { client: client ?? person.organisation };
      yield {
        subject: client ?? '',
        field: 'approver',
        cell: person.record.cell('approver'),
        client,
        messageId: data.client === '' ? 'noApproverAtAll' : 'noApprover',
        data,
      };
    }
  },
};
