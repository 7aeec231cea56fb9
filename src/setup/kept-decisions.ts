// The PM's decisions as rows of the Review setup tables: parsed from them and turned back.
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Decisions } from './decisions';
import type { SetupCell } from './setup-rows';
import { setupRows, type SetupTable } from './setup-tables';
import { isYes, wordsIn } from './tab-words';

export type DecisionTable = Extract<SetupTable, 'releases' | 'headlines' | 'notes'>;

/** What the Review setup tab keeps, in the order of its rows: where two speak of the same, the later one counts. Never throws. */
export function keptDecisions(snapshot: WorkbookSnapshot): Decisions {
  const rows = (table: DecisionTable) =>
    setupRows(snapshot, table)
      .map(({ cells: [key, second, third] }) => ({ key: wordsIn(key), second, third: wordsIn(third) }))
      .filter(({ key }) => key !== '');
  return {
    releases: rows('releases').map(({ key, second, third }) => ({
      key,
      released: isYes(second),
      ...(third === '' ? {} : { wording: third }),
    })),
    headlines: rows('headlines').map(({ key, second }) => ({ client: key, text: wordsIn(second) })),
    notes: rows('notes').map(({ key, second }) => ({ key, text: wordsIn(second) })),
  };
}

/** The decisions as rows of their tables, without headers. */
export function decisionRows({
  releases,
  headlines,
  notes,
}: Decisions): Readonly<Record<DecisionTable, readonly (readonly SetupCell[])[]>> {
  return {
    releases: releases.map(({ key, released, wording = '' }) => [key, released ? 'yes' : 'no', wording]),
    headlines: headlines.map(({ client, text }) => [client, text]),
    notes: notes.map(({ key, text }) => [key, text]),
  };
}
