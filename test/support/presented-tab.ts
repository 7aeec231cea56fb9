// The Review history tab of the made project, with the requirements as they were presented then.
import { HISTORY_SCHEMA, HISTORY_TABLES, type HistoryTable, historyTableRows, type PastRecord } from '../../src/setup/history';
import type { SerialDay } from '../../src/workbook/serial-date';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { type MadeLanguage, type MadeRecord, type MadeValue, madeSetupSheet } from './made-workbook';

/** The history with one presented review, whose baseline is the given requirements. */
export function presentedTab(requirements: readonly MadeRecord[], on: SerialDay, language: MadeLanguage): SheetSnapshot {
  const inLanguage = (value: MadeValue = '') => (typeof value === 'object' ? value[language] : String(value));
  const baseline = requirements.map(({ id, title, priority, status }): PastRecord => ({
    register: 'requirements',
    id: inLanguage(id),
    text: inLanguage(title),
    priority: inLanguage(priority),
    status: inLanguage(status),
  }));
  const review = { asOf: on, presented: true, schema: HISTORY_SCHEMA, run: 1, measures: [], findings: [], baseline };
  const rows = historyTableRows([review]);
  const tables = (Object.keys(HISTORY_TABLES) as HistoryTable[]).map((table) => [
    HISTORY_TABLES[table].name,
    rows[table].map((row) => row.map((cell) => (typeof cell === 'object' ? cell.day : cell))),
  ]);
  return {
    ...madeSetupSheet(Object.fromEntries(tables) as Parameters<typeof madeSetupSheet>[0]),
    name: 'History',
    own: { kind: 'history', key: '' },
  };
}
