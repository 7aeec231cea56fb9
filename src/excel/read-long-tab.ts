// What the first part left of a long tab: its other rows and columns, then formats of the date and share columns only.
import type { Area } from '../workbook/address';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { fullestCellBytes } from './json-bytes';
import type { FirstPart } from './read-first-part';
import { type Piece, readPieces } from './read-pieces';

/** For tabs of which nothing is known yet. */
const UNKNOWN_CELL_BYTES = 24;

export interface LongTab {
  readonly name: string;
  readonly part: FirstPart;
  readonly used: Area;
}

export interface LongTabOptions {
  readonly formats: boolean;
  readonly onRows: (done: number, total: number) => void;
  readonly signal: AbortSignal | undefined;
}

/** The whole tab, the first part joined to the rest when it has the tab's full width. */
export async function readLongTab(
  context: Excel.RequestContext,
  tab: LongTab,
  { formats, onRows, signal }: LongTabOptions,
): Promise<Pick<SheetSnapshot, 'values' | 'numberFormats'>> {
  const { name, part, used } = tab;
  const { read } = part;
  const joins = read !== undefined && read.top === used.top && read.left === used.left && read.right === used.right;
  const values: (readonly CellValue[])[] = joins ? [...part.values] : [];
  const report = () => {
    onRows(values.length, used.bottom - used.top + 1);
  };
  const rest: Piece = {
    sheet: name,
    area: { ...used, top: joins ? read.bottom + 1 : used.top },
    bytesPerCell: fullestCellBytes(part.values) ?? UNKNOWN_CELL_BYTES,
  };
  report();
  await readPieces(context, [rest], {
    what: 'values',
    onPiece: (_, rows) => {
      for (const row of rows) values.push(row);
      report();
    },
    signal,
  });
  return { values, numberFormats: formats ? await readFormats(context, tab, signal) : [] };
}

/** Formats of the whole tab: those read already, and below them only columns that had dates or shares there. */
async function readFormats(
  context: Excel.RequestContext,
  { name, part, used }: LongTab,
  signal: AbortSignal | undefined,
): Promise<readonly (readonly string[])[]> {
  const width = used.right - used.left + 1;
  const formats = Array.from({ length: used.bottom - used.top + 1 }, () => new Array<string>(width).fill('General'));
  const { read } = part;
  if (!read) return formats;
  const place = (area: Area, cells: readonly (readonly CellValue[])[]) => {
    for (const [row, line] of cells.entries()) {
      const target = formats[area.top - used.top + row];
      if (target) for (const [column, format] of line.entries()) target[area.left - used.left + column] = String(format);
    }
  };
  place(read, part.numberFormats);
  if (read.bottom >= used.bottom) return formats;
  const bytesPerCell = fullestCellBytes(part.numberFormats) ?? UNKNOWN_CELL_BYTES;
  const columns = formattedColumns(part).map((column): Piece => ({
    sheet: name,
    area: { top: read.bottom + 1, bottom: used.bottom, left: column, right: column },
    bytesPerCell: Math.max(bytesPerCell, UNKNOWN_CELL_BYTES),
  }));
  await readPieces(context, columns, {
    what: 'numberFormat',
    onPiece: ({ area }, cells) => {
      place(area, cells);
    },
    signal,
  });
  return formats;
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
