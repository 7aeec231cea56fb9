// An active risk without probability or impact: it can't be ranked. A value that can't be read is any/unknown-value instead.
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
  *check({ records }) {
    for (const record of records) {
      if (!record.active) continue;
      const missing = RATED.filter((field) => record.has(field) && record.isBlank(field));
      const [field] = missing;
      if (field !== undefined)
        yield { record, field, messageId: 'notScored', data: { fields: { list: missing.map((name) => `risks.${name}`) } } };
    }
  },
};
