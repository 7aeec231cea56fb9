// A conflict that has been open for days without a way chosen to settle it.
import { workingDaysBetween } from '../../workbook/working-calendar';
import type { Rule } from '../rule';

export const conflictWithoutApproach: Rule<'issues'> = {
  meta: {
    id: 'issues/conflict-without-approach',
    register: 'issues',
    severity: 'warning',
    concern: 'client',
    needs: { issues: ['kind', 'raisedOn', 'resolutionMethod'] },
    settings: ['conflictApproachWorkingDays'],
  },
  *check({ records, asOf, settings }) {
    for (const record of records) {
      const raised = record.date('raisedOn');
      if (!record.active || record.choice('kind') !== 'conflict' || raised === undefined || !record.isBlank('resolutionMethod')) continue;
      const count = workingDaysBetween(raised, asOf, settings.calendar);
      if (count > settings.conflictApproachWorkingDays) {
        yield {
          record,
          field: 'resolutionMethod',
          related: [record.cell('raisedOn')],
          since: raised,
          messageId: 'noApproach',
          data: { raised: { day: raised }, count },
        };
      }
    }
  },
};
