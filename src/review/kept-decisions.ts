// The PM's decisions as rows to append to the tables of Review setup: those that it does not hold yet.
import { type Decisions, newDecisions } from '../setup/decisions';
import { type DecisionTable, decisionRows } from '../setup/kept-decisions';
import type { KeptRows } from '../setup/setup-rows';
import { SETUP_TABLES } from '../setup/setup-tables';

const TABLES: readonly DecisionTable[] = ['releases', 'headlines', 'notes'];

/**
 * The rows for the decisions that differ from those that the workbook keeps (`Setup.keptDecisions`). `inPane` are those of them that were made
 * in the pane; the others stand on a tab.
 */
export function decisionsToKeep(decisions: Decisions, kept: Decisions, inPane: Decisions): KeptRows[] {
  const paneKeys = new Set([...inPane.releases, ...inPane.notes].map(({ key }) => key));
  const rows = decisionRows(newDecisions(decisions, kept), (key) => (paneKeys.has(key) ? 'pane' : 'tab'));
  return TABLES.map((table) => ({ table: SETUP_TABLES[table].name, rows: rows[table] })).filter((each) => each.rows.length > 0);
}
