// The Review history tab: what each review found, as tables that only grow.
import { HISTORY_TABLES, type HistoryTable } from '../../setup/history';
import type { Frame } from '../frame';
import type { TabPlan } from '../plan';
import { blankRow, keptTab, type KeptTable } from './kept-tab';

const WIDTHS: Readonly<Record<HistoryTable, readonly number[]>> = {
  reviews: [80, 80, 60, 50],
  measures: [80, 120, 150, 70, 50, 60, 50],
  findings: [80, 320, 70, 50],
  baseline: [80, 90, 80, 80, 100, 320, 50],
};

/** A new Review history tab. Its rows are appended, the first ones too. */
export function historyTab(frame: Frame, name: string): TabPlan {
  const own = frame.words.kept.history;
  const tables = (Object.keys(HISTORY_TABLES) as HistoryTable[]).map((table): KeptTable => ({
    name: HISTORY_TABLES[table].name,
    title: own.tables[table],
    note: own.note,
    heads: own.heads[table],
    widths: WIDTHS[table],
    rows: blankRow(own.heads[table].length, [0]),
  }));
  return keptTab(frame, { kind: 'history', name, title: own.title, subtitle: own.subtitle, tables });
}
