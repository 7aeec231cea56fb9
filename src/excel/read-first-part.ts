// The second sync of a read: the first part of every tab at once, as much as one reply can carry.
import type { Area } from '../workbook/address';
import { areaAddress, parseAddress } from '../workbook/address';
import type { CellValue, TableSnapshot } from '../workbook/snapshot';
import { gaps, intersection, parseAreas } from './area-list';
import type { SheetEntry, TableEntry } from './inventory';
import { KEPT_KINDS } from './own-names';

/** Cells that one reply is asked for, over all tabs: at about 20 bytes a cell this stays below 4.5 MB. */
const CELLS_AT_ONCE = 200_000;
/** Registers have about this many columns; what is beyond LAST_FIRST_COLUMN is read later. */
const USUAL_COLUMNS = 30;
const LAST_FIRST_COLUMN = 59;

type Span = { readonly first: number; readonly last: number };

/** What the first part told of a tab. */
export interface FirstPart {
  /** The whole used range; undefined for an empty tab. */
  readonly used: Area | undefined;
  /** The part of it that was read, undefined when none lies in the window. */
  readonly read: Area | undefined;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly formulas: readonly Area[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

export interface FirstParts {
  readonly sheets: ReadonlyMap<string, FirstPart>;
  /** By the tab's name. */
  readonly tables: ReadonlyMap<string, readonly TableSnapshot[]>;
}

/** The window that is read of each tab, so that all together stay within one reply. */
export function firstWindow(sheets: number): Area {
  const rows = Math.floor(CELLS_AT_ONCE / (Math.max(sheets, 1) * USUAL_COLUMNS));
  return { top: 0, left: 0, bottom: Math.min(Math.max(rows, 200), 2_000) - 1, right: LAST_FIRST_COLUMN };
}

/**
 * One sync. `structure` asks for merges, formulas and hidden rows too; some tabs cannot tell them (Excel gives at most 512 merged areas,
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)).
 */
export async function readFirstParts(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  tables: readonly TableEntry[],
  { window, formats, structure }: { window: Area; formats: boolean; structure: boolean },
): Promise<FirstParts> {
  const queries = sheets.map((entry) => queueSheet(context, entry, window, { formats, structure }));
  const tableRanges = tables.map(({ name }) => {
    const range = context.workbook.tables.getItem(name).getRange().untrack();
    range.load('address');
    return range;
  });
  await context.sync();

  const tablesBySheet = new Map<string, TableSnapshot[]>();
  for (const [index, table] of tables.entries()) {
    const area = parseAddress(tableRanges[index]?.address ?? '');
    if (area?.sheet === undefined) continue;
    const { sheet, ...rectangle } = area;
    tablesBySheet.set(sheet, [...(tablesBySheet.get(sheet) ?? []), { ...table, area: rectangle }]);
  }
  return { sheets: new Map(queries.map((query) => [query.name, answerOf(query)])), tables: tablesBySheet };
}

interface SheetQuery {
  readonly name: string;
  readonly used: Excel.Range;
  readonly part: Excel.Range;
  readonly formats: boolean;
  readonly merged: Excel.RangeAreas | undefined;
  readonly formulas: Excel.RangeAreas | undefined;
  readonly visible: Excel.RangeAreas | undefined;
}

function queueSheet(
  context: Excel.RequestContext,
  entry: SheetEntry,
  window: Area,
  asked: { formats: boolean; structure: boolean },
): SheetQuery {
  // On a replaced tab of ours both are as we made them.
  const isReplaced = entry.own !== undefined && !KEPT_KINDS.has(entry.own.kind);
  const formats = asked.formats && !isReplaced;
  const structure = asked.structure && !isReplaced;
  const sheet = context.workbook.worksheets.getItem(entry.name);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load('address');
  const windowRange = sheet.getRange(areaAddress(window)).untrack();
  const part = windowRange.getUsedRangeOrNullObject(true).untrack();
  if (formats) part.load('address,values,numberFormat');
  else part.load('address,values');
  // A protected tab may refuse special cells (as in the user interface), and nothing is fixed in it anyway.
  const tellsCells = structure && !entry.isProtected;
  const merged = structure ? windowRange.getMergedAreasOrNullObject().untrack() : undefined;
  const formulas = tellsCells ? windowRange.getSpecialCellsOrNullObject('Formulas').untrack() : undefined;
  const visible = tellsCells ? windowRange.getSpecialCellsOrNullObject('Visible').untrack() : undefined;
  for (const areas of [merged, formulas, visible]) areas?.load('address');
  return { name: entry.name, used, part, formats, merged, formulas, visible };
}

function answerOf({ used, part, formats, merged, formulas, visible }: SheetQuery): FirstPart {
  const usedArea = areaOf(used);
  const read = areaOf(part);
  const shown = visible === undefined || read === undefined ? undefined : areasOf(visible);
  return {
    used: usedArea,
    read,
    values: read === undefined ? [] : part.values,
    numberFormats: read === undefined || !formats ? [] : part.numberFormat,
    merges: areasOf(merged),
    // On a single cell Excel searches the whole tab, hence the intersection.
    formulas: read === undefined ? [] : areasOf(formulas).flatMap((area) => intersection(area, read) ?? []),
    hiddenRows:
      read && shown
        ? gaps(
            shown.map(({ top, bottom }) => ({ first: top, last: bottom })),
            read.top,
            read.bottom,
          )
        : [],
    hiddenColumns:
      read && shown
        ? gaps(
            shown.map(({ left, right }) => ({ first: left, last: right })),
            read.left,
            read.right,
          )
        : [],
  };
}

function areaOf(range: Excel.Range): Area | undefined {
  const parsed = range.isNullObject ? undefined : parseAddress(range.address);
  return parsed && { top: parsed.top, left: parsed.left, bottom: parsed.bottom, right: parsed.right };
}

function areasOf(areas: Excel.RangeAreas | undefined): Area[] {
  return areas === undefined || areas.isNullObject ? [] : parseAreas(areas.address);
}
