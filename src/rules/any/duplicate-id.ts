// Two records of a register with one id: whatever cites it is in doubt. One finding per id.
import type { Rule } from '../rule';
import { recordIds, type RecordId } from './record-ids';

export const duplicateId: Rule<'any'> = {
  meta: { id: 'any/duplicate-id', register: 'any', severity: 'error', concern: 'record', needs: {} },
  *check({ reading }) {
    for (const scope of scopes(recordIds(reading)).values()) {
      for (const [folded, same] of repeated(scope)) {
        const last = same.at(-1)?.record;
        if (last === undefined) continue;
        const related = same.slice(0, -1).map(({ record }) => record.cell('id'));
        const data = { id: last.text('id'), count: same.length };
        yield { subject: `${last.register}/${folded}`, field: 'id', cell: last.cell('id'), related, messageId: 'duplicate', data };
      }
    }
  },
};

/** The ids that several items have; a list is made only for these, since nearly all ids are alone. */
function repeated(items: readonly RecordId[]): Map<string, RecordId[]> {
  const first = new Map<string, RecordId>();
  const several = new Map<string, RecordId[]>();
  for (const item of items) {
    const earlier = first.get(item.folded);
    if (earlier === undefined) {
      first.set(item.folded, item);
      continue;
    }
    const same = several.get(item.folded);
    if (same) same.push(item);
    else several.set(item.folded, [earlier, item]);
  }
  return several;
}

/** Rows left blank between two lists of one table; fewer lie inside a list. */
const BLANK_ROWS_BETWEEN = 3;

/** Within what an id must be unique: R-03 in all tabs of a register; 1, 2, 3 in its list only, for each counts for itself. */
function scopes(ids: readonly RecordId[]): Map<object | string, RecordId[]> {
  const groups = new Map<object | string, RecordId[]>();
  let list = { table: ids[0]?.record.table, last: 0 };
  for (const item of ids) {
    const { table, row, register } = item.record;
    if (table !== list.table || row - list.last > BLANK_ROWS_BETWEEN) list = { table, last: row };
    list.last = row;
    const scope = /^\d+$/.test(item.folded) ? list : register;
    const group = groups.get(scope);
    if (group) group.push(item);
    else groups.set(scope, [item]);
  }
  return groups;
}
