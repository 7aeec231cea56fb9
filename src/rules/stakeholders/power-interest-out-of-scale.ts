// Power or interest that lies outside the scale of its column, or is no rating at all.
import type { Rule } from '../rule';
import { shortened } from '../shortened';

const RATED = ['power', 'interest'] as const;

export const powerInterestOutOfScale: Rule<'stakeholders'> = {
  meta: {
    id: 'stakeholders/power-interest-out-of-scale',
    register: 'stakeholders',
    severity: 'error',
    concern: 'record',
    needs: { stakeholders: [RATED] },
    replaces: [{ rule: 'any/unknown-value', fields: RATED }],
  },
  *check({ records }) {
    for (const record of records) {
      for (const field of RATED) {
        const problem = record.problem(field);
        if (problem?.kind !== 'off-scale' && problem?.kind !== 'unknown-value') continue;
        const scale = record.table.scale(field);
        const data = { field: `stakeholders.${field}`, found: shortened(problem.raw), minimum: scale?.min ?? 1, maximum: scale?.max ?? 5 };
        yield { record, field, messageId: 'outOfScale', data };
      }
    }
  },
};
