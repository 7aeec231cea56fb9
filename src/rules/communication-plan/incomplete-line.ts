// Lines of the plan without purpose, method, frequency or owner: the four that every line must have.
import { gaps } from '../gaps';
import type { Rule } from '../rule';

const MUST_HAVE = ['purpose', 'method', 'frequency', 'owner'] as const;

export const incompleteLine: Rule<'communicationPlan'> = {
  meta: {
    id: 'communicationPlan/incomplete-line',
    register: 'communicationPlan',
    severity: 'error',
    concern: 'project',
    needs: { communicationPlan: [MUST_HAVE] },
    replaces: [{ rule: 'any/missing-value', fields: MUST_HAVE }],
  },
  *check(context) {
    const { records } = context;
    const active = records.filter((record) => record.active);
    for (const { of, at, total, fields, records: rows } of gaps(context, active, MUST_HAVE)) {
      yield {
        ...at,
        messageId: of === 'record' ? 'incomplete' : 'column',
        data: { fields: { list: fields.map((field) => `communicationPlan.${field}`) }, count: rows.length, total },
      };
    }
  },
};
