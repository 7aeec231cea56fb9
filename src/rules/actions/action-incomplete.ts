// An open action without what makes it one: what, who, by when. One finding per action.
import type { Rule } from '../rule';

const MUST_HAVE = ['description', 'owner', 'dueOn'] as const;

export const actionIncomplete: Rule<'actions'> = {
  meta: {
    id: 'actions/action-incomplete',
    register: 'actions',
    severity: 'error',
    concern: 'project',
    needs: { actions: [MUST_HAVE] },
    replaces: [{ rule: 'any/missing-value', fields: MUST_HAVE }],
  },
  *check({ records }) {
    for (const record of records) {
      if (!record.active) continue;
      const missing = MUST_HAVE.filter((field) => record.has(field) && record.isBlank(field));
      const [field] = missing;
      if (field !== undefined)
        yield { record, field, messageId: 'incomplete', data: { fields: { list: missing.map((name) => `actions.${name}`) } } };
    }
  },
};
