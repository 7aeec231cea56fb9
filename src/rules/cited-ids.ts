// The ids that records cite in a field, folded, to ask whether anything links to a record.
import { fold } from '../reading/words/fold';
import type { RegisterRecord } from '../reading/records';

export function citedIds(records: readonly RegisterRecord[], field: string): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const record of records) for (const id of record.ids(field)) cited.add(fold(id));
  return cited;
}
