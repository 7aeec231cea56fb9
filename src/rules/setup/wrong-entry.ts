// An entry on Review setup that could not be used; the default holds.
import type { Rule } from '../rule';

export const wrongEntry: Rule<'any'> = {
  meta: { id: 'setup/wrong-entry', register: 'any', severity: 'warning', concern: 'record', needs: {} },
  *check({ setup }) {
    for (const { cell, messageId, data } of setup.problems) {
      const subject = [messageId, ...Object.values(data).map(String)].join('/');
      yield { subject, cell, messageId, data };
    }
  },
};
