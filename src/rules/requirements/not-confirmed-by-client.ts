// A requirement that is worked on and that no client has confirmed.
import { gaps } from '../gaps';
import type { Rule } from '../rule';

const CONFIRMED = ['confirmedBy', 'confirmedOn'] as const;
const WORKED_ON: ReadonlySet<string> = new Set(['approved', 'inProgress', 'implemented']);

export const notConfirmedByClient: Rule<'requirements'> = {
  meta: {
    id: 'requirements/not-confirmed-by-client',
    register: 'requirements',
    severity: 'error',
    concern: 'client',
    needs: { requirements: [CONFIRMED] },
  },
  *check(context) {
    const { records } = context;
    const workedOn = records.filter((record) => {
      const status = record.choice('status');
      const isWorkedOn = status === undefined ? record.active && !record.has('status') : WORKED_ON.has(status);
      return isWorkedOn && record.choice('priority') !== 'wont';
    });
    const isUnconfirmed = (record: (typeof workedOn)[number]) => CONFIRMED.every((field) => record.isBlank(field));
    for (const { of, at, total, records: rows } of gaps(context, workedOn, CONFIRMED, isUnconfirmed))
      yield { ...at, messageId: of === 'record' ? 'notConfirmed' : 'column', data: { count: rows.length, total } };
  },
};
