// The Excel tables of the Review setup tab: one per kind of entry, found by their names, read and written by column order.
import type { CellRef } from '../workbook/address';
import { DAYS_1904 } from '../workbook/serial-date';
import { type CellValue, type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../workbook/snapshot';

/**
 * Table names and their columns. Headers may be in any language, so columns are known by their order. Of settings and rules people read what they
 * are in the first column; their ids, by which they are read back, stand in the last.
 */
export const SETUP_TABLES = {
  settings: { name: 'Rapport_Settings', columns: ['what', 'value', 'usual', 'unit', 'setting'] },
  rules: { name: 'Rapport_Rules', columns: ['what', 'severity', 'usual', 'rule'] },
  waivers: { name: 'Rapport_Waivers', columns: ['key', 'reason', 'by', 'until'] },
  groups: { name: 'Rapport_Groups', columns: ['group', 'members'] },
  aliases: { name: 'Rapport_Aliases', columns: ['person', 'alias'] },
  calendar: { name: 'Rapport_Calendar', columns: ['day', 'kind'] },
  mappings: { name: 'Rapport_Mappings', columns: ['tab', 'header', 'occurrence', 'what', 'value'] },
  releases: { name: 'Rapport_Releases', columns: ['key', 'released', 'wording', 'decidedIn'] },
  headlines: { name: 'Rapport_Headlines', columns: ['client', 'headline', 'decidedIn'] },
  notes: { name: 'Rapport_Notes', columns: ['key', 'note', 'decidedIn'] },
} as const satisfies Record<string, { readonly name: string; readonly columns: readonly string[] }>;

export type SetupTable = keyof typeof SETUP_TABLES;

/** A data row of a setup table: its cells from the left, and where each stands. */
export interface SetupRow {
  readonly cells: readonly CellValue[];
  readonly at: (column: number) => CellRef;
}

/** The rows of a setup table that hold anything; none where the workbook has no Review setup tab or the tab no such table. */
export function setupRows(snapshot: WorkbookSnapshot, table: SetupTable): SetupRow[] {
  return keptRows(snapshot, 'setup', SETUP_TABLES[table].name);
}

/** The rows of a table by its name, on our kept tab of the kind. */
export function keptRows(snapshot: WorkbookSnapshot, kind: 'setup' | 'history', tableName: string): SetupRow[] {
  for (const sheet of snapshot.sheets) {
    if (sheet.own?.kind !== kind) continue;
    const found = sheet.tables.find(({ name }) => bearsTableName(name, tableName));
    if (found)
      return dataRows(
        snapshot.date1904 ? countedFrom1900(sheet) : sheet,
        found.area.top + (found.showHeaders ? 1 : 0),
        found.area.bottom - (found.showTotals ? 1 : 0),
        found.area.left,
        found.area.right,
      );
  }
  return [];
}

/** Whether a table on a kept tab of ours is the one meant: where a table of the user's has that name, ours bears "_2" behind it. */
export function bearsTableName(name: string, wanted: string): boolean {
  return name.toLowerCase().replace(/_\d+$/, '') === wanted.toLowerCase();
}

/** In a workbook that counts its days from 1904, cells with a date's format as days counted from 1900. */
function countedFrom1900(sheet: SheetSnapshot): SheetSnapshot {
  const isDay = (row: number, column: number) => /[yd]/i.test(sheet.numberFormats[row]?.[column] ?? '');
  const values = sheet.values.map((cells, row) =>
    cells.map((value, column) => (typeof value === 'number' && isDay(row, column) ? value + DAYS_1904 : value)),
  );
  return { ...sheet, values };
}

function dataRows(sheet: SheetSnapshot, first: number, last: number, left: number, right: number): SetupRow[] {
  const rows: SetupRow[] = [];
  for (let row = first; row <= last; row += 1) {
    const cells: CellValue[] = [];
    for (let column = left; column <= right; column += 1) cells.push(valueAt(sheet, row, column));
    if (cells.some((cell) => String(cell).trim() !== ''))
      rows.push({ cells, at: (column) => ({ sheet: sheet.name, row, column: left + column }) });
  }
  return rows;
}
