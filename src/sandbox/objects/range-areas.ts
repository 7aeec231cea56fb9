// RangeAreas: several rectangles of one sheet, as getSpecialCells and getMergedAreas give them.
import { areasOf, areaText, cellCount, intersection, sheetPrefix } from '../areas';
import { oneOf, numberArgument } from '../arguments';
import { eachCell, hasContent, overlapsAny, usedArea } from '../cells';
import { ExcelError, notImplemented } from '../errors';
import type { AreaModel, CellModel, SheetModel } from '../model';
import type { HostObject } from '../host-state';
import { defineType } from '../object-type';
import { ADDRESS_CHARACTERS, MERGED_AREAS } from '../limits';
import { fanOut } from './fan-out';
import { rangeFormatType } from './range-format';
import type { RangeTarget } from './range-target';

export interface RangeAreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly AreaModel[];
  /** Of merged areas `address` tells the first cells alone: https://github.com/OfficeDev/office-js/issues/1590 */
  readonly tellsFirstCells?: true;
  /** Makes a Range of one of them; given by range.ts, which knows the type. */
  readonly rangeOf: (area: AreaModel) => HostObject;
}

const rangeCollectionType = defineType<RangeAreasTarget>('RangeCollection', {
  items: ({ areas, rangeOf }) => areas.map(rangeOf),
  members: {
    getCount: { since: '1.9', call: ({ areas }) => areas.length },
    getItemAt: {
      since: '1.9',
      call: ({ areas, rangeOf }, [index]) => {
        const area = areas[numberArgument(index, 'index')];
        if (!area) throw new ExcelError('InvalidArgument');
        return rangeOf(area);
      },
    },
  },
});

export const rangeAreasType = defineType<RangeAreasTarget>('RangeAreas', {
  members: {
    /** Cut where it gets too long: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting#range-return-character-limit */
    address: {
      since: '1.9',
      get: ({ sheet, areas, tellsFirstCells }) =>
        areas
          .map((area) => sheetPrefix(sheet.name) + areaText(tellsFirstCells ? { ...area, bottom: area.top, right: area.left } : area))
          .join(',')
          .slice(0, ADDRESS_CHARACTERS),
    },
    areaCount: { since: '1.9', get: ({ areas }) => areas.length },
    cellCount: { since: '1.9', get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    format: { since: '1.9', link: ({ sheet, areas }) => fanOut(areas.map((area) => rangeFormatType.of({ sheet, area }))) },
    areas: { since: '1.9', link: (target) => rangeCollectionType.of(target) },
  },
});

const CELL_TYPES = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

function matchesType(cell: CellModel, wanted: (typeof VALUE_TYPES)[number]): boolean {
  if (wanted === 'All') return true;
  if (cell.isError) return wanted.includes('Errors');
  if (typeof cell.value === 'number') return wanted.includes('Number');
  return wanted.includes(typeof cell.value === 'boolean' ? 'Logical' : 'Text');
}

/** Runs of rows or columns that are not hidden. */
function shownRuns(first: number, last: number, hidden: ReadonlySet<number>): [number, number][] {
  const runs: [number, number][] = [];
  let next = first;
  for (const index of [...hidden].filter((each) => each >= first && each <= last).sort((a, b) => a - b)) {
    if (index > next) runs.push([next, index - 1]);
    next = index + 1;
  }
  return next > last ? runs : [...runs, [next, last]];
}

function visibleAreas({ sheet, area }: RangeTarget): AreaModel[] {
  const columns = shownRuns(area.left, area.right, sheet.hiddenColumns);
  return shownRuns(area.top, area.bottom, sheet.hiddenRows).flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, left, bottom, right })),
  );
}

function cellsWhere({ sheet, area }: RangeTarget, test: (cell: CellModel) => boolean): AreaModel[] {
  const cells: [number, number][] = [];
  eachCell(sheet, area, (cell, row, column) => {
    if (test(cell)) cells.push([row, column]);
  });
  return areasOf(cells);
}

/** Blank cells count only inside the used range, as with Go To Special. */
function blankAreas(range: RangeTarget): AreaModel[] {
  const used = usedArea(range.sheet, false);
  const within = used && intersection(range.area, used);
  if (!within) return [];
  const cells: [number, number][] = [];
  for (let row = within.top; row <= within.bottom; row++) {
    for (let column = within.left; column <= within.right; column++)
      if (!hasContent(range.sheet.rows[row]?.[column])) cells.push([row, column]);
  }
  return areasOf(cells);
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells */
export function specialAreas(range: RangeTarget, cellType: unknown, valueType: unknown): AreaModel[] {
  const kind = oneOf(cellType, CELL_TYPES, 'cellType');
  const value = valueType === undefined ? 'All' : oneOf(valueType, VALUE_TYPES, 'cellValueType');
  if (kind === 'Formulas') return cellsWhere(range, (cell) => cell.formula !== undefined && matchesType(cell, value));
  if (kind === 'Constants') return cellsWhere(range, (cell) => cell.formula === undefined && cell.value !== '' && matchesType(cell, value));
  if (kind === 'Blanks') return blankAreas(range);
  if (kind === 'Visible') return visibleAreas(range);
  throw notImplemented(`special cells ${kind}`);
}

/** More than 512 are too many: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
export function mergedAreas({ sheet, area }: RangeTarget): AreaModel[] {
  const merges = sheet.merges.filter((merge) => overlapsAny([area], merge));
  if (merges.length > MERGED_AREAS) throw new ExcelError('GeneralException', `more than ${MERGED_AREAS} merged areas`);
  return merges;
}

/** null object where there is none. */
export function areasObject(target: RangeAreasTarget): HostObject | null {
  return target.areas.length === 0 ? null : rangeAreasType.of(target);
}
