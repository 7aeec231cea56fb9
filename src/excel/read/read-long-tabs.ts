// What the first parts left of long tabs: their other rows and columns, then formats of the date and share columns only. All tabs together,
// so that each reply is as full as it may be.
import { type Area, areaAddress } from '../../workbook/address';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { HostFailure } from '../host-failure';
import { fullestCellBytes } from './json-bytes';
import type { FirstPart } from './read-first-part';
import { type Piece, readPieces } from './read-pieces';

/** For tabs of which nothing is known yet. */
const UNKNOWN_CELL_BYTES = 24;
/** How much even a short first part tells. */
const FEW_ROWS = 100;
/** More are no register: somebody has typed into a cell far below or far to the right. They would not fit into memory. */
const MOST_CELLS = 10_000_000;

export interface LongTab {
  readonly name: string;
  readonly part: FirstPart;
  readonly used: Area;
  readonly formats: boolean;
}

export type LongCells = Pick<SheetSnapshot, 'values' | 'numberFormats'>;

export interface LongTabOptions {
  readonly onRows: (sheet: string, done: number, total: number) => void;
  readonly signal: AbortSignal | undefined;
}

/** Whether the first part of a tab is all of it. */
export function isWhole({ used, read }: Pick<FirstPart, 'used' | 'read'>): boolean {
  return used === undefined || (read !== undefined && areaAddress(used) === areaAddress(read));
}

/** The whole tabs by name, the first part joined to the rest when it has the tab's full width. Errors: HostFailure, of whichever tab. */
export async function readLongTabs(
  context: Excel.RequestContext,
  tabs: readonly LongTab[],
  { onRows, signal }: LongTabOptions,
): Promise<ReadonlyMap<string, LongCells>> {
  const values = new Map(tabs.map((tab) => [tab.name, startOf(tab)]));
  const heights = new Map(tabs.map(({ name, used }) => [name, used.bottom - used.top + 1]));
  for (const { used } of tabs) refuseTooLarge(used);
  for (const [name, rows] of values) onRows(name, rows.length, heights.get(name) ?? 0);
  await readPieces(context, tabs.map(restOf), {
    what: 'values',
    onPiece: ({ sheet }, cells) => {
      const rows = values.get(sheet) ?? [];
      for (const row of cells) rows.push(row);
      onRows(sheet, rows.length, heights.get(sheet) ?? 0);
    },
    signal,
  });
  const formats = await readFormats(
    context,
    tabs.filter((tab) => tab.formats),
    signal,
  );
  return new Map(tabs.map(({ name }) => [name, { values: values.get(name) ?? [], numberFormats: formats.get(name) ?? [] }]));
}

function refuseTooLarge({ top, left, bottom, right }: Area): void {
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) throw new HostFailure('payloadTooLarge');
}

function joins({ part: { read }, used }: LongTab): boolean {
  return read !== undefined && read.top === used.top && read.left === used.left && read.right === used.right;
}

function startOf(tab: LongTab): (readonly CellValue[])[] {
  return joins(tab) ? [...tab.part.values] : [];
}

function restOf(tab: LongTab): Piece {
  const { name, part, used } = tab;
  const top = joins(tab) ? (part.read?.bottom ?? used.top - 1) + 1 : used.top;
  const bytesPerCell = fullestCellBytes(part.values) ?? UNKNOWN_CELL_BYTES;
  return { sheet: name, area: { ...used, top }, bytesPerCell, rowsSeen: Math.max(part.values.length, FEW_ROWS) };
}

type Formats = string[][];

/** Formats of whole tabs: those read already, and below them only columns that had dates or shares there. */
async function readFormats(
  context: Excel.RequestContext,
  tabs: readonly LongTab[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, Formats>> {
  const grids = new Map(tabs.map((tab) => [tab.name, { tab, formats: firstFormats(tab) }]));
  await readPieces(context, tabs.flatMap(formatPieces), {
    what: 'numberFormat',
    onPiece: ({ sheet, area }, cells) => {
      const grid = grids.get(sheet);
      if (grid) place(grid.formats, grid.tab.used, area, cells);
    },
    signal,
  });
  return new Map([...grids].map(([name, { formats }]) => [name, formats]));
}

function firstFormats({ part: { read, numberFormats }, used }: LongTab): Formats {
  const width = used.right - used.left + 1;
  const formats = Array.from({ length: used.bottom - used.top + 1 }, () => new Array<string>(width).fill('General'));
  if (read) place(formats, used, read, numberFormats);
  return formats;
}

function place(formats: Formats, used: Area, area: Area, cells: readonly (readonly CellValue[])[]): void {
  for (const [row, line] of cells.entries()) {
    const target = formats[area.top - used.top + row];
    if (target) for (const [column, format] of line.entries()) target[area.left - used.left + column] = String(format);
  }
}

function formatPieces({ name, part, used }: LongTab): Piece[] {
  const { read, numberFormats } = part;
  if (!read || read.bottom >= used.bottom) return [];
  const bytesPerCell = Math.max(fullestCellBytes(numberFormats) ?? 0, UNKNOWN_CELL_BYTES);
  return formattedColumns(part).map((column) => ({
    sheet: name,
    area: { top: read.bottom + 1, bottom: used.bottom, left: column, right: column },
    bytesPerCell,
    // Formats hardly differ down a column.
    rowsSeen: Infinity,
  }));
}

const DATE_OR_SHARE = /[ymdhs%]/i;

/** Columns (zero-based on the tab) whose cells read so far are dates, times or shares; other formats change no meaning. */
function formattedColumns({ read, numberFormats }: FirstPart): number[] {
  if (!read) return [];
  const columns = new Set<number>();
  for (const row of numberFormats) {
    for (const [offset, format] of row.entries()) {
      if (format !== 'General' && DATE_OR_SHARE.test(format)) columns.add(read.left + offset);
    }
  }
  return [...columns].sort((a, b) => a - b);
}
