// A date that no calendar has, or a text where a date belongs. Where half of a column and more is none, the column is in doubt, in one finding.
import { columnInDoubt, isColumnWaived, problemCells, type ProblemCell } from './cell-problems';
import type { Found, Rule } from '../rule';
import { shortened } from '../shortened';

/** From how many on half of a column's cells put it in doubt. */
const SEVERAL = 3;

export const invalidDate: Rule<'any'> = {
  meta: { id: 'any/invalid-date', register: 'any', severity: 'error', concern: 'record', needs: {} },
  *check(context) {
    const columns = new Map<string, ProblemCell[]>();
    for (const cell of problemCells(context, 'any/invalid-date', new Set(['invalid-date']))) {
      const place = `${cell.table.register}/${cell.table.sheet}/${cell.field}/${cell.table.reading.firstRow}`;
      const cells = columns.get(place);
      if (cells) cells.push(cell);
      else columns.set(place, [cell]);
    }
    for (const cells of columns.values()) {
      const open = cells.filter((cell) => !context.isWaived(cell));
      const isOne = isInDoubt(open) || isColumnWaived(open, context);
      if (isOne) yield* columnInDoubt(open, open.length, context);
      for (const cell of cells) if (!isOne || context.isWaived(cell)) yield invalid(cell);
    }
  },
};

function invalid({ table, record, field, problem }: ProblemCell): Found {
  return { record, field, messageId: 'invalid', data: { field: `${table.register}.${field}`, found: shortened(problem.raw) } };
}

function isInDoubt(cells: readonly ProblemCell[]): boolean {
  const [first] = cells;
  if (first === undefined || cells.length < SEVERAL) return false;
  return cells.length * 2 >= first.table.records.filter((record) => !record.isBlank(first.field)).length;
}
