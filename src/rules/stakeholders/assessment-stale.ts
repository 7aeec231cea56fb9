// A stakeholder who was last assessed long ago.
import { pastDue } from '../past-due';
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
  *check(context) {
    const { records, asOf, settings } = context;
    const limit = settings.assessmentStaleDays;
    const active = records.filter((record) => record.active);
    for (const { of, at, day, count, total } of pastDue(active, 'reviewedOn', context, limit)) {
      const data = { name: at.record?.text('name') ?? '', day: { day }, count: of === 'record' ? asOf - day : count, total, limit };
      yield { ...at, messageId: of === 'record' ? 'stale' : 'most', data };
    }
  },
};
