// An improvement was carried out, and nobody has checked whether it worked.
import type { Rule } from '../rule';

export const improvementUnverified: Rule<'actions'> = {
  meta: {
    id: 'actions/improvement-unverified',
    register: 'actions',
    severity: 'warning',
    concern: 'client',
    needs: { actions: ['kind', 'doneOn', 'verifiedOn'] },
    settings: ['improvementVerifiedDays'],
  },
  *check({ records, asOf, settings }) {
    for (const record of records) {
      const done = record.date('doneOn');
      if (
        record.choice('kind') === 'improvement' &&
        done !== undefined &&
        record.isBlank('verifiedOn') &&
        asOf - done > settings.improvementVerifiedDays
      ) {
        yield {
          record,
          field: 'verifiedOn',
          related: [record.cell('doneOn')],
          since: done + settings.improvementVerifiedDays,
          messageId: 'unverified',
          data: { day: { day: done }, count: asOf - done },
        };
      }
    }
  },
};
