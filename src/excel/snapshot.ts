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
  const sheets = await inTurn(inventory.sheets, (entry) => completeSheet(context, entry, parts, options));
  const { name, date1904, isProtected, readOnly, names } = inventory;
  return { name, date1904, isProtected, ...(readOnly ? { readOnly: true as const } : {}), sheets, names };
}

interface FirstRead extends Asked {
  readonly sheets: readonly SheetEntry[];
  readonly tables: readonly TableEntry[];
}

/** The first parts of all tabs in one sync; in more when the reply would be too large, and without structure when a tab can't tell it. */
async function readParts(context: Excel.RequestContext, read: FirstRead): Promise<FirstParts> {
  const { sheets, tables, window } = read;
  try {
    return await readFirstParts(context, sheets, tables, read);
  } catch (error) {
    const failure = failureOf(error);
    if (!(failure instanceof HostFailure)) throw failure;
    if (read.structure && isUntold(failure)) return readParts(context, { ...read, structure: false });
    if (failure.kind !== 'payloadTooLarge') throw failure;
    if (sheets.length > 1) {
      const middle = Math.ceil(sheets.length / 2);
      const first = await readParts(context, { ...read, sheets: sheets.slice(0, middle) });
      const second = await readParts(context, { ...read, sheets: sheets.slice(middle), tables: [] });
      return { sheets: new Map([...first.sheets, ...second.sheets]), tables: first.tables };
    }
    if (window.bottom === 0) throw failure;
    return readParts(context, { ...read, window: { ...window, bottom: Math.floor(window.bottom / 4) } });
  }
}

const EMPTY_PART: FirstPart = { used: undefined, read: undefined, values: [], numberFormats: [], structure: NO_STRUCTURE };

async function completeSheet(
  context: Excel.RequestContext,
  entry: SheetEntry,
  { sheets, tables }: FirstParts,
  { formats = true, onProgress, signal }: ReadOptions,
): Promise<SheetSnapshot> {
  const { name, position, visibility, isProtected, own } = entry;
  const part = sheets.get(name) ?? EMPTY_PART;
  const { used, read } = part;
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
