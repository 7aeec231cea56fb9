// A table's header cells: always text, never a formula, never empty, each one different, none too long.
// https://support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c
import { intersection } from './areas';
import { clearContent, ensureCell, markCell } from './cells';
import { TABLE_HEADER_CHARACTERS } from './limits';
import type { AreaModel, SheetModel, TableModel } from './model';

function freeHeader(wanted: string, taken: ReadonlySet<string>): string {
  let header = wanted;
  for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${wanted}${number}`;
  return header;
}

function settleTable(sheet: SheetModel, table: TableModel): void {
  const taken = new Set<string>();
  for (let column = table.area.left; column <= table.area.right; column++) {
    const cell = ensureCell(sheet, table.area.top, column);
    const given = typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : String(cell.value);
    const text = given.slice(0, TABLE_HEADER_CHARACTERS);
    const header = freeHeader(text === '' ? `Column${column - table.area.left + 1}` : text, taken);
    taken.add(header.toLowerCase());
    if (cell.value === header && cell.formula === undefined) continue;
    clearContent(cell);
    cell.value = header;
    markCell(sheet, table.area.top, column);
  }
}

/** Called after cells were written: headers that lie among them become valid ones. */
export function settleHeaders(sheet: SheetModel, written: AreaModel): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && intersection({ ...table.area, bottom: table.area.top }, written)) settleTable(sheet, table);
  }
}
