// The plan addresses a name that is no stakeholder, group, role or alias: whether it was reached can't be told.
import type { Rule } from '../rule';
import { unknownNames } from '../unknown-names';

export const unknownAudience: Rule<'communicationPlan'> = {
  meta: {
    id: 'audit/unknown-audience',
    register: 'communicationPlan',
    severity: 'error',
    concern: 'project',
    needs: { communicationPlan: ['audience'], stakeholders: ['name'] },
  },
  *check(context) {
    for (const { field, ...found } of unknownNames(
      context,
      context.records.filter(({ active }) => active),
      ['audience'],
    )) {
      yield { ...found, ...(field === undefined ? {} : { field: 'audience' as const }) };
    }
  },
};
