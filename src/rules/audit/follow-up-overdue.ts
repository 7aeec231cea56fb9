// A promise to the client whose day has passed and that is not marked done.
import type { Rule } from '../rule';

export const followUpOverdue: Rule<'communicationLog'> = {
  meta: {
    id: 'audit/follow-up-overdue',
    register: 'communicationLog',
    severity: 'warning',
    concern: 'client',
    needs: { communicationLog: ['date', 'followUp', 'followUpDue', 'followUpDone'] },
  },
  *check({ audit, asOf }) {
    for (const { contact, text, side, due, isOverdue } of audit.promises) {
      if (!isOverdue || due === undefined || side !== 'us') continue;
      yield {
        record: contact.record,
        field: 'followUpDue',
        related: [contact.record.cell('followUp')],
        since: due,
        messageId: 'overdue',
        data: { promise: text, due: { day: due }, count: asOf - due },
      };
    }
  },
};
