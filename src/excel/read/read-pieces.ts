// Reads long areas in pieces, each as large as one reply can carry: what was just seen tells how large the next one may be.
import { type Area, areaAddress } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';
import { failureOf, HostFailure } from '../host-failure';
import { fullestCellBytes } from './json-bytes';
import { inTurn, throwIfCancelled } from '../run';

/** What one reply is asked to carry, as it is foreseen. The limit on the web is 5 MB, and rows to come may be fuller still. */
const REPLY_BYTES = 3_000_000;

/** Less room than this is left: what would be read of a tab there would tell little of the rest of it. */
const LEAST_ROOM = REPLY_BYTES / 8;
/** How much smaller than a reply that was too large the next one is. */
const PROBE = 16;

export interface Piece {
  readonly sheet: string;
  readonly area: Area;
  /** Where the rows seen last were fullest. */
  readonly bytesPerCell: number;
  /** How many rows were seen last: the fewer, the less they tell of those to come. Infinity where none is fuller than `bytesPerCell`. */
  readonly rowsSeen: number;
}

export interface PieceReader {
  readonly what: 'values' | 'numberFormat';
  /** Pieces come in order, from the top of each area to its end. */
  readonly onPiece: (piece: Piece, cells: readonly (readonly CellValue[])[]) => void;
  readonly signal?: AbortSignal | undefined;
}

/** One sync for each reply; of one that is too large after all a small part is asked for, to see what cells weigh there. Errors: HostFailure. */
export async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[], reader: PieceReader): Promise<void> {
  const { what, onPiece, signal } = reader;
  const { now, later } = oneReply(pieces);
  if (now.length === 0) return;
  throwIfCancelled(signal);
  const ranges = now.map(({ sheet, area }) => queueCells(context, sheet, area, what));
  try {
    await context.sync();
  } catch (error) {
    const failure = failureOf(error);
    if (!(failure instanceof HostFailure) || failure.kind !== 'payloadTooLarge') throw failure;
    const [row] = now;
    if (!row || !isOneRow(now)) return readPieces(context, [...now.map(asProbe), ...later], reader);
    onPiece(row, [await rowInHalves(context, row, reader)]);
    return readPieces(context, later, reader);
  }
  const seen = new Map<string, Pick<Piece, 'bytesPerCell' | 'rowsSeen'>>();
  for (const [index, piece] of now.entries()) {
    const cells: readonly (readonly CellValue[])[] = ranges[index]?.[what] ?? [];
    onPiece(piece, cells);
    const bytesPerCell = fullestCellBytes(cells) ?? piece.bytesPerCell;
    if (piece.rowsSeen === Infinity)
      seen.set(piece.sheet, { bytesPerCell: Math.max(bytesPerCell, piece.bytesPerCell), rowsSeen: Infinity });
    else seen.set(piece.sheet, { bytesPerCell, rowsSeen: Math.max(cells.length, piece.rowsSeen / 2) });
  }
  return readPieces(
    context,
    later.map((piece) => ({ ...piece, ...seen.get(piece.sheet) })),
    reader,
  );
}

function queueCells(context: Excel.RequestContext, sheet: string, area: Area, what: PieceReader['what']): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).untrack();
  range.load(what);
  return range;
}

/** The cells of one row that no reply can carry whole. A single cell always fits: it holds 32,767 characters. Errors: HostFailure. */
async function rowInHalves(
  context: Excel.RequestContext,
  { sheet, area }: Pick<Piece, 'sheet' | 'area'>,
  { what, signal }: Pick<PieceReader, 'what' | 'signal'>,
): Promise<CellValue[]> {
  const middle = Math.floor((area.left + area.right) / 2);
  const halves = [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
  const cells = await inTurn(halves, async (half): Promise<readonly CellValue[]> => {
    throwIfCancelled(signal);
    const range = queueCells(context, sheet, half, what);
    try {
      await context.sync();
      const [row = []]: readonly (readonly CellValue[])[] = range[what];
      return row;
    } catch (error) {
      const failure = failureOf(error);
      const canBeHalved = failure instanceof HostFailure && failure.kind === 'payloadTooLarge' && half.left < half.right;
      if (!canBeHalved) throw failure;
      return rowInHalves(context, { sheet, area: half }, { what, signal });
    }
  });
  return cells.flat();
}

/** What the next reply can carry of these pieces, at least one row, and what is left of them. */
export function oneReply(pieces: readonly Piece[]): { readonly now: readonly Piece[]; readonly later: readonly Piece[] } {
  const now: Piece[] = [];
  const later: Piece[] = [];
  const unfinished = new Set<string>();
  let room = REPLY_BYTES;
  for (const [index, piece] of pieces.entries()) {
    if (unfinished.has(columnsOf(piece))) {
      later.push(piece);
      continue;
    }
    const { area, rowsSeen } = piece;
    const rowBytes = (area.right - area.left + 1) * piece.bytesPerCell;
    // Each tab has its share of the room; what one does not need is the next one's.
    const share = rowsSeen === Infinity ? room : room / (pieces.length - index);
    const rows = Math.max(rowsWithin(share / rowBytes, rowsSeen), now.length === 0 ? 1 : 0);
    const last = Math.min(area.top + rows - 1, area.bottom);
    if (last >= area.top) now.push({ ...piece, area: { ...area, bottom: last } });
    if (last < area.bottom) {
      later.push({ ...piece, area: { ...area, top: last + 1 } });
      unfinished.add(columnsOf(piece));
    }
    room -= foreseen(last - area.top + 1, rowsSeen) * rowBytes;
    if (room < LEAST_ROOM) return { now, later: [...later, ...pieces.slice(index + 1)] };
  }
  return { now, later };
}

/** What is read from the top down, in however many pieces. */
function columnsOf({ sheet, area }: Piece): string {
  return `${sheet}!${area.left}:${area.right}`;
}

/** Rows count as if they went on growing: after as many again as were seen, they may be twice as full. */
function foreseen(rows: number, rowsSeen: number): number {
  return rows + rows ** 2 / rowsSeen;
}

/** The most rows that are foreseen to weigh no more than `weight` rows like those seen: `foreseen` turned round. */
function rowsWithin(weight: number, rowsSeen: number): number {
  return Math.floor(rowsSeen === Infinity ? weight : (rowsSeen / 2) * (Math.sqrt(1 + (4 * weight) / rowsSeen) - 1));
}

function isOneRow(pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && pieces.every(({ area }) => area.top === area.bottom);
}

/** What was believed of its rows was wrong: they are seen anew from here. */
function asProbe({ bytesPerCell, rowsSeen, ...piece }: Piece): Piece {
  return { ...piece, bytesPerCell: bytesPerCell * PROBE, rowsSeen: rowsSeen === Infinity ? 1 : rowsSeen / PROBE };
}
