// The ids of all records, folded, gathered once for the rules that compare them.
import type { Reading, RegisterRecord } from '../../reading/records';

export interface RecordId {
  readonly record: RegisterRecord;
  readonly folded: string;
}

const idsOf = new WeakMap<Reading, readonly RecordId[]>();

/** The records that have an id, in their order. */
export function recordIds(reading: Reading): readonly RecordId[] {
  const known = idsOf.get(reading);
  if (known) return known;
  const ids: RecordId[] = [];
  for (const record of reading.records.everything) {
    const folded = record.folded('id');
    if (folded !== '') ids.push({ record, folded });
  }
  idsOf.set(reading, ids);
  return ids;
}
