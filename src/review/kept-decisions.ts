// The PM's decisions as rows to append to the tables of Review setup: those that it does not hold yet.
import { type Decisions, newDecisions } from '../setup/decisions';
import { type DecisionTable, decisionRows } from '../setup/kept-decisions';
import type { KeptRows } from '../setup/setup-rows';
import { SETUP_TABLES } from '../setup/setup-tables';

const TABLES: readonly DecisionTable[] = ['releases', 'headlines', 'notes'];

/** The rows for the decisions that differ from those that the workbook keeps (`Setup.keptDecisions`). */
export function decisionsToKeep(decisions: Decisions, kept: Decisions): KeptRows[] {
  const rows = decisionRows(newDecisions(decisions, kept));
  return TABLES.map((table) => ({ table: SETUP_TABLES[table].name, rows: rows[table] })).filter((each) => each.rows.length > 0);
}
