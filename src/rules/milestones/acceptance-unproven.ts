// An acceptance or payment milestone was reached, and no record shows who accepted it and when.
import { gaps } from '../gaps';
import type { Rule } from '../rule';

const ACCEPTED: ReadonlySet<string> = new Set(['acceptance', 'payment']);
const PROOF = ['acceptedOn', 'acceptedBy'] as const;

export const acceptanceUnproven: Rule<'milestones'> = {
  meta: {
    id: 'milestones/acceptance-unproven',
    register: 'milestones',
    severity: 'error',
    concern: 'client',
    needs: { milestones: ['type', ['actualOn', 'status'], PROOF] },
  },
  *check(context) {
    const { records } = context;
    const reached = records.filter((record) => {
      const isReached = record.date('actualOn') !== undefined || record.choice('status') === 'done';
      return isReached && ACCEPTED.has(record.choice('type') ?? '');
    });
    for (const { of, at, fields, total, records: rows } of gaps(context, reached, PROOF)) {
      const { record } = at;
      yield {
        ...at,
        ...(record && { related: [record.cell('actualOn')] }),
        messageId: of === 'record' ? 'unproven' : 'column',
        data: { fields: { list: fields.map((name) => `milestones.${name}`) }, count: rows.length, total },
      };
    }
  },
};
