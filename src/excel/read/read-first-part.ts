// The second sync of a read: the first part of every tab at once, as much as one reply can carry, and the structure of the whole tab.
import type { Area } from '../../workbook/address';
import { areaAddress, parseAddress } from '../../workbook/address';
import type { CellValue, TableSnapshot } from '../../workbook/snapshot';
import type { SheetEntry, TableEntry } from './inventory';
import { KEPT_KINDS } from '../change/own-names';
import { queueStructure, type Structure } from './read-structure';

/** Cells that the first reply is asked for, over all tabs: it stays below 4.5 MB with fifty Chinese characters in every single cell. */
const CELLS_AT_ONCE = 25_000;
/** Of each tab: registers are hardly longer than the first, and the second keeps a single tab of long texts within the reply. */
const LEAST_ROWS = 200;
const MOST_ROWS = 1_000;
/** Registers have about this many columns; what is beyond LAST_FIRST_COLUMN is read later. */
const USUAL_COLUMNS = 30;
const LAST_FIRST_COLUMN = 59;

/** What the first part told of a tab. */
export interface FirstPart {
  /** The whole used range; undefined for an empty tab. */
  readonly used: Area | undefined;
  /** The part of it that was read, undefined when none lies in the window. */
  readonly read: Area | undefined;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Of the whole tab; undefined where it was not asked for. */
  readonly structure: Structure | undefined;
  /** Set when the tab alone could not be read. */
  readonly failure?: Error;
}

export interface FirstParts {
  readonly sheets: ReadonlyMap<string, FirstPart>;
  /** By the tab's name. */
  readonly tables: ReadonlyMap<string, readonly TableSnapshot[]>;
}

/** The window that is read of each tab, so that all together stay within one reply. */
export function firstWindow(sheets: number): Area {
  const rows = Math.floor(CELLS_AT_ONCE / (Math.max(sheets, 1) * USUAL_COLUMNS));
  return { top: 0, left: 0, bottom: Math.min(Math.max(rows, LEAST_ROWS), MOST_ROWS) - 1, right: LAST_FIRST_COLUMN };
}

export interface Asked {
  readonly window: Area;
  readonly formats: boolean;
  /** Merges, formulas and hidden rows too; one tab that cannot tell them makes the whole read fail. */
  readonly structure: boolean;
}

/** Formats and structure of a replaced tab of ours are as we made them. */
export function isAsMade({ own }: SheetEntry): boolean {
  return own !== undefined && !KEPT_KINDS.has(own.kind);
}

/** One sync. */
export async function readFirstParts(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  tables: readonly TableEntry[],
  asked: Asked,
): Promise<FirstParts> {
  const answers = sheets.map((entry) => [entry.name, queueSheet(context, entry, asked)] as const);
  const tableRanges = tables.map(({ name }) => {
    const range = context.workbook.tables.getItem(name).getRange().untrack();
    range.load('address');
    return range;
  });
  await context.sync();

  const tablesBySheet = new Map<string, TableSnapshot[]>();
  for (const [index, { sheet, ...table }] of tables.entries()) {
    const parsed = parseAddress(tableRanges[index]?.address ?? '');
    if (!parsed) continue;
    const { top, left, bottom, right } = parsed;
    tablesBySheet.set(sheet, [...(tablesBySheet.get(sheet) ?? []), { ...table, area: { top, left, bottom, right } }]);
  }
  return { sheets: new Map(answers.map(([name, answer]) => [name, answer()])), tables: tablesBySheet };
}

/** Queues the reading of one tab; the function that it returns gives the answer after the next sync. */
function queueSheet(context: Excel.RequestContext, entry: SheetEntry, asked: Asked): () => FirstPart {
  const formats = asked.formats && !isAsMade(entry);
  const sheet = context.workbook.worksheets.getItem(entry.name);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load('address');
  const part = sheet.getRange(areaAddress(asked.window)).untrack().getUsedRangeOrNullObject(true).untrack();
  if (formats) part.load('address,values,numberFormat');
  else part.load('address,values');
  const structure = asked.structure && !isAsMade(entry) ? queueStructure(sheet, entry.isProtected) : undefined;
  return () => {
    const usedArea = areaOf(used);
    const read = areaOf(part);
    return {
      used: usedArea,
      read,
      values: read === undefined ? [] : part.values,
      numberFormats: read === undefined || !formats ? [] : part.numberFormat,
      structure: structure?.(usedArea),
    };
  };
}

function areaOf(range: Excel.Range): Area | undefined {
  const parsed = range.isNullObject ? undefined : parseAddress(range.address);
  return parsed && { top: parsed.top, left: parsed.left, bottom: parsed.bottom, right: parsed.right };
}
