// Copies sheets, and finds ids for new ones.
import { oneOf } from './arguments';
import { sheetId } from './blank-sheet';
import { ExcelError } from './errors';
import { without } from './without';
import type { HostState } from './host-state';
import { SHEET_NAME_CHARACTERS } from './limits';
import { renameSheetIn } from './formulas';
import { followSheetCopy } from './references';
import type { NameModel, SheetModel, TableModel, WorkbookModel } from './model';

/** An id that no sheet of the workbook has; for building one, where no sheet has been deleted yet. */
export function freeSheetId(model: WorkbookModel): string {
  const taken = new Set(model.sheets.map((sheet) => sheet.id));
  let number = model.sheets.length + 1;
  while (taken.has(sheetId(number))) number++;
  return sheetId(number);
}

/** "Risks (2)", shortened so that the number fits. */
function copyName(model: WorkbookModel, name: string): string {
  const taken = new Set(model.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 2; ; number++) {
    const tail = ` (${number})`;
    const candidate = name.slice(0, SHEET_NAME_CHARACTERS - tail.length) + tail;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function freeTableName(model: WorkbookModel, table: TableModel): string {
  const taken = new Set(model.sheets.flatMap((sheet) => sheet.tables.map((other) => other.name.toLowerCase())));
  const stem = table.name.replace(/\d+$/, '');
  let number = 1;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

function placeOf(model: WorkbookModel, position: unknown, relativeTo: SheetModel | undefined): number {
  const where = position === undefined ? 'None' : oneOf(position, ['None', 'Before', 'After', 'Beginning', 'End'], 'positionType');
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)
  if (where === 'Beginning' || where === 'None') return 0;
  if (where === 'End') return model.sheets.length;
  if (!relativeTo) throw new ExcelError('InvalidArgument', 'relativeTo must be a worksheet');
  return model.sheets.indexOf(relativeTo) + (where === 'Before' ? 0 : 1);
}

/**
 * Names of the sheet's own scope are copied with it, and names of the workbook that point at it get a twin in the copy's scope:
 * Microsoft Knowledge Base Q104501, "Making All Identical Names in a Workbook Local".
 */
function twinNames(model: WorkbookModel, sheet: SheetModel, copy: SheetModel): NameModel[] {
  return model.names.flatMap((name) => {
    const formula = renameSheetIn(name.formula, sheet.name, copy.name);
    const pointsAtIt = name.scope === undefined && formula !== name.formula;
    return name.scope === sheet.id || pointsAtIt ? [{ ...name, formula, scope: copy.id, fromFile: false }] : [];
  });
}

/** Tables get names of their own. */
export function copySheet(
  { model, nextNumber }: HostState,
  sheet: SheetModel,
  position: unknown,
  relativeTo: SheetModel | undefined,
): SheetModel {
  const copy: SheetModel = {
    ...structuredClone(without(sheet, 'originName')),
    id: sheetId(nextNumber()),
    name: copyName(model, sheet.name),
    changedCells: new Set(),
    changedParts: new Set(),
  };
  model.sheets.splice(placeOf(model, position, relativeTo), 0, copy);
  model.names.push(...twinNames(model, sheet, copy));
  followSheetCopy(copy, sheet.name);
  for (const table of copy.tables) {
    table.id = `{table-${nextNumber()}}`;
    table.name = freeTableName(model, table);
    table.fromFile = false;
  }
  for (const chart of copy.charts) {
    chart.id = `{chart-${nextNumber()}}`;
    chart.fromFile = false;
  }
  return copy;
}
