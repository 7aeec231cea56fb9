// Workbook.worksheets.
import { booleanArgument, textArgument } from '../arguments';
import { blankSheet, sheetId } from '../blank-sheet';
import { ExcelError } from '../errors';
import type { SheetModel, WorkbookModel } from '../model';
import type { HostObject } from '../host-state';
import { defineType } from '../object-type';
import { checkedSheetName, freeSheetName } from './sheet-names';
import { sheetObject, worksheetsOf } from './worksheet';

/** By name, in any case, or by id. */
function findSheet(model: WorkbookModel, key: unknown): SheetModel | undefined {
  const text = textArgument(key, 'key').toLowerCase();
  return worksheetsOf(model).find((sheet) => sheet.name.toLowerCase() === text || sheet.id.toLowerCase() === text);
}

function required(sheet: SheetModel | undefined): HostObject {
  if (!sheet) throw new ExcelError('ItemNotFound');
  return sheetObject(sheet);
}

function listed(model: WorkbookModel, visibleOnly: unknown): SheetModel[] {
  const sheets = worksheetsOf(model);
  const onlyVisible = visibleOnly === undefined ? false : booleanArgument(visibleOnly, 'visibleOnly');
  return onlyVisible ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;
}

export const worksheetCollectionType = defineType<WorkbookModel>('WorksheetCollection', {
  guard: (model) => {
    if (model.isProtected) throw new ExcelError('AccessDenied', "the workbook's structure is protected");
  },
  items: (model) => worksheetsOf(model).map(sheetObject),
  item: (model, key) => required(findSheet(model, key)),
  members: {
    /** At the end; the active sheet stays active. https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-add-member(1) */
    add: {
      since: '1.1',
      writes: true,
      call: (model, [name], host) => {
        const sheet = blankSheet(sheetId(host.nextNumber()), name === undefined ? freeSheetName(model) : checkedSheetName(model, name));
        model.sheets.push(sheet);
        return sheetObject(sheet);
      },
    },
    getActiveWorksheet: { since: '1.1', call: (model) => required(model.sheets.find((sheet) => sheet.id === model.activeSheetId)) },
    getItemOrNullObject: {
      since: '1.4',
      call: (model, [key]) => {
        const sheet = findSheet(model, key);
        return sheet ? sheetObject(sheet) : null;
      },
    },
    getCount: { since: '1.4', call: (model, [visibleOnly]) => listed(model, visibleOnly).length },
    getFirst: { since: '1.5', call: (model, [visibleOnly]) => required(listed(model, visibleOnly)[0]) },
    getLast: { since: '1.5', call: (model, [visibleOnly]) => required(listed(model, visibleOnly).at(-1)) },
  },
});
