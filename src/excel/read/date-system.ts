// Workbooks that count days from 1904: their serials are 1,462 smaller for the same day.
// https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487
import type { PlannedCell, TabPlan } from '../../report/plan';
import type { KeptRows } from '../../setup/setup-rows';
import { DAYS_1904 } from '../../workbook/serial-date';

/** Queues the question; the function that it returns tells after the next sync. No property tells it, but the DATE function does: this is day 0. */
export function queueIs1904({ workbook }: Excel.RequestContext): () => boolean {
  const epoch = workbook.functions.date(1904, 1, 1);
  epoch.load('value');
  return () => epoch.value === 0;
}

/** Tabs with their days as this workbook counts them. */
export function tabsCountedFrom(is1904: boolean, tabs: readonly TabPlan[]): readonly TabPlan[] {
  return is1904 ? tabs.map((tab) => ({ ...tab, cells: tab.cells.map((row) => row.map(shiftedCell)) })) : tabs;
}

function shiftedCell(cell: PlannedCell | undefined): PlannedCell | undefined {
  return cell?.value.kind === 'date' ? { ...cell, value: { kind: 'date', day: cell.value.day - DAYS_1904 } } : cell;
}

/** Rows with their days as this workbook counts them. */
export function keptCountedFrom(is1904: boolean, kept: readonly KeptRows[]): readonly KeptRows[] {
  if (!is1904) return kept;
  return kept.map(({ table, rows }) => ({
    table,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? { day: cell.day - DAYS_1904 } : cell))),
  }));
}
