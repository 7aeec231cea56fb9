// A frequency that can't be read, or that can be read in two ways: no due date follows from it.
import type { Rule } from '../rule';
import { shortened } from '../shortened';

export const unreadableFrequency: Rule<'communicationPlan'> = {
  meta: {
    id: 'communicationPlan/unreadable-frequency',
    register: 'communicationPlan',
    severity: 'error',
    concern: 'client',
    needs: { communicationPlan: ['frequency'] },
  },
  *check({ records }) {
    for (const record of records) {
      const problem = record.active ? record.problem('frequency') : undefined;
      if (problem?.kind === 'unreadable-frequency')
        yield { record, field: 'frequency', messageId: 'unreadable', data: { found: shortened(problem.raw) } };
      else if (problem?.kind === 'ambiguous-frequency')
        yield { record, field: 'frequency', messageId: 'ambiguous', data: { found: shortened(problem.raw) } };
    }
  },
};
