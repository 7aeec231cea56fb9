// A short number for what a tab held when it was read, to notice a co-author's edit before writing.
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over place and values (http://www.isthe.com/chongo/tech/comp/fnv/). Not a secret: it only has to differ when a cell does. */
export function fingerprint({ top, left, values }: Pick<SheetSnapshot, 'top' | 'left' | 'values'>): number {
  if (values.length === 0) return FNV_OFFSET;
  let hash = mix(mix(FNV_OFFSET, top), left);
  for (const row of values) hash = mixRow(hash, row);
  return hash >>> 0;
}

/** The same over rows alone, for rows that may have moved. */
export function rowsFingerprint(rows: readonly (readonly CellValue[])[]): number {
  let hash = FNV_OFFSET;
  for (const row of rows) hash = mixRow(hash, row);
  return hash >>> 0;
}

function mixRow(start: number, row: readonly CellValue[]): number {
  let hash = start;
  for (const value of row) {
    // The type is part of it: the text "1" is not the number 1.
    const text = typeof value === 'string' ? value : typeof value === 'number' ? `\u0001${value}` : `\u0002${value}`;
    for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
    hash = mix(hash, 0x1f);
  }
  return mix(hash, 0x1e);
}

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}
