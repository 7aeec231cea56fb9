// A risk with several owners: the first name leads, so that one person answers for it.
import type { Rule } from '../rule';

export const severalOwners: Rule<'risks'> = {
  meta: { id: 'risks/several-owners', register: 'risks', severity: 'warning', concern: 'project', needs: { risks: ['owner'] } },
  *check({ records }) {
    for (const record of records) {
      if (!record.active) continue;
      const owners = record.names('owner');
      const [first] = owners;
      if (first !== undefined && owners.length > 1)
        yield { record, field: 'owner', messageId: 'severalOwners', data: { owners: { list: owners }, first } };
    }
  },
};
