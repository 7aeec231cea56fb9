// A cell that holds an Excel error.
import { problemCells } from './cell-problems';
import type { Rule } from '../rule';

export const cellError: Rule<'any'> = {
  meta: { id: 'any/cell-error', register: 'any', severity: 'error', concern: 'record', needs: {} },
  *check(context) {
    for (const { table, record, field, problem } of problemCells(context, 'any/cell-error', new Set(['cell-error']))) {
      yield { record, field, messageId: 'error', data: { field: `${table.register}.${field}`, found: problem.raw } };
    }
  },
};
