// A line of the plan without purpose, method, frequency or owner: the four that every line must have. One finding per line.
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
  *check({ records }) {
    for (const record of records) {
      if (!record.active) continue;
      const missing = MUST_HAVE.filter((field) => record.has(field) && record.isBlank(field));
      const [field] = missing;
      if (field !== undefined)
        yield { record, field, messageId: 'incomplete', data: { fields: { list: missing.map((name) => `communicationPlan.${name}`) } } };
    }
  },
};
