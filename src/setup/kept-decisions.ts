// The PM's decisions as rows of the Review setup tables: parsed from them and turned back.
import type { CellValue, WorkbookSnapshot } from '../workbook/snapshot';
import type { Decisions } from './decisions';
import type { SetupCell } from './setup-rows';
import { setupRows, type SetupTable } from './setup-tables';
import { isYes, wordsIn } from './tab-words';

export type DecisionTable = Extract<SetupTable, 'releases' | 'headlines' | 'notes'>;

/** Where a decision was made: on a tab, which shows it already, or in the pane, which a tab shows only once it is made anew. */
export type DecidedIn = 'tab' | 'pane';

export interface KeptDecisions {
  /** In the order of the rows: where two speak of the same, the later one counts. */
  readonly decisions: Decisions;
  /** Keys of releases and notes that were last decided in the pane. */
  readonly inPane: ReadonlySet<string>;
}

/** What the Review setup tab keeps; nothing where it has no such tables. Never throws. */
export function keptDecisions(snapshot: WorkbookSnapshot): KeptDecisions {
  const rows = (table: DecisionTable) =>
    setupRows(snapshot, table)
      .map(({ cells: [key, ...rest] }) => ({ key: wordsIn(key), rest }))
      .filter(({ key }) => key !== '');
  const releases = rows('releases').map(({ key, rest: [released, wording, place] }) => ({
    key,
    released,
    wording: wordsIn(wording),
    place,
  }));
  const notes = rows('notes').map(({ key, rest: [text, place] }) => ({ key, text: wordsIn(text), place }));
  return {
    decisions: {
      releases: releases.map(({ key, released, wording }) => ({ key, released: isYes(released), ...(wording === '' ? {} : { wording }) })),
      headlines: rows('headlines').map(({ key, rest: [text] }) => ({ client: key, text: wordsIn(text) })),
      notes: notes.map(({ key, text }) => ({ key, text })),
    },
    inPane: lastInPane([...releases, ...notes]),
  };
}

function lastInPane(rows: readonly { readonly key: string; readonly place: CellValue | undefined }[]): ReadonlySet<string> {
  const last = new Map(rows.map(({ key, place }) => [key, wordsIn(place).toLowerCase()]));
  return new Set([...last].filter(([, place]) => place === ('pane' satisfies DecidedIn)).map(([key]) => key));
}

/** The decisions as rows of their tables, without headers. */
export function decisionRows(
  { releases, headlines, notes }: Decisions,
  decidedIn: (key: string) => DecidedIn,
): Readonly<Record<DecisionTable, readonly (readonly SetupCell[])[]>> {
  return {
    releases: releases.map(({ key, released, wording = '' }) => [key, released ? 'yes' : 'no', wording, decidedIn(key)]),
    headlines: headlines.map(({ client, text }) => [client, text]),
    notes: notes.map(({ key, text }) => [key, text, decidedIn(key)]),
  };
}
