// How many bytes cells take in a reply: JSON in UTF-8, counted without making it.
import type { CellValue } from '../../workbook/snapshot';

/** What stands around each value: quotes or a longer number, and the comma. */
const AROUND = 3;
/** A number as JSON, about. */
const NUMBER = 12;

/** Bytes of these rows, a little over rather than under. */
export function cellBytes(rows: readonly (readonly CellValue[])[]): number {
  let bytes = 2;
  for (const row of rows) {
    bytes += 3;
    for (const value of row) bytes += AROUND + (typeof value === 'string' ? textBytes(value) : NUMBER);
  }
  return bytes;
}

/** One byte for ASCII, two for what must be escaped and for Latin and Greek, six for other control characters, three for the rest. */
function textBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f || code === 0x22 || code === 0x5c || code === 0x0a) bytes += 1;
    else if (code < 0x20) bytes += 5;
  }
  return bytes;
}

/** Rows that are counted together to find where a tab is fullest. */
const SLICE = 100;

/** Bytes per cell where these rows are fullest; undefined for none. */
export function fullestCellBytes(rows: readonly (readonly CellValue[])[]): number | undefined {
  let most: number | undefined;
  for (let from = 0; from < rows.length; from += SLICE) {
    const slice = rows.slice(from, from + SLICE);
    const cells = slice.length * (slice[0]?.length ?? 0);
    if (cells > 0) most = Math.max(most ?? 0, cellBytes(slice) / cells);
  }
  return most;
}
