// Takes the plain picture of the workbook: two syncs for a usual one, more only for tabs too long for one reply.
import { type Area, areaAddress } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { ExcelApi } from './excel-api';
import { failureOf, HostFailure } from './host-failure';
import { type SheetEntry, type TableEntry, takeInventory } from './inventory';
import { isRead } from './own-names';
import { type Asked, type FirstPart, type FirstParts, firstWindow, isAsMade, readFirstParts } from './read-first-part';
import { readLongTab } from './read-long-tab';
import { isUntold, NO_STRUCTURE, readStructure } from './read-structure';
import { unreadReason, unreadSheet } from './read-unread';
import { finishInterruptedWrite } from './recover';
import { inTurn, runExcel, throwIfCancelled } from './run';

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

async function readWorkbook(context: Excel.RequestContext, options: ReadOptions): Promise<WorkbookSnapshot> {
  options.onProgress?.({ step: 'list' });
  let inventory = await takeInventory(context);
  if (inventory.interrupted) {
    options.onProgress?.({ step: 'recover' });
    await finishInterruptedWrite(context);
    inventory = await takeInventory(context);
  }
  throwIfCancelled(options.signal);
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
  const sheets = await inTurn(inventory.sheets, (entry) => readSheet(context, entry, parts, options, (failure) => failures.push(failure)));
  // Where no tab of the user's can be read, it is no matter of one tab.
  const [first] = failures;
  if (first && sheets.every(({ own, unread }) => own !== undefined || unread !== undefined)) throw first;
  const { name, date1904, isProtected, readOnly, names } = inventory;
  return { name, date1904, isProtected, ...(readOnly ? { readOnly: true as const } : {}), sheets, names };
}

interface FirstRead extends Asked {
  readonly sheets: readonly SheetEntry[];
  readonly tables: readonly TableEntry[];
}

/**
 * The first parts of all tabs in one sync; in more when the reply would be too large, without structure when a tab can't tell it, and tab by
 * tab, by halves, when one of them can't be read.
 */
async function readParts(context: Excel.RequestContext, read: FirstRead): Promise<FirstParts> {
  const { sheets, tables, window } = read;
  try {
    return await readFirstParts(context, sheets, tables, read);
  } catch (error) {
    const failure = failureOf(error);
    if (read.structure && isUntold(failure)) return readParts(context, { ...read, structure: false });
    if (!unreadReason(failure)) throw failure;
    if (sheets.length > 1) return readHalves(context, read);
    const isTooLarge = failure instanceof HostFailure && failure.kind === 'payloadTooLarge';
    if (isTooLarge && window.bottom > 0)
      return readParts(context, { ...read, window: { ...window, bottom: Math.floor(window.bottom / 4) } });
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

/** The whole tab; a tab of the user's that can't be read is marked so, and the others are read all the same. */
async function readSheet(
  context: Excel.RequestContext,
  entry: SheetEntry,
  parts: FirstParts,
  options: ReadOptions,
  onUnread: (failure: Error) => void,
): Promise<SheetSnapshot> {
  try {
    return await completeSheet(context, entry, parts, options);
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
  { sheets, tables }: FirstParts,
  { formats = true, onProgress, signal }: ReadOptions,
): Promise<SheetSnapshot> {
  const { name, position, visibility, isProtected, own } = entry;
  const part = sheets.get(name) ?? EMPTY_PART;
  const { used, read, failure } = part;
  if (failure) throw failure;
  const asMade = isAsMade(entry);
  const cells =
    used === undefined || isWhole(used, read)
      ? part
      : await readLongTab(
          context,
          { name, part, used },
          {
            formats: formats && !asMade,
            onRows: (done, total) => onProgress?.({ step: 'rows', sheet: name, done, total }),
            signal,
          },
        );
  const structure = part.structure ?? (asMade || !used ? NO_STRUCTURE : await readStructure(context, entry, used));
  return {
    name,
    position,
    visibility,
    isProtected,
    ...(own ? { own } : {}),
    top: used?.top ?? 0,
    left: used?.left ?? 0,
    values: cells.values,
    numberFormats: cells.numberFormats,
    ...structure,
    tables: tables.get(name) ?? [],
  };
}

function isWhole(used: Area, read: Area | undefined): boolean {
  return read !== undefined && areaAddress(used) === areaAddress(read);
}
