// An acceptance or payment milestone was reached, and no record shows who accepted it and when.
import type { Rule } from '../rule';

const PROOF = ['acceptedOn', 'acceptedBy'] as const;

export const acceptanceUnproven: Rule<'milestones'> = {
  meta: {
    id: 'milestones/acceptance-unproven',
    register: 'milestones',
    severity: 'error',
    concern: 'client',
    needs: { milestones: ['type', ['actualOn', 'status'], PROOF] },
  },
  *check({ records }) {
    for (const record of records) {
      const type = record.choice('type');
      const isReached = record.date('actualOn') !== undefined || record.choice('status') === 'done';
      if (!isReached || (type !== 'acceptance' && type !== 'payment')) continue;
      const missing = PROOF.filter((field) => record.has(field) && record.isBlank(field));
      const [field] = missing;
      if (field !== undefined)
        yield {
          record,
          field,
          related: [record.cell('actualOn')],
          messageId: 'unproven',
          data: { fields: { list: missing.map((name) => `milestones.${name}`) } },
        };
    }
  },
};
