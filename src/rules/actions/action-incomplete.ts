// An open action without what makes it one: what, who, by when. One finding per action.
import { gaps } from '../gaps';
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
  *check(context) {
    const { records } = context;
    const active = records.filter((record) => record.active);
    for (const { of, at, total, fields, records: rows } of gaps(context, active, MUST_HAVE)) {
      yield {
        ...at,
        messageId: of === 'record' ? 'incomplete' : 'column',
        data: { fields: { list: fields.map((field) => `actions.${field}`) }, count: rows.length, total },
      };
    }
  },
};
