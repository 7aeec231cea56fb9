// An entry on Review setup that could not be used: wrong, ahead of its day, or naming a rule or a person whom there is not; the default holds.
import type { NamedEntry } from '../../setup/parse-setup';
import { isAllRead } from '../applicability';
import type { Found, Rule } from '../rule';

export const wrongEntry: Rule<'any'> = {
  meta: { id: 'setup/wrong-entry', register: 'any', severity: 'warning', concern: 'record', needs: {} },
  *check({ setup, audit, reading, asOf, isRule }) {
    for (const { cell, messageId, data } of setup.problems) {
      const subject = [messageId, ...Object.values(data).map(String)].join('/');
      yield { subject, cell, messageId, data };
    }
    const { baselineDay = -Infinity } = setup.settings;
    if (baselineDay > asOf)
      yield {
        subject: 'baselineAhead',
        cell: setup.baselineCell,
        messageId: 'baselineAhead',
        data: { day: { day: baselineDay }, asOf: { day: asOf } },
      };
    for (const entry of setup.named.rules) if (!isRule(entry.name)) yield noSuch('unknownRule', entry);
    // Without a stakeholder register, or with one that may stand on an unread tab, nobody can be said not to be in it.
    if (audit.people.persons.length === 0 || !isAllRead(reading.sheets)) return;
    for (const entry of setup.named.people) if (audit.people.resolve(entry.name).kind === 'unknown') yield noSuch('unknownPerson', entry);
  },
};

function noSuch(messageId: 'unknownRule' | 'unknownPerson', { name, cell }: NamedEntry): Found {
  return { subject: `${messageId}/${name}`, cell, messageId, data: { name } };
}
