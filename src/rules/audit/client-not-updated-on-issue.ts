// A serious issue that the client raised, and the last update on record is older than promised.
import { workingDaysBetween } from '../../workbook/working-calendar';
import type { Rule } from '../rule';

export const clientNotUpdatedOnIssue: Rule<'issues'> = {
  meta: {
    id: 'audit/client-not-updated-on-issue',
    register: 'issues',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { issues: ['severity', 'raisedOn', ['raisedBy', 'kind']], communicationLog: ['date', 'participants'], stakeholders: ['name'] },
    settings: ['criticalIssueUpdateWorkingDays', 'highIssueUpdateWorkingDays'],
  },
  *check({ audit, asOf, settings }) {
    for (const { register, record, since, last, client } of audit.told) {
      const severity = record.choice('severity');
      if (register !== 'issues' || (severity !== 'critical' && severity !== 'high') || record.choice('status') === 'resolved') continue;
      const from = last?.day ?? since;
      const limit = severity === 'critical' ? settings.criticalIssueUpdateWorkingDays : settings.highIssueUpdateWorkingDays;
      if (from === undefined) continue;
      const count = workingDaysBetween(from, asOf, settings.calendar);
      if (count > limit) {
        yield {
          record,
          field: 'severity',
          related: [last?.record.cell('date')],
          client,
          since: from,
          urgency: severity === 'critical' ? 1 : 0,
          messageId: last === undefined ? 'noRecord' : 'oldRecord',
          data: { severity: record.text('severity'), day: { day: from }, count, limit },
        };
      }
    }
  },
};
