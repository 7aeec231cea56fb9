// A complaint that was not acknowledged in time (ISO 10002: acknowledge receipt to the complainant immediately).
import { workingDaysBetween } from '../../workbook/working-calendar';
import type { Rule } from '../rule';

export const complaintNotAcknowledged: Rule<'issues'> = {
  meta: {
    id: 'issues/complaint-not-acknowledged',
    register: 'issues',
    severity: 'error',
    concern: 'client',
    needs: { issues: ['kind', 'raisedOn', 'acknowledgedOn'] },
    settings: ['complaintAcknowledgeWorkingDays'],
  },
  *check({ records, asOf, settings }) {
    for (const record of records) {
      const raised = record.date('raisedOn');
      if (!record.active || record.choice('kind') !== 'complaint' || raised === undefined || !record.isBlank('acknowledgedOn')) continue;
      const count = workingDaysBetween(raised, asOf, settings.calendar);
      if (count > settings.complaintAcknowledgeWorkingDays) {
        const data = { raised: { day: raised }, count, limit: settings.complaintAcknowledgeWorkingDays };
        yield { record, field: 'acknowledgedOn', related: [record.cell('raisedOn')], since: raised, messageId: 'notAcknowledged', data };
      }
    }
  },
};
