// The same kind of complaint from the same client, several times within the last weeks.
import { fold } from '../../reading/words/fold';
import type { RegisterRecord } from '../../reading/records';
import type { Rule } from '../rule';

export const recurringComplaint: Rule<'issues'> = {
  meta: {
    id: 'issues/recurring-complaint',
    register: 'issues',
    severity: 'warning',
    concern: 'client',
    needs: { issues: ['kind', 'category', 'raisedOn'] },
    settings: ['recurringComplaints', 'recurringComplaintDays'],
  },
  *check({ records, audit, asOf, settings }) {
    const groups = new Map<string, RegisterRecord[]>();
    for (const record of records) {
      const raised = record.date('raisedOn');
      if (record.choice('kind') !== 'complaint' || record.isBlank('category') || raised === undefined) continue;
      if (raised > asOf || raised <= asOf - settings.recurringComplaintDays) continue;
      const subject = `${fold(audit.clients.of(record) ?? '')}/${fold(record.text('category'))}`;
      const group = groups.get(subject);
      if (group) group.push(record);
      else groups.set(subject, [record]);
    }
    for (const [subject, group] of groups) {
      const [first, ...others] = group;
      if (first === undefined || group.length < settings.recurringComplaints) continue;
      const client = audit.clients.of(first);
      yield {
        subject,
        cell: first.cell('category'),
        related: others.map((record) => record.cell('category')),
        messageId: 'recurring',
        data: { category: first.text('category'), count: group.length, days: settings.recurringComplaintDays },
        ...(client === undefined ? {} : { client }),
      };
    }
  },
};
