// A stakeholder of the client whom nobody could reach: no e-mail, phone, messenger or other contact.
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
  *check({ records, audit }) {
    for (const record of records) {
      const person = audit.people.of(record);
      if (!record.active || person?.side !== 'client' || ROUTES.some((field) => !record.isBlank(field))) continue;
      const field = ROUTES.find((route) => record.has(route));
      yield { record, ...(field === undefined ? {} : { field }), messageId: 'noRoute', data: { name: person.name } };
    }
  },
};
