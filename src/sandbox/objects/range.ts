// The Range object.
import { areaText, boundingArea, cellCount, columnCount, intersection, isWholeColumns, isWholeRows, rowCount, sheetPrefix } from '../areas';
import { booleanArgument, indexArgument, objectArgument, textArgument } from '../arguments';
import { cellAt, ensureCell, markCell, markPart, usedArea } from '../cells';
import { ExcelError } from '../errors';
import type { HostObject, HostState, RangeTarget } from '../host-state';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import type { AreaModel, HyperlinkModel, SheetModel } from '../model';
import { defineType, type Method, type ObjectType, type Property } from '../object-type';
import { cellProperties, columnProperties, rowProperties } from './cell-properties';
import { conditionalFormatsType } from './conditional-formats';
import { dataValidationType } from './data-validation';
import { areasObject, mergedAreas, specialAreas } from './range-areas';
import { clearCells, copyCells, deleteCells, insertCells, mergeCells, unmergeCells } from './range-edit';
import { rangeFormatType } from './range-format';
import { placeOf } from './range-sizes';
import { checkedArea, guardCells } from './range-target';
import { formulasOf, numberFormatsOf, textOf, valuesOf, valueTypesOf, writeEntries, writeNumberFormats } from './range-values';

/** A live range: it follows inserts and deletes as long as its batch runs, or the client keeps it. */
export function rangeObject(host: HostState, sheet: SheetModel, area: AreaModel): HostObject {
  const target: RangeTarget = { sheet, area: checkedArea(area) };
  const object = rangeType.of(target);
  host.ranges.set(object, target);
  return object;
}

/** A range argument, given as a Range object. */
export function rangeArgument(value: unknown, what: string): RangeTarget {
  const target = rangeType.targetOf(value);
  if (!target) throw new ExcelError('InvalidArgument', `${what} must be a range`);
  return target;
}

/** A method that leads to another range of the same sheet. */
function derived(since: string, areaOf: (area: AreaModel, args: readonly unknown[]) => AreaModel): Method<RangeTarget> {
  return { since, call: (range, args, host) => rangeObject(host, range.sheet, areaOf(range.area, args)) };
}

/** As derived, for one that may not exist: a null object then, or ItemNotFound. */
function optional(
  since: string,
  areaOf: (range: RangeTarget, args: readonly unknown[]) => AreaModel | undefined,
  orThrow: boolean,
): Method<RangeTarget> {
  return {
    since,
    call: (range, args, host) => {
      const area = areaOf(range, args);
      if (area) return rangeObject(host, range.sheet, area);
      if (orThrow) throw new ExcelError('ItemNotFound');
      return null;
    },
  };
}

const at = (args: readonly unknown[], position: number, what: string): number => indexArgument(args[position], what);

/** Row and column are offsets and may lie outside the range, as long as they stay on the sheet. */
function cellOf(area: AreaModel, args: readonly unknown[]): AreaModel {
  const [row, column] = [area.top + at(args, 0, 'row'), area.left + at(args, 1, 'column')];
  return { top: row, left: column, bottom: row, right: column };
}

function offset(area: AreaModel, args: readonly unknown[]): AreaModel {
  const [rows, columns] = [at(args, 0, 'rowOffset'), at(args, 1, 'columnOffset')];
  return { top: area.top + rows, bottom: area.bottom + rows, left: area.left + columns, right: area.right + columns };
}

function usedWithin({ sheet, area }: RangeTarget, [valuesOnly]: readonly unknown[]): AreaModel | undefined {
  return usedArea(sheet, valuesOnly === undefined ? false : booleanArgument(valuesOnly, 'valuesOnly'), area);
}

function common({ sheet, area }: RangeTarget, [other]: readonly unknown[]): AreaModel | undefined {
  const target = rangeArgument(other, 'anotherRange');
  return target.sheet === sheet ? intersection(area, target.area) : undefined;
}

/** true, false, or null where only some are hidden. */
function hiddenProperty(
  part: 'hiddenRows' | 'hiddenColumns',
  first: (area: AreaModel) => number,
  last: (area: AreaModel) => number,
): Property<RangeTarget> {
  return {
    since: '1.2',
    get: ({ sheet, area }) => {
      let hidden = 0;
      for (const index of sheet[part]) if (index >= first(area) && index <= last(area)) hidden++;
      if (hidden === 0) return false;
      return hidden === last(area) - first(area) + 1 ? true : null;
    },
    set: ({ sheet, area }, value) => {
      const isHidden = booleanArgument(value, part);
      for (let index = first(area); index <= last(area); index++)
        if (isHidden) sheet[part].add(index);
        else sheet[part].delete(index);
      markPart(sheet, part);
    },
  };
}

function setHyperlink({ sheet, area }: RangeTarget, value: unknown, host: HostState): void {
  const given = objectArgument(value, 'hyperlink');
  const link: HyperlinkModel = {};
  for (const key of ['address', 'documentReference', 'screenTip'] as const) {
    if (given[key] !== undefined && given[key] !== null) link[key] = textArgument(given[key], `hyperlink.${key}`);
  }
  const text = given['textToDisplay'];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (text !== undefined)
        writeEntries(
          { sheet, area: { top: row, left: column, bottom: row, right: column } },
          textArgument(text, 'textToDisplay'),
          host,
          'hyperlink',
        );
      ensureCell(sheet, row, column).hyperlink = link;
      markCell(sheet, row, column);
    }
  }
}

export const rangeType: ObjectType<RangeTarget> = defineType<RangeTarget>('Range', {
  guard: guardCells,
  members: {
    address: { since: '1.1', get: ({ sheet, area }) => sheetPrefix(sheet.name) + areaText(area) },
    rowIndex: { since: '1.1', get: ({ area }) => area.top },
    columnIndex: { since: '1.1', get: ({ area }) => area.left },
    rowCount: { since: '1.1', get: ({ area }) => rowCount(area) },
    columnCount: { since: '1.1', get: ({ area }) => columnCount(area) },
    /** -1 beyond 2^31-1 cells: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-cellcount-member */
    cellCount: { since: '1.1', get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    isEntireRow: { since: '1.7', get: ({ area }) => isWholeRows(area) },
    isEntireColumn: { since: '1.7', get: ({ area }) => isWholeColumns(area) },
    left: { since: '1.10', get: ({ sheet, area }) => placeOf(sheet, area).left },
    top: { since: '1.10', get: ({ sheet, area }) => placeOf(sheet, area).top },
    width: { since: '1.10', get: ({ sheet, area }) => placeOf(sheet, area).width },
    height: { since: '1.10', get: ({ sheet, area }) => placeOf(sheet, area).height },
    values: {
      since: '1.1',
      get: (range, host) => {
        host.beforeRead(range.sheet);
        return valuesOf(range);
      },
      set: (range, value, host) => {
        writeEntries(range, value, host, 'values');
      },
    },
    formulas: {
      since: '1.1',
      get: formulasOf,
      set: (range, value, host) => {
        writeEntries(range, value, host, 'formulas');
      },
    },
    text: { since: '1.1', get: textOf },
    valueTypes: { since: '1.1', get: valueTypesOf },
    numberFormat: { since: '1.1', get: numberFormatsOf, set: writeNumberFormats },
    rowHidden: hiddenProperty(
      'hiddenRows',
      (area) => area.top,
      (area) => area.bottom,
    ),
    columnHidden: hiddenProperty(
      'hiddenColumns',
      (area) => area.left,
      (area) => area.right,
    ),
    hyperlink: { since: '1.7', get: ({ sheet, area }) => cellAt(sheet, area.top, area.left)?.hyperlink ?? null, set: setHyperlink },
    worksheet: { since: '1.1', link: ({ sheet }, host) => host.worksheetObject(sheet) },
    format: { since: '1.1', link: (range) => rangeFormatType.of(range) },
    dataValidation: { since: '1.8', link: (range) => dataValidationType.of(range) },
    conditionalFormats: { since: '1.6', link: (range) => conditionalFormatsType.of(range) },

    getCell: derived('1.1', cellOf),
    getRow: derived('1.1', (area, args) => ({ ...area, top: area.top + at(args, 0, 'row'), bottom: area.top + at(args, 0, 'row') })),
    getColumn: derived('1.1', (area, args) => ({
      ...area,
      left: area.left + at(args, 0, 'column'),
      right: area.left + at(args, 0, 'column'),
    })),
    getLastRow: derived('1.1', (area) => ({ ...area, top: area.bottom })),
    getLastColumn: derived('1.1', (area) => ({ ...area, left: area.right })),
    getLastCell: derived('1.1', (area) => ({ ...area, top: area.bottom, left: area.right })),
    getEntireRow: derived('1.1', (area) => ({ ...area, left: 0, right: LAST_COLUMN })),
    getEntireColumn: derived('1.1', (area) => ({ ...area, top: 0, bottom: LAST_ROW })),
    getOffsetRange: derived('1.1', offset),
    getResizedRange: derived('1.2', (area, args) => ({
      ...area,
      bottom: area.bottom + at(args, 0, 'deltaRows'),
      right: area.right + at(args, 1, 'deltaColumns'),
    })),
    getAbsoluteResizedRange: derived('1.7', (area, args) => ({
      ...area,
      bottom: area.top + at(args, 0, 'numRows') - 1,
      right: area.left + at(args, 1, 'numColumns') - 1,
    })),
    getBoundingRect: derived('1.1', (area, [other]) => boundingArea(area, rangeArgument(other, 'anotherRange').area)),
    getIntersection: optional('1.1', common, true),
    getIntersectionOrNullObject: optional('1.4', common, false),
    getUsedRange: optional('1.1', usedWithin, true),
    getUsedRangeOrNullObject: optional('1.4', usedWithin, false),
    getSpecialCellsOrNullObject: {
      since: '1.9',
      call: (range, [type, value], host) =>
        areasObject({
          sheet: range.sheet,
          areas: specialAreas(range, type, value),
          rangeOf: (area) => rangeObject(host, range.sheet, area),
        }),
    },
    getMergedAreasOrNullObject: {
      since: '1.13',
      call: (range, _, host) =>
        areasObject({
          sheet: range.sheet,
          areas: mergedAreas(range),
          tellsFirstCells: true,
          rangeOf: (area) => rangeObject(host, range.sheet, area),
        }),
    },

    insert: {
      since: '1.1',
      writes: true,
      call: (range, [shift], host) => rangeObject(host, range.sheet, insertCells(range, shift, host)),
    },
    delete: {
      since: '1.1',
      writes: true,
      call: (range, [shift], host) => {
        deleteCells(range, shift, host);
      },
    },
    clear: {
      since: '1.1',
      writes: true,
      call: (range, [applyTo], host) => {
        clearCells(range, applyTo, host);
      },
    },
    merge: {
      since: '1.2',
      writes: true,
      call: (range, [across]) => {
        mergeCells(range, across);
      },
    },
    unmerge: { since: '1.2', writes: true, call: unmergeCells },
    copyFrom: {
      since: '1.9',
      writes: true,
      call: (range, args, host) => {
        copyCells(range, args, rangeType.targetOf(args[0]), host);
      },
    },
    setCellProperties: {
      since: '1.9',
      writes: true,
      call: (range, [grid], host) => {
        cellProperties(range, grid, host);
      },
    },
    setRowProperties: {
      since: '1.9',
      writes: true,
      call: (range, [list], host) => {
        rowProperties(range, list, host);
      },
    },
    setColumnProperties: {
      since: '1.9',
      writes: true,
      call: (range, [list], host) => {
        columnProperties(range, list, host);
      },
    },
    select: {
      since: '1.1',
      call: ({ sheet, area }, _, host) => {
        if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'the worksheet is hidden');
        host.model.activeSheetId = sheet.id;
        host.model.selection = { ...area };
      },
    },
    /** Sent by the client before it splits a large write into pieces. */
    _ValidateArraySize: {
      since: '1.3',
      call: ({ area }, [rows, columns]) => {
        if (rows !== rowCount(area) || columns !== columnCount(area)) throw new ExcelError('InvalidArgument', 'the shape of the range');
      },
    },
  },
});
