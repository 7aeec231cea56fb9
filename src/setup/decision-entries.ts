// Decisions as rows of words under a key: the form in which tabs and tables hold them.
import type { Decisions } from './decisions';
import type { SetupTable } from './setup-tables';
import { isYes } from './tab-words';

export const DECISION_TABLES = ['releases', 'headlines', 'notes'] as const satisfies readonly SetupTable[];
export type DecisionTable = (typeof DECISION_TABLES)[number];

/** The key of a headline is its client. The words of a release are its tick and the PM's wording; a headline and a note have one. */
export interface DecisionEntry {
  readonly key: string;
  readonly words: readonly string[];
}

export type DecisionEntries = Readonly<Record<DecisionTable, readonly DecisionEntry[]>>;

const TICKED = 'yes';

/** One word for all words that mean yes, '' for all others. */
export function tickWord(isTicked: boolean): string {
  return isTicked ? TICKED : '';
}

export function entriesOf({ releases, headlines, notes }: Decisions): DecisionEntries {
  return {
    releases: releases.map(({ key, released, wording = '' }) => ({ key, words: [tickWord(released), wording] })),
    headlines: headlines.map(({ client, text }) => ({ key: client, words: [text] })),
    notes: notes.map(({ key, text }) => ({ key, words: [text] })),
  };
}

export function decisionsOf({ releases, headlines, notes }: DecisionEntries): Decisions {
  return {
    releases: releases.map(({ key, words: [tick = '', wording = ''] }) => ({
      key,
      released: isYes(tick),
      ...(wording === '' ? {} : { wording }),
    })),
    headlines: headlines.map(({ key, words: [text = ''] }) => ({ client: key, text })),
    notes: notes.map(({ key, words: [text = ''] }) => ({ key, text })),
  };
}
