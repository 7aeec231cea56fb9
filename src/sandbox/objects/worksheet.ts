// The Worksheet object.
import { booleanArgument, colorArgument, indexArgument, numberArgument, oneOf, textBetween } from '../arguments';
import { WHOLE_SHEET } from '../areas';
import { markPart, usedArea } from '../cells';
import { ExcelError } from '../errors';
import type { HostObject, HostState } from '../host-state';
import { ADDRESS_CHARACTERS } from '../limits';
import type { AreaModel, SheetModel, WorkbookModel } from '../model';
import { defineType, type ObjectType, type Property } from '../object-type';
import { followSheetDelete, followSheetRename } from '../references';
import { copySheet } from '../copy-sheet';
import { chartCollectionType } from './chart-collection';
import { freezePanesType } from './freeze-panes';
import { nameCollectionType } from './names';
import { pageBreaksType } from './page-breaks';
import { pageLayoutType } from './page-layout';
import { rangeObject } from './range';
import { rangeAreasType } from './range-areas';
import { areaFromAddress, refuseProtected } from './range-target';
import { checkedSheetName } from './sheet-names';
import { tableCollectionType } from './tables';

const SHEET_VISIBILITY = ['Visible', 'Hidden', 'VeryHidden'] as const;
/** What the workbook's protection forbids; the rest is the sheet's own. */
const STRUCTURE = new Set(['name', 'visibility', 'position', 'delete', 'copy']);

function guardSheet(sheet: SheetModel, member: string, host: HostState): void {
  if (!STRUCTURE.has(member)) refuseProtected(sheet);
  else if (host.model.isProtected) throw new ExcelError('AccessDenied', "the workbook's structure is protected");
}

/** Chart sheets are no worksheets to Office.js. */
export const worksheetsOf = (model: WorkbookModel): SheetModel[] => model.sheets.filter((sheet) => sheet.type === 'worksheet');

function refuseLastVisible(model: WorkbookModel, sheet: SheetModel): void {
  const others = model.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (!others) throw new ExcelError('InvalidOperation', 'a workbook keeps at least one visible worksheet');
}

/** When the active sheet goes, the nearest visible one takes over. */
function leaveSheet(model: WorkbookModel, sheet: SheetModel): void {
  if (model.activeSheetId !== sheet.id) return;
  const visible = model.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  const next = visible.find((other) => model.sheets.indexOf(other) > model.sheets.indexOf(sheet)) ?? visible.at(-1);
  if (next) model.activeSheetId = next.id;
  model.selection = { top: 0, left: 0, bottom: 0, right: 0 };
}

function rename(sheet: SheetModel, value: unknown, { model }: HostState): void {
  const before = sheet.name;
  const name = checkedSheetName(model, value, sheet);
  if (name === before) return;
  sheet.name = name;
  followSheetRename(model, before, name);
  markPart(sheet, 'name');
}

function show(sheet: SheetModel, value: unknown, { model }: HostState): void {
  const visibility = oneOf(value, SHEET_VISIBILITY, 'visibility');
  if (visibility !== 'Visible' && sheet.visibility === 'Visible') {
    refuseLastVisible(model, sheet);
    leaveSheet(model, sheet);
  }
  sheet.visibility = visibility;
  markPart(sheet, 'visibility');
}

/** The place among the worksheets; chart sheets keep theirs. */
function move(sheet: SheetModel, value: unknown, { model }: HostState): void {
  const sheets = worksheetsOf(model);
  const target = sheets[indexArgument(value, 'position')];
  if (!target) throw new ExcelError('InvalidArgument', 'position');
  const place = model.sheets.indexOf(target);
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  model.sheets.splice(place, 0, sheet);
}

/** A VeryHidden sheet cannot go: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
function remove(sheet: SheetModel, { model, listening }: HostState): void {
  if (sheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation', 'a very hidden worksheet cannot be deleted');
  if (sheet.visibility === 'Visible') refuseLastVisible(model, sheet);
  leaveSheet(model, sheet);
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  model.names = model.names.filter((name) => name.scope !== sheet.id);
  followSheetDelete(model, sheet.name);
  listening.delete(sheet.id);
}

function usedRange(sheet: SheetModel, [valuesOnly]: readonly unknown[]): AreaModel | undefined {
  return usedArea(sheet, valuesOnly === undefined ? false : booleanArgument(valuesOnly, 'valuesOnly'));
}

function shown(key: 'showGridlines' | 'showHeadings'): Property<SheetModel> {
  return {
    since: '1.8',
    get: (sheet) => sheet[key],
    set: (sheet, value) => {
      sheet[key] = booleanArgument(value, key);
      markPart(sheet, key);
    },
  };
}

const protectionType = defineType<SheetModel>('WorksheetProtection', {
  members: { protected: { since: '1.2', get: (sheet) => sheet.isProtected } },
});

export function sheetObject(sheet: SheetModel): HostObject {
  return worksheetType.of(sheet);
}

export const worksheetType: ObjectType<SheetModel> = defineType<SheetModel>('Worksheet', {
  guard: guardSheet,
  identity: ({ id }) => ({ Id: id }),
  members: {
    id: { since: '1.1', get: ({ id }) => id },
    name: { since: '1.1', get: ({ name }) => name, set: rename },
    position: { since: '1.1', get: (sheet, { model }) => worksheetsOf(model).indexOf(sheet), set: move },
    visibility: { since: '1.1', get: ({ visibility }) => visibility, set: show },
    tabColor: {
      since: '1.7',
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : colorArgument(value, 'tabColor');
        markPart(sheet, 'tabColor');
      },
    },
    showGridlines: shown('showGridlines'),
    showHeadings: shown('showHeadings'),
    /** The names under which the client sets these two. */
    gridlines: shown('showGridlines'),
    headings: shown('showHeadings'),
    standardWidth: {
      since: '1.7',
      get: ({ standardWidth }) => standardWidth ?? 48,
      set: (sheet, value) => {
        sheet.standardWidth = numberArgument(value, 'standardWidth');
        markPart(sheet, 'standardWidth');
      },
    },
    protection: { since: '1.2', link: (sheet) => protectionType.of(sheet) },
    charts: { since: '1.1', link: (sheet) => chartCollectionType.of({ sheet }) },
    tables: { since: '1.1', link: (sheet) => tableCollectionType.of({ sheet }) },
    names: { since: '1.4', link: (sheet) => nameCollectionType.of({ sheet }) },
    freezePanes: { since: '1.7', link: (sheet) => freezePanesType.of(sheet) },
    pageLayout: { since: '1.9', link: (sheet) => pageLayoutType.of(sheet) },
    horizontalPageBreaks: { since: '1.9', link: (sheet) => pageBreaksType.of(sheet) },

    activate: {
      since: '1.1',
      call: (sheet, _, { model }) => {
        if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'a hidden worksheet cannot be activated');
        model.activeSheetId = sheet.id;
        model.selection = { top: 0, left: 0, bottom: 0, right: 0 };
      },
    },
    delete: {
      since: '1.1',
      writes: true,
      call: (sheet, _, host) => {
        remove(sheet, host);
      },
    },
    copy: {
      since: '1.7',
      writes: true,
      call: (sheet, [position, relativeTo], host) => sheetObject(copySheet(host, sheet, position, worksheetType.targetOf(relativeTo))),
    },
    getRange: {
      since: '1.1',
      call: (sheet, [address], host) => {
        if (address === undefined) return rangeObject(host, sheet, WHOLE_SHEET);
        const wanted = textBetween(address, 0, ADDRESS_CHARACTERS, 'address');
        const found = areaFromAddress(host, sheet, wanted);
        if (found.sheet !== sheet) throw new ExcelError('InvalidArgument', `${wanted} is on another worksheet`);
        return rangeObject(host, sheet, found.area);
      },
    },
    /** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges */
    getRanges: {
      since: '1.9',
      call: (sheet, [address], host) => {
        const areas = textBetween(address, 0, ADDRESS_CHARACTERS, 'address')
          .split(/[,;]/)
          .map((part) => areaFromAddress(host, sheet, part.trim()));
        if (areas.some((found) => found.sheet !== sheet))
          throw new ExcelError('InvalidArgument', `${String(address)} is on another worksheet`);
        const rangeOf = (area: AreaModel) => rangeObject(host, sheet, area);
        return rangeAreasType.of({ sheet, areas: areas.map(({ area }) => area), rangeOf });
      },
    },
    getCell: {
      since: '1.1',
      call: (sheet, [row, column], host) => {
        const [top, left] = [indexArgument(row, 'row'), indexArgument(column, 'column')];
        return rangeObject(host, sheet, { top, left, bottom: top, right: left });
      },
    },
    getRangeByIndexes: {
      since: '1.7',
      call: (sheet, args, host) => {
        const [top, left, rows, columns] = ['startRow', 'startColumn', 'rowCount', 'columnCount'].map((what, index) =>
          indexArgument(args[index], what),
        ) as [number, number, number, number];
        return rangeObject(host, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
      },
    },
    /** The top left cell where the sheet is blank. */
    getUsedRange: {
      since: '1.1',
      call: (sheet, args, host) => rangeObject(host, sheet, usedRange(sheet, args) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    },
    getUsedRangeOrNullObject: {
      since: '1.4',
      call: (sheet, args, host) => {
        const used = usedRange(sheet, args);
        return used ? rangeObject(host, sheet, used) : null;
      },
    },
    /** Sent by the client for onChanged.add and remove. */
    _RegisterDataChangedEvent: { since: '1.7', call: (sheet, _, { listening }) => void listening.add(sheet.id) },
    _UnregisterDataChangedEvent: { since: '1.7', call: (sheet, _, { listening }) => void listening.delete(sheet.id) },
    /** How the client finds a copied sheet again. */
    _GetAnotherWorksheetById: {
      since: '1.7',
      call: (_, [id], { model }) => {
        const found = worksheetsOf(model).find((sheet) => sheet.id === id);
        if (!found) throw new ExcelError('ItemNotFound');
        return sheetObject(found);
      },
    },
  },
});
