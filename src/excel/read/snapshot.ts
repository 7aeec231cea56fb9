// Takes the plain picture of the workbook: two syncs for a usual one, more only for tabs too long for one reply.
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { ExcelApi } from '../excel-api';
import { failureOf, HostFailure } from '../host-failure';
import { type Inventory, type SheetEntry, type TableEntry, takeInventory } from './inventory';
import { isRead } from '../change/own-names';
import { type Asked, type FirstPart, type FirstParts, firstWindow, isAsMade, readFirstParts } from './read-first-part';
import { isWhole, type LongCells, type LongTab, readLongTabs } from './read-long-tabs';
import { isUntold, NO_STRUCTURE, readStructure, type Structure } from './read-structure';
import { unreadReason, unreadSheet } from './read-unread';
import { finishInterruptedWrite } from '../change/recover';
import { inTurn, runExcel, throwIfCancelled } from '../run';

export type ReadStep =
  | { readonly step: 'recover' | 'list' | 'cells' }
  | { readonly step: 'rows'; readonly sheet: string; readonly done: number; readonly total: number };

export interface ReadOptions {
  readonly onProgress?: (step: ReadStep) => void;
  readonly signal?: AbortSignal | undefined;
  /** Number formats too; without them dates are plain numbers. */
  readonly formats?: boolean;
}

/**
 * Reads the user's tabs, our kept ones, and the replaced ones on which the PM may have written, after finishing or taking back a write that was interrupted.
 * Errors: HostFailure.
 */
export function takeSnapshot(excel: ExcelApi, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return runExcel(excel, (context) => readWorkbook(context, options), options.signal);
}

/** Its tabs and names without a cell, for a write that rests on none. Errors: HostFailure. */
export function takeOutline(excel: ExcelApi, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return runExcel(
    excel,
    async (context) => {
      const inventory = await settledInventory(context, options);
      const sheets = inventory.sheets.map((entry) => sheetOf(entry, EMPTY_PART, NO_STRUCTURE, []));
      return workbookOf(inventory, sheets);
    },
    options.signal,
  );
}

async function settledInventory(context: Excel.RequestContext, { onProgress, signal }: ReadOptions): Promise<Inventory> {
  onProgress?.({ step: 'list' });
  let inventory = await takeInventory(context);
  if (inventory.interrupted) {
    onProgress?.({ step: 'recover' });
    await finishInterruptedWrite(context);
    inventory = await takeInventory(context);
  }
  throwIfCancelled(signal);
  return inventory;
}

async function readWorkbook(context: Excel.RequestContext, options: ReadOptions): Promise<WorkbookSnapshot> {
  const inventory = await settledInventory(context, options);
  options.onProgress?.({ step: 'cells' });
  const wanted = inventory.sheets.filter(({ own }) => isRead(own));
  const parts = await readParts(context, {
    sheets: wanted,
    tables: inventory.tables,
    window: firstWindow(inventory.sheets.length),
    formats: options.formats ?? true,
    structure: true,
  });
  const failures: Error[] = [];
  const read: Read = { parts, long: await readTogether(context, longTabs(wanted, parts, options), options) };
  const sheets = await inTurn(inventory.sheets, (entry) => readSheet(context, entry, read, options, (failure) => failures.push(failure)));
  // Where no tab of the user's can be read, it is no matter of one tab.
  const [first] = failures;
  if (first && sheets.every(({ own, unread }) => own !== undefined || unread !== undefined)) throw first;
  return workbookOf(inventory, sheets);
}

function workbookOf({ name, date1904, isProtected, readOnly, names }: Inventory, sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name, date1904, isProtected, ...(readOnly ? { readOnly: true as const } : {}), sheets, names };
}

interface FirstRead extends Asked {
  readonly sheets: readonly SheetEntry[];
  readonly tables: readonly TableEntry[];
}

/** A reply that was too large is asked for again in so much smaller a part: what that weighs tells how large the others may be. */
const PROBE = 16;

/**
 * The first parts of all tabs in one sync; much shorter ones when the reply would be too large, without structure when a tab can't tell it,
 * and tab by tab, by halves, when one of them can't be read; of one whose first row is too large, the first columns.
 *
 * How many bytes a first reply has cannot be known before, for no property of Excel's tells how long texts are. So it asks for few enough
 * cells that texts must be far longer than those of registers to fill it.
 */
async function readParts(context: Excel.RequestContext, read: FirstRead): Promise<FirstParts> {
  const { sheets, tables, window } = read;
  try {
    return await readFirstParts(context, sheets, tables, read);
  } catch (error) {
    const failure = failureOf(error);
    if (read.structure && isUntold(failure)) return readParts(context, { ...read, structure: false });
    if (!unreadReason(failure)) throw failure;
    const isTooLarge = failure instanceof HostFailure && failure.kind === 'payloadTooLarge';
    if (isTooLarge && window.bottom > 0)
      return readParts(context, { ...read, window: { ...window, bottom: Math.floor(window.bottom / PROBE) } });
    if (sheets.length > 1) return readHalves(context, read);
    if (isTooLarge && window.right > 0)
      return readParts(context, { ...read, window: { ...window, right: Math.floor(window.right / PROBE) } });
    // It may be a table that can't tell its place.
    if (tables.length > 0) return readParts(context, { ...read, tables: [] });
    return { sheets: new Map(sheets.map(({ name }) => [name, { ...EMPTY_PART, failure }])), tables: new Map() };
  }
}

async function readHalves(context: Excel.RequestContext, read: FirstRead): Promise<FirstParts> {
  const middle = Math.ceil(read.sheets.length / 2);
  const later = read.sheets.slice(middle);
  const isLater = ({ sheet }: TableEntry) => later.some(({ name }) => name === sheet);
  const first = await readParts(context, {
    ...read,
    sheets: read.sheets.slice(0, middle),
    tables: read.tables.filter((table) => !isLater(table)),
  });
  const second = await readParts(context, { ...read, sheets: later, tables: read.tables.filter(isLater) });
  return { sheets: new Map([...first.sheets, ...second.sheets]), tables: new Map([...first.tables, ...second.tables]) };
}

const EMPTY_PART: FirstPart = { used: undefined, read: undefined, values: [], numberFormats: [], structure: NO_STRUCTURE };

interface Read {
  readonly parts: FirstParts;
  /** The long tabs that could be read together. */
  readonly long: ReadonlyMap<string, LongCells>;
}

function longTabs(entries: readonly SheetEntry[], { sheets }: FirstParts, { formats = true }: ReadOptions): LongTab[] {
  return entries.flatMap((entry) => {
    const part = sheets.get(entry.name);
    if (!part?.used || isWhole(part)) return [];
    return [{ name: entry.name, part, used: part.used, formats: formats && !isAsMade(entry) }];
  });
}

/** None where one of them can't be read: then each is asked for alone. */
async function readTogether(
  context: Excel.RequestContext,
  tabs: readonly LongTab[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, LongCells>> {
  try {
    return await readLong(context, tabs, options);
  } catch (error) {
    const failure = failureOf(error);
    if (!unreadReason(failure)) throw failure;
    return new Map();
  }
}

function readLong(context: Excel.RequestContext, tabs: readonly LongTab[], { onProgress, signal }: ReadOptions) {
  return readLongTabs(context, tabs, {
    onRows: (sheet, done, total) => onProgress?.({ step: 'rows', sheet, done, total }),
    signal,
  });
}

/** The whole tab; a tab of the user's that can't be read is marked so, and the others are read all the same. */
async function readSheet(
  context: Excel.RequestContext,
  entry: SheetEntry,
  read: Read,
  options: ReadOptions,
  onUnread: (failure: Error) => void,
): Promise<SheetSnapshot> {
  try {
    return await completeSheet(context, entry, read, options);
  } catch (error) {
    const failure = failureOf(error);
    const reason = unreadReason(failure);
    // On tabs of ours stand settings, waivers and the PM's own words: without them it would be another review.
    if (!reason || entry.own) throw failure;
    onUnread(failure);
    return unreadSheet(entry, reason);
  }
}

async function completeSheet(
  context: Excel.RequestContext,
  entry: SheetEntry,
  { parts, long }: Read,
  options: ReadOptions,
): Promise<SheetSnapshot> {
  const { name } = entry;
  const part = parts.sheets.get(name) ?? EMPTY_PART;
  const { used, failure } = part;
  if (failure) throw failure;
  const cells = long.get(name) ?? (await readLong(context, longTabs([entry], parts, options), options)).get(name) ?? part;
  const structure = part.structure ?? (isAsMade(entry) || !used ? NO_STRUCTURE : await readStructure(context, entry, used));
  return sheetOf(entry, { ...cells, used }, structure, parts.tables.get(name) ?? []);
}

function sheetOf(
  { name, position, visibility, isProtected, own }: SheetEntry,
  { used, values, numberFormats }: LongCells & Pick<FirstPart, 'used'>,
  structure: Structure,
  tables: readonly TableSnapshot[],
): SheetSnapshot {
  const { top, left } = used ?? { top: 0, left: 0 };
  return { name, position, visibility, isProtected, ...(own ? { own } : {}), top, left, values, numberFormats, ...structure, tables };
}
