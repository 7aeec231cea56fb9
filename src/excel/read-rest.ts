// What the first part left of long tabs: values in blocks that one reply can carry, then formats of the date and share columns only.
import { type Area, areaAddress } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';
import { failureOf, HostFailure } from './host-failure';
import type { FirstPart } from './read-first-part';
import { inTurn, throwIfCancelled } from './run';

/** What one reply is asked to carry; the limit on the web is 5 MB, and estimates err. */
const REPLY_BYTES = 3_000_000;
/** For tabs of which nothing is known yet. */
const UNKNOWN_CELL_BYTES = 24;

export interface Block {
  readonly sheet: string;
  readonly area: Area;
  readonly bytes: number;
}

/** Blocks of whole rows of `used` from row `from` on, each small enough for one reply. */
export function blocksOf(sheet: string, used: Area, from: number, bytesPerCell: number): Block[] {
  const rowBytes = (used.right - used.left + 1) * bytesPerCell;
  const height = Math.max(1, Math.floor(REPLY_BYTES / rowBytes));
  const blocks: Block[] = [];
  for (let top = from; top <= used.bottom; top += height) {
    const bottom = Math.min(top + height - 1, used.bottom);
    blocks.push({ sheet, area: { ...used, top, bottom }, bytes: (bottom - top + 1) * rowBytes });
  }
  return blocks;
}

/** Neighbouring blocks together as long as they fit into one reply. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let bytes = Infinity;
  for (const block of blocks) {
    if (bytes + block.bytes > REPLY_BYTES) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(block);
    bytes += block.bytes;
  }
  return groups;
}

/** The average JSON bytes of a cell in what was read already. */
export function bytesPerCell(values: readonly (readonly CellValue[])[]): number {
  const sample = values.slice(-200);
  const cells = sample.reduce((sum, row) => sum + row.length, 0);
  return cells === 0 ? UNKNOWN_CELL_BYTES : Math.max(4, new TextEncoder().encode(JSON.stringify(sample)).length / cells);
}

/** One sync per group; a reply that is too large after all is asked for again in halves. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  onBlock: (block: Block, values: readonly (readonly CellValue[])[]) => void,
  signal?: AbortSignal,
): Promise<void> {
  await inTurn(groupsOf(blocks), async (group) => {
    throwIfCancelled(signal);
    const ranges = group.map(({ sheet, area }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).untrack();
      range.load('values');
      return range;
    });
    try {
      await context.sync();
    } catch (error) {
      const failure = failureOf(error);
      const halves = group.flatMap(halved);
      if (!(failure instanceof HostFailure) || failure.kind !== 'payloadTooLarge' || halves.length === group.length) throw failure;
      return readBlocks(context, halves, onBlock, signal);
    }
    for (const [index, block] of group.entries()) onBlock(block, ranges[index]?.values ?? []);
  });
}

/** Half the rows each; the bytes are set so that a half is read alone. */
function halved({ sheet, area }: Block): Block[] {
  const middle = Math.floor((area.top + area.bottom) / 2);
  if (middle === area.bottom) return [{ sheet, area, bytes: REPLY_BYTES }];
  return [
    { sheet, area: { ...area, bottom: middle }, bytes: REPLY_BYTES },
    { sheet, area: { ...area, top: middle + 1 }, bytes: REPLY_BYTES },
  ];
}

const DATE_OR_SHARE = /[ymdhs%]/i;

/** Columns (zero-based on the tab) whose cells read so far are dates, times or shares; other formats change no meaning. */
export function formattedColumns({ read, numberFormats }: FirstPart): number[] {
  if (!read) return [];
  const columns = new Set<number>();
  for (const row of numberFormats) {
    for (const [offset, format] of row.entries()) {
      if (format !== 'General' && DATE_OR_SHARE.test(format)) columns.add(read.left + offset);
    }
  }
  return [...columns].sort((a, b) => a - b);
}
