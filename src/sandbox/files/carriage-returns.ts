// SheetJS turns "\r\n" in a cell into "\n". Carriage returns are carried past it as a private character, and put back after.
import type { SheetModel } from '../model';
import { partText } from './package-parts';
import type { Parts } from './zip-archive';

/** Not the text "_x000D_" itself, which is stored with its first "_" escaped. */
const stored = /(?<!_x005F)_x000D_/gi;
const carrier = '\uE00D';

/** The same parts, with carriage returns in cell texts replaced; undefined when there are none. */
export function hideCarriageReturns(parts: Parts): Parts | undefined {
  let hidden: Parts | undefined;
  for (const path of parts.keys()) {
    if (!/\/(worksheets\/[^/]+|sharedStrings)\.xml$/i.test(path)) continue;
    const text = partText(parts, path) ?? '';
    const replaced = text.replace(stored, carrier);
    if (replaced === text) continue;
    hidden ??= new Map(parts);
    hidden.set(path, new TextEncoder().encode(replaced));
  }
  return hidden;
}

export function restoreCarriageReturns({ rows }: SheetModel): void {
  rows.forEach((row) => {
    row.forEach((cell) => {
      if (cell && typeof cell.value === 'string') cell.value = cell.value.replaceAll(carrier, '\r');
    });
  });
}
