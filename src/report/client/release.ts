// The PM's ticks: a sentence of an unmarked or doubtful field reaches the client only as the very words that were ticked.
import { fold } from '../../reading/words/fold';
import type { RegisterRecord } from '../../reading/records';
import { latestDecisions, type Decisions } from '../../setup/decisions';

/** What the PM has decided on the client tab check and written as headlines; kept across runs. */
export interface ClientDecisions {
  /** Release keys that are ticked. */
  readonly released: ReadonlySet<string>;
  /** The PM's own wording by release key: it goes out in place of the sentence, once that is ticked. */
  readonly wordings: ReadonlyMap<string, string>;
  /** The PM's own words at the top of a client's tab, by the client's folded name. */
  readonly headlines: ReadonlyMap<string, string>;
}

/** The decisions by what they are looked up with; of several of the same the last counts. */
export function clientDecisions(decisions: Decisions): ClientDecisions {
  const { releases, headlines } = latestDecisions(decisions);
  return {
    released: new Set(releases.filter(({ released }) => released).map(({ key }) => key)),
    wordings: new Map(releases.flatMap(({ key, wording = '' }) => (wording === '' ? [] : [[key, wording] as const]))),
    headlines: new Map(headlines.map(({ client, text }) => [fold(client), text])),
  };
}

export function headlineOf({ headlines }: ClientDecisions, client: string): string {
  return headlines.get(fold(client)) ?? '';
}

/** Hangs on the record and on the words: a changed sentence needs a new tick. */
export function releaseKey(record: RegisterRecord, field: string): string {
  return [record.register, record.key, field, record.text(field)].join('|');
}
