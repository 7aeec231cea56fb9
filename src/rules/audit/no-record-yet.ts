// A line of the plan has started, its first due date and grace have passed, and the log has no record for it.
import type { Rule } from '../rule';

export const noRecordYet: Rule<'communicationPlan'> = {
  meta: {
    id: 'audit/no-record-yet',
    register: 'communicationPlan',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { communicationPlan: ['audience', 'frequency', 'start'], communicationLog: ['date', 'participants'] },
  },
  *check({ audit }) {
    for (const { line, slots, lastContact } of audit.lines) {
      // A line without audience has a rule of its own: nobody could have been told.
      if (line.audience.length === 0) continue;
      const first = slots.find(({ status }) => status === 'missed' || status === 'overdue');
      if (lastContact !== undefined || first === undefined || slots.some(({ status }) => status === 'onTime' || status === 'late'))
        continue;
      yield {
        record: line.record,
        field: 'frequency',
        client: line.client,
        since: first.due,
        messageId: 'noRecord',
        data: { line: line.name, audience: { list: line.audience }, due: { day: first.due } },
      };
    }
  },
};
