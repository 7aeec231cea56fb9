// A stakeholder who was last assessed long ago.
import type { Rule } from '../rule';

export const assessmentStale: Rule<'stakeholders'> = {
  meta: {
    id: 'stakeholders/assessment-stale',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'project',
    needs: { stakeholders: ['name', 'reviewedOn'] },
    settings: ['assessmentStaleDays'],
  },
  *check({ records, asOf, settings }) {
    for (const record of records) {
      const day = record.date('reviewedOn');
      if (record.active && day !== undefined && asOf - day > settings.assessmentStaleDays) {
        const data = { name: record.text('name'), day: { day }, count: asOf - day, limit: settings.assessmentStaleDays };
        yield { record, field: 'reviewedOn', since: day + settings.assessmentStaleDays, messageId: 'stale', data };
      }
    }
  },
};
