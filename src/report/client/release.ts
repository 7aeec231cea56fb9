// The PM's ticks: a sentence of an unmarked or doubtful field reaches the client only as the very words that were ticked.
import type { RegisterRecord } from '../../reading/records';

/** What the PM has decided on the client tab check and written as headlines; kept across runs. */
export interface ClientDecisions {
  /** Release keys that were ticked. */
  readonly released: ReadonlySet<string>;
  /** The PM's own words at the top of a client's tab, by client. */
  readonly headlines: ReadonlyMap<string, string>;
}

export const NOTHING_DECIDED: ClientDecisions = { released: new Set(), headlines: new Map() };

/** Hangs on the record and on the words: a changed sentence needs a new tick. */
export function releaseKey(record: RegisterRecord, field: string): string {
  return [record.register, record.key, field, record.text(field)].join('|');
}
