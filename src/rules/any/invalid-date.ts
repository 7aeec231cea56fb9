// A date that no calendar has, or a text where a date belongs.
import { problemCells } from './cell-problems';
import type { Rule } from '../rule';

export const invalidDate: Rule<'any'> = {
  meta: { id: 'any/invalid-date', register: 'any', severity: 'error', concern: 'record', needs: {} },
  *check(context) {
    for (const { table, record, field, problem } of problemCells(context, 'any/invalid-date', new Set(['invalid-date']))) {
      yield { record, field, messageId: 'invalid', data: { field: `${table.register}.${field}`, found: problem.raw } };
    }
  },
};
