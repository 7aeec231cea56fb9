// Two records of a register with one id: whatever cites it is in doubt. One finding per id.
import type { RecordTable } from '../../reading/records';
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

/** Within what an id must be unique: R-03 in all tabs of a register; 1, 2, 3 in its table only, for each counts for itself. */
function scopes(ids: readonly RecordId[]): Map<RecordTable | string, RecordId[]> {
  const groups = new Map<RecordTable | string, RecordId[]>();
  for (const item of ids) {
    const scope = /^\d+$/.test(item.folded) ? item.record.table : item.record.register;
    const group = groups.get(scope);
    if (group) group.push(item);
    else groups.set(scope, [item]);
  }
  return groups;
}
