// An active risk without probability or impact: it can't be ranked. A value that can't be read is any/unknown-value instead.
import { gaps } from '../gaps';
import type { Rule } from '../rule';

const RATED = ['probability', 'impact'] as const;

export const notScored: Rule<'risks'> = {
  meta: {
    id: 'risks/not-scored',
    register: 'risks',
    severity: 'error',
    concern: 'project',
    needs: { risks: [RATED] },
    replaces: [{ rule: 'any/missing-value', fields: RATED }],
  },
  *check(context) {
    const { records } = context;
    const active = records.filter((record) => record.active);
    for (const { of, at, total, fields, records: rows } of gaps(context, active, RATED)) {
      yield {
        ...at,
        messageId: of === 'record' ? 'notScored' : 'column',
        data: { fields: { list: fields.map((field) => `risks.${field}`) }, count: rows.length, total },
      };
    }
  },
};
