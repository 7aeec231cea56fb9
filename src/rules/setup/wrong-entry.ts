// An entry on Review setup that could not be used, or that names a rule or a person whom there is not; the default holds.
import type { NamedEntry } from '../../setup/parse-setup';
import type { Found, Rule } from '../rule';

export const wrongEntry: Rule<'any'> = {
  meta: { id: 'setup/wrong-entry', register: 'any', severity: 'warning', concern: 'record', needs: {} },
  *check({ setup, audit, isRule }) {
    for (const { cell, messageId, data } of setup.problems) {
      const subject = [messageId, ...Object.values(data).map(String)].join('/');
      yield { subject, cell, messageId, data };
    }
    for (const entry of setup.named.rules) if (!isRule(entry.name)) yield noSuch('unknownRule', entry);
    // Without a stakeholder register nobody can be found in it.
    if (audit.people.persons.length === 0) return;
    for (const entry of setup.named.people) if (audit.people.resolve(entry.name).kind === 'unknown') yield noSuch('unknownPerson', entry);
  },
};

function noSuch(messageId: 'unknownRule' | 'unknownPerson', { name, cell }: NamedEntry): Found {
  return { subject: `${messageId}/${name}`, cell, messageId, data: { name } };
}
