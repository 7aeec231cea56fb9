// A stakeholder of the client whom nobody could reach: no e-mail, phone, messenger or other contact.
import { gaps } from '../gaps';
import type { Rule } from '../rule';

const ROUTES = ['email', 'phone', 'messenger', 'contact'] as const;

export const noContactRoute: Rule<'stakeholders'> = {
  meta: {
    id: 'stakeholders/no-contact-route',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'project',
    needs: { stakeholders: ['name', 'customerType', ROUTES] },
  },
  *check(context) {
    const { records, audit } = context;
    const clients = records.filter((record) => record.active && audit.people.of(record)?.side === 'client');
    const isUnreachable = (record: (typeof clients)[number]) => ROUTES.every((field) => record.isBlank(field));
    for (const { of, at, total, records: people } of gaps(context, clients, ROUTES, isUnreachable)) {
      const data = { name: people[0]?.text('name') ?? '', count: people.length, total };
      yield { ...at, messageId: of === 'record' ? 'noRoute' : 'column', data };
    }
  },
};
