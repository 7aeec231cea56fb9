// Contacts that no line of the plan asks for: one line with the count, for they may show that the plan lacks a line.
import type { Rule } from '../rule';

export const unplannedContacts: Rule<'communicationLog'> = {
  meta: {
    id: 'audit/unplanned-contacts',
    register: 'communicationLog',
    severity: 'info',
    concern: 'project',
    saysWhatIsMissing: true,
    needs: { communicationLog: ['date', 'participants'], communicationPlan: ['audience'], stakeholders: ['name'] },
  },
  *check({ audit }) {
    const [first, ...others] = audit.unplanned;
    if (first !== undefined) {
      yield {
        subject: 'log',
        cell: first.record.cell('date'),
        related: others.map(({ record }) => record.cell('date')),
        messageId: 'unplanned',
        data: { count: audit.unplanned.length },
      };
    }
  },
};
