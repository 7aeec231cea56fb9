// Before writing: is the workbook still what the review has read? A co-author may have been faster.
import { areaAddress, parseAddress } from '../../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { ExcelApi } from '../excel-api';
import { fingerprint } from '../read/fingerprint';
import { HostFailure } from '../host-failure';
import { cellBytes, fullestCellBytes } from '../read/json-bytes';
import { isRead } from './own-names';
import { type Piece, readPieces } from '../read/read-pieces';
import { runExcel } from '../run';

/** Above this the values are read again in pieces before anything is staged; below, together with the first staging request. */
const BYTES_AT_ONCE = 2_500_000;

function bytesOf(sheets: readonly SheetSnapshot[]): number {
  return sheets.reduce((sum, { values }) => sum + cellBytes(values), 0);
}

function staleAt(sheet: string): HostFailure {
  return new HostFailure('staleWorkbook', { code: '', sheet });
}

/**
 * Queues the reading of what is to be compared; the function that it returns throws HostFailure 'staleWorkbook' after the next sync.
 * Long workbooks take syncs of their own first.
 */
export async function queueUnchangedCheck(
  context: Excel.RequestContext,
  read: WorkbookSnapshot,
  { comparesCells, signal }: { readonly comparesCells: boolean; readonly signal?: AbortSignal | undefined },
): Promise<() => void> {
  // A tab that could not be read has nothing to compare, and may not be read now either.
  const sheets = read.sheets.filter(({ own, unread }) => comparesCells && isRead(own) && unread === undefined);
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const namesNow = () => new Set(worksheets.items.map(({ name }) => name));
  const checkTabs = () => {
    const now = namesNow();
    for (const { name } of read.sheets) if (!now.has(name)) throw staleAt(name);
  };
  if (bytesOf(sheets) <= BYTES_AT_ONCE) {
    const ranges = sheets.map(({ name }) => {
      const used = worksheets.getItem(name).getUsedRangeOrNullObject(true).untrack();
      used.load('address,values');
      return used;
    });
    return () => {
      checkTabs();
      for (const [index, sheet] of sheets.entries()) compare(sheet, ranges[index]);
    };
  }
  const used = sheets.map(({ name }) => {
    const range = worksheets.getItem(name).getUsedRangeOrNullObject(true).untrack();
    range.load('address');
    return range;
  });
  await context.sync();
  checkTabs();
  const pieces: Piece[] = sheets.flatMap((sheet, index) => {
    const range = used[index];
    const area = usedArea(sheet);
    if (!range || addressOf(range) !== (area ? areaAddress(area) : '')) throw staleAt(sheet.name);
    return area ? [{ sheet: sheet.name, area, bytesPerCell: fullestCellBytes(sheet.values) ?? 1, rowsSeen: Infinity }] : [];
  });
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  await readPieces(context, pieces, {
    what: 'values',
    onPiece: ({ sheet, area }, values) => {
      const before = bySheet.get(sheet);
      if (!before) return;
      const { top, left } = before;
      const was = before.values.slice(area.top - top, area.bottom - top + 1);
      if (fingerprint({ top: area.top, left, values: was }) !== fingerprint({ top: area.top, left, values })) throw staleAt(sheet);
    },
    signal,
  });
  return () => undefined;
}

/** A failure 'notFound' while looking again means that a tab has gone: which one, so that the sentence can say it. */
export async function goneTab(excel: ExcelApi, read: WorkbookSnapshot): Promise<HostFailure | undefined> {
  const now = await runExcel(excel, async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
    return new Set(context.workbook.worksheets.items.map(({ name }) => name));
  });
  const gone = read.sheets.find(({ name }) => !now.has(name));
  return gone && staleAt(gone.name);
}

function compare(sheet: SheetSnapshot, range: Excel.Range | undefined): void {
  if (!range || range.isNullObject) {
    if (sheet.values.length > 0) throw staleAt(sheet.name);
    return;
  }
  const area = parseAddress(range.address);
  // Somebody has made the tab larger than Excel tells at once: then it gives null.
  if (!Array.isArray(range.values)) throw staleAt(sheet.name);
  const now = { top: area?.top ?? 0, left: area?.left ?? 0, values: range.values };
  if (fingerprint(now) !== fingerprint(sheet)) throw staleAt(sheet.name);
}

function usedArea({ top, left, values }: SheetSnapshot) {
  const width = values[0]?.length ?? 0;
  return width === 0 ? undefined : { top, left, bottom: top + values.length - 1, right: left + width - 1 };
}

function addressOf(range: Excel.Range): string {
  const area = range.isNullObject ? undefined : parseAddress(range.address);
  return area ? areaAddress({ top: area.top, left: area.left, bottom: area.bottom, right: area.right }) : '';
}
