// Requirements and risks against those of an earlier review: which came, which went, and what of the others changed.
import { pastRecord } from '../../audit/past-record';
import { fold } from '../../reading/words/fold';
import type { RegisterRecord } from '../../reading/records';
import { HISTORY_ROWS, type PastRecord } from '../../setup/history';

/** What of a record the history keeps, and so can be seen to change. */
export type KeptField = 'priority' | 'status' | 'text';

export interface ChangedRecord {
  readonly before: PastRecord;
  readonly now: PastRecord;
  /** At least one. */
  readonly fields: readonly KeptField[];
}

export interface BaselineChanges {
  /** Not there at the baseline. Empty where the baseline was cut, as then nothing can be said of it. */
  readonly added: readonly PastRecord[];
  readonly gone: readonly PastRecord[];
  readonly changed: readonly ChangedRecord[];
  /** How many there were. */
  readonly before: number;
}

const FIELDS: readonly KeptField[] = ['priority', 'status', 'text'];

/** Compares by key, as written then and now; letter case and spaces make no difference. Of no baseline, nothing has changed. */
export function baselineChanges(
  register: PastRecord['register'],
  records: readonly RegisterRecord[],
  baseline: readonly PastRecord[],
): BaselineChanges {
  const then = new Map(baseline.filter((past) => past.register === register).map((past) => [past.id, past]));
  const now = records.map((record) => pastRecord(register, record));
  const standing = new Set(now.map(({ id }) => id));
  const isWhole = then.size > 0 && then.size < HISTORY_ROWS;
  return {
    added: isWhole ? now.filter(({ id }) => !then.has(id)) : [],
    gone: [...then.values()].filter(({ id }) => !standing.has(id)),
    changed: now.flatMap((record) => changedRecord(then.get(record.id), record) ?? []),
    before: then.size,
  };
}

function changedRecord(before: PastRecord | undefined, now: PastRecord): ChangedRecord | undefined {
  if (before === undefined) return undefined;
  const fields = FIELDS.filter((field) => fold(before[field]) !== fold(now[field]));
  return fields.length > 0 ? { before, now, fields } : undefined;
}
