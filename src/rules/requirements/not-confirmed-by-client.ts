// A requirement that is worked on and that no client has confirmed.
import type { Rule } from '../rule';

const WORKED_ON: ReadonlySet<string> = new Set(['approved', 'inProgress', 'implemented']);

export const notConfirmedByClient: Rule<'requirements'> = {
  meta: {
    id: 'requirements/not-confirmed-by-client',
    register: 'requirements',
    severity: 'error',
    concern: 'client',
    needs: { requirements: [['confirmedBy', 'confirmedOn']] },
  },
  *check({ records }) {
    for (const record of records) {
      const status = record.choice('status');
      const isWorkedOn = status === undefined ? record.active && !record.has('status') : WORKED_ON.has(status);
      if (!isWorkedOn || record.choice('priority') === 'wont') continue;
      if (!record.isBlank('confirmedBy') || !record.isBlank('confirmedOn')) continue;
      yield { record, field: record.has('confirmedBy') ? 'confirmedBy' : 'confirmedOn', messageId: 'notConfirmed' };
    }
  },
};
