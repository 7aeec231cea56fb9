// The PM's decisions as rows of the Review setup tables: parsed from them and turned back.
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type DecisionEntry, type DecisionTable, entriesOf, tickWord } from './decision-entries';
import type { Decisions } from './decisions';
import type { SetupCell } from './setup-rows';
import { setupRows } from './setup-tables';
import { isYes, wordsIn } from './tab-words';

/** Where a decision was made: on a tab, which shows it already, or in the pane, which a tab shows only once it is made anew. */
export type DecidedIn = 'tab' | 'pane';

export interface KeptDecision extends DecisionEntry {
  readonly decidedIn: DecidedIn;
}

export type KeptDecisions = Readonly<Record<DecisionTable, readonly KeptDecision[]>>;

const NO = 'no';

/** What the Review setup tab keeps, in the order of its rows; nothing where it has no such tables. Never throws. */
export function keptDecisions(snapshot: WorkbookSnapshot): KeptDecisions {
  const rows = (table: DecisionTable) =>
    setupRows(snapshot, table).flatMap(({ cells }): KeptDecision[] => {
      const [key = '', ...rest] = cells.map(wordsIn);
      const words = rest.slice(0, -1);
      if (table === 'releases') words[0] = tickWord(isYes(words[0]));
      return key === '' ? [] : [{ key, words, decidedIn: rest.at(-1)?.toLowerCase() === 'pane' ? 'pane' : 'tab' }];
    });
  return { releases: rows('releases'), headlines: rows('headlines'), notes: rows('notes') };
}

/** The decisions as rows of their tables, without headers. */
export function decisionRows(
  decisions: Decisions,
  decidedIn: (table: DecisionTable, key: string) => DecidedIn,
): Readonly<Record<DecisionTable, readonly (readonly SetupCell[])[]>> {
  const entries = entriesOf(decisions);
  const rows = (table: DecisionTable) =>
    entries[table].map(({ key, words }) => [
      key,
      ...(table === 'releases' ? [words[0] || NO, ...words.slice(1)] : words),
      decidedIn(table, key),
    ]);
  return { releases: rows('releases'), headlines: rows('headlines'), notes: rows('notes') };
}
