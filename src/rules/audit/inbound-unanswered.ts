// The client wrote, and neither the row nor a later contact shows a reply.
import type { Rule } from '../rule';

export const inboundUnanswered: Rule<'communicationLog'> = {
  meta: {
    id: 'audit/inbound-unanswered',
    register: 'communicationLog',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { communicationLog: ['date', 'participants', 'direction'] },
    settings: ['inboundReplyWorkingDays'],
  },
  *check({ audit, settings }) {
    for (const { contact, workingDays } of audit.unanswered) {
      if (workingDays <= settings.inboundReplyWorkingDays) continue;
      const field = contact.record.has('repliedOn') ? 'repliedOn' : 'date';
      const data = { from: { list: contact.names }, day: { day: contact.day }, count: workingDays };
      const urgency = [...contact.present].some((person) => person.isKey) ? 1 : 0;
      yield {
        record: contact.record,
        field,
        related: [contact.record.cell('topic')],
        since: contact.day,
        messageId: 'unanswered',
        data,
        urgency,
      };
    }
  },
};
