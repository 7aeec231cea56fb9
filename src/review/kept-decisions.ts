// The PM's decisions as rows to append to the tables of Review setup: those that it does not hold yet.
import { DECISION_TABLES, entriesOf } from '../setup/decision-entries';
import { type Decisions, joinDecisions, latestDecisions, newDecisions } from '../setup/decisions';
import { decisionRows } from '../setup/kept-decisions';
import type { Setup } from '../setup/parse-setup';
import type { KeptRows } from '../setup/setup-rows';
import { SETUP_TABLES } from '../setup/setup-tables';

/** The rows for what was written on tabs, and after that decided in the pane, since the tables were last added to. */
export function decisionsToKeep(stored: Pick<Setup, 'decisions' | 'keptDecisions'>, inPane: Decisions): KeptRows[] {
  const fresh = newDecisions(joinDecisions(stored.decisions, inPane), stored.keptDecisions);
  // What the pane says against a tab is kept even where it says what the tables do: else the tab would count again.
  const against = newDecisions(inPane, stored.decisions);
  const pane = entriesOf(inPane);
  const rows = decisionRows(latestDecisions(joinDecisions(fresh, against)), (table, key) =>
    pane[table].some((entry) => entry.key === key) ? 'pane' : 'tab',
  );
  return DECISION_TABLES.map((table) => ({ table: SETUP_TABLES[table].name, rows: rows[table] })).filter((each) => each.rows.length > 0);
}
