// Reads long areas in pieces, each as large as one reply can carry: what was just seen tells how large the next one may be.
import { type Area, areaAddress } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';
import { failureOf, HostFailure } from './host-failure';
import { fullestCellBytes } from './json-bytes';
import { throwIfCancelled } from './run';

/** What one reply is asked to carry. The limit on the web is 5 MB; rows to come may be fuller than those seen. */
const REPLY_BYTES = 2_500_000;

export interface Piece {
  readonly sheet: string;
  readonly area: Area;
  readonly bytesPerCell: number;
}

export interface PieceReader {
  readonly what: 'values' | 'numberFormat';
  /** Pieces come in order, from the top of each area to its end. */
  readonly onPiece: (piece: Piece, cells: readonly (readonly CellValue[])[]) => void;
  readonly signal?: AbortSignal | undefined;
}

/** One sync for each reply; one that is too large after all is asked for again in halves. Errors: HostFailure. */
export async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[], reader: PieceReader): Promise<void> {
  const { what, onPiece, signal } = reader;
  const { now, later } = oneReply(pieces);
  if (now.length === 0) return;
  throwIfCancelled(signal);
  const ranges = now.map(({ sheet, area }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).untrack();
    range.load(what);
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const failure = failureOf(error);
    if (!(failure instanceof HostFailure) || failure.kind !== 'payloadTooLarge' || isOneRow(now)) throw failure;
    return readPieces(context, [...now.map(twiceAsFull), ...later], reader);
  }
  const seen = new Map<string, number>();
  for (const [index, piece] of now.entries()) {
    const cells: readonly (readonly CellValue[])[] = ranges[index]?.[what] ?? [];
    onPiece(piece, cells);
    seen.set(piece.sheet, fullestCellBytes(cells) ?? piece.bytesPerCell);
  }
  return readPieces(
    context,
    later.map((piece) => ({ ...piece, bytesPerCell: seen.get(piece.sheet) ?? piece.bytesPerCell })),
    reader,
  );
}

/** What the next reply can carry of these pieces, at least one row, and what is left of them. */
export function oneReply(pieces: readonly Piece[]): { readonly now: readonly Piece[]; readonly later: readonly Piece[] } {
  const now: Piece[] = [];
  let room = REPLY_BYTES;
  for (const [index, piece] of pieces.entries()) {
    const { area, bytesPerCell } = piece;
    const rowBytes = (area.right - area.left + 1) * bytesPerCell;
    const rows = Math.max(Math.floor(room / rowBytes), now.length === 0 ? 1 : 0);
    const last = Math.min(area.top + rows - 1, area.bottom);
    if (last >= area.top) now.push({ ...piece, area: { ...area, bottom: last } });
    if (last < area.bottom) return { now, later: [{ ...piece, area: { ...area, top: last + 1 } }, ...pieces.slice(index + 1)] };
    room -= (last - area.top + 1) * rowBytes;
  }
  return { now, later: [] };
}

function isOneRow(pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && pieces.every(({ area }) => area.top === area.bottom);
}

function twiceAsFull(piece: Piece): Piece {
  return { ...piece, bytesPerCell: piece.bytesPerCell * 2 };
}
