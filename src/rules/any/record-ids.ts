// The ids of all records, folded, gathered once for the rules that compare them.
import type { Reading, RegisterRecord } from '../../reading/records';

/** The first record of each folded id; and, where several records bear one, all of them in their order. */
export interface RecordIds {
  readonly first: ReadonlyMap<string, RegisterRecord>;
  readonly several: ReadonlyMap<string, readonly RegisterRecord[]>;
}

const idsOf = new WeakMap<Reading, RecordIds>();

export function recordIds(reading: Reading): RecordIds {
  let ids = idsOf.get(reading);
  if (ids === undefined) idsOf.set(reading, (ids = gather(reading)));
  return ids;
}

/** A list is made only for ids that recur, since nearly all are alone. */
function gather({ records }: Reading): RecordIds {
  const first = new Map<string, RegisterRecord>();
  const several = new Map<string, RegisterRecord[]>();
  for (const table of records.tables) {
    if (table.columns('id').length === 0) continue;
    for (const record of table.records) {
      const folded = record.folded('id');
      if (folded === '') continue;
      const earlier = first.get(folded);
      if (earlier === undefined) {
        first.set(folded, record);
        continue;
      }
      const same = several.get(folded);
      if (same) same.push(record);
      else several.set(folded, [earlier, record]);
    }
  }
  return { first, several };
}
