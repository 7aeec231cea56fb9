// A risk that has occurred, and no issue that links to it: nobody is dealing with it.
import { fold } from '../../reading/words/fold';
import { citedIds } from '../cited-ids';
import type { Rule } from '../rule';

export const occurredWithoutIssue: Rule<'risks'> = {
  meta: {
    id: 'risks/occurred-without-issue',
    register: 'risks',
    severity: 'error',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { risks: ['id', 'status'], issues: ['links'] },
  },
  *check({ records, all }) {
    const cited = citedIds(all('issues'), 'links');
    for (const record of records) {
      if (record.choice('status') === 'occurred' && !record.isBlank('id') && !cited.has(fold(record.text('id')))) {
        yield { record, field: 'status', messageId: 'occurredWithoutIssue', data: { id: record.text('id') } };
      }
    }
  },
};
