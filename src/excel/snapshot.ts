// Takes the plain picture of the workbook: two syncs for a usual one, more only for tabs too long for one reply.
import { type Area, areaAddress } from '../workbook/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { ExcelApi } from './excel-api';
import { failureOf, HostFailure } from './host-failure';
import { type SheetEntry, type TableEntry, takeInventory } from './inventory';
import { isRead } from './own-names';
import { type FirstPart, type FirstParts, firstWindow, readFirstParts } from './read-first-part';
import { type Block, blocksOf, bytesPerCell, formattedColumns, readBlocks } from './read-rest';
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

interface FirstRead {
  readonly sheets: readonly SheetEntry[];
  readonly tables: readonly TableEntry[];
  readonly window: Area;
  readonly formats: boolean;
  readonly structure: boolean;
}

/** The first parts of all tabs in one sync; in more when the reply would be too large, and without structure where a tab can't tell it. */
async function readParts(context: Excel.RequestContext, read: FirstRead): Promise<FirstParts> {
  const { sheets, tables, window } = read;
  try {
    return await readFirstParts(context, sheets, tables, read);
  } catch (error) {
    const failure = failureOf(error);
    if (!(failure instanceof HostFailure)) throw failure;
    if (read.structure && /getMergedAreas|getSpecialCells/i.test(failure.detail.location ?? '')) {
      return readParts(context, { ...read, structure: false });
    }
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

const EMPTY_PART: FirstPart = {
  used: undefined,
  read: undefined,
  values: [],
  numberFormats: [],
  merges: [],
  formulas: [],
  hiddenRows: [],
  hiddenColumns: [],
};

async function completeSheet(
  context: Excel.RequestContext,
  entry: SheetEntry,
  { sheets, tables }: FirstParts,
  options: ReadOptions,
): Promise<SheetSnapshot> {
  const part = sheets.get(entry.name) ?? EMPTY_PART;
  const { name, position, visibility, isProtected, own } = entry;
  const cells = isWhole(part) ? part : await readWhole(context, name, part, options);
  const area = isWhole(part) ? part.read : part.used;
  return {
    name,
    position,
    visibility,
    isProtected,
    ...(own ? { own } : {}),
    top: area?.top ?? 0,
    left: area?.left ?? 0,
    values: cells.values,
    numberFormats: cells.numberFormats,
    merges: part.merges,
    formulas: part.formulas,
    hiddenRows: part.hiddenRows,
    hiddenColumns: part.hiddenColumns,
    tables: tables.get(name) ?? [],
  };
}

function isWhole({ used, read }: FirstPart): boolean {
  return used === undefined || (read !== undefined && areaAddress(used) === areaAddress(read));
}

/** The rest of a long tab, joined to its first part when that has the tab's full width. */
async function readWhole(
  context: Excel.RequestContext,
  sheet: string,
  part: FirstPart,
  options: ReadOptions,
): Promise<Pick<SheetSnapshot, 'values' | 'numberFormats'>> {
  const { used, read } = part;
  if (!used) return { values: [], numberFormats: [] };
  const joins = read !== undefined && read.top === used.top && read.left === used.left && read.right === used.right;
  const from = joins ? read.bottom + 1 : used.top;
  const values: (readonly CellValue[])[] = joins ? [...part.values] : [];
  const total = used.bottom - used.top + 1;
  const report = () => options.onProgress?.({ step: 'rows', sheet, done: values.length, total });
  report();
  const take = (_: Block, rows: readonly (readonly CellValue[])[]) => {
    for (const row of rows) values.push(row);
    report();
  };
  await readBlocks(context, blocksOf(sheet, used, from, bytesPerCell(part.values)), take, options.signal);
  if (options.formats === false) return { values, numberFormats: [] };
  return { values, numberFormats: await readFormats(context, sheet, part, used, options.signal) };
}

/** Formats of the whole tab: those read already, and below them only columns that had dates or shares there. */
async function readFormats(
  context: Excel.RequestContext,
  sheet: string,
  part: FirstPart,
  used: Area,
  signal: AbortSignal | undefined,
): Promise<string[][]> {
  const width = used.right - used.left + 1;
  const formats = Array.from({ length: used.bottom - used.top + 1 }, () => new Array<string>(width).fill('General'));
  if (!part.read) return formats;
  const { read } = part;
  const place = (column: number, firstRow: number, column_: readonly (readonly string[])[]) => {
    for (const [offset, cell] of column_.entries()) {
      const row = formats[firstRow - used.top + offset];
      if (row) row[column - used.left] = cell[0] ?? 'General';
    }
  };
  for (let column = read.left; column <= read.right; column += 1) {
    place(
      column,
      read.top,
      part.numberFormats.map((row) => [row[column - read.left] ?? 'General']),
    );
  }
  if (read.bottom >= used.bottom) return formats;
  const columns = formattedColumns(part).map((column) => ({ top: read.bottom + 1, bottom: used.bottom, left: column, right: column }));
  await inTurn(groupColumns(columns), async (group) => {
    throwIfCancelled(signal);
    const ranges = group.map((area) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).untrack();
      range.load('numberFormat');
      return range;
    });
    await context.sync();
    for (const [index, area] of group.entries()) place(area.left, area.top, ranges[index]?.numberFormat ?? []);
  });
  return formats;
}

/** A format such as "yyyy-mm-dd" takes some 15 bytes in the reply: 150,000 cells a sync. */
const FORMAT_CELLS = 150_000;

function groupColumns(columns: readonly Area[]): Area[][] {
  const first = columns[0];
  if (!first) return [];
  const perGroup = Math.max(1, Math.floor(FORMAT_CELLS / (first.bottom - first.top + 1)));
  return Array.from({ length: Math.ceil(columns.length / perGroup) }, (_, group) =>
    columns.slice(group * perGroup, (group + 1) * perGroup),
  );
}
