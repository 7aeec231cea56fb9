// A1 addresses: letters for columns, one-based rows, quoted tab names. Indices in code are zero-based.

/** A rectangle of cells, zero-based, last row and column included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a named worksheet, zero-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA", 16383 → "XFD". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "xfd" → 16383. Throws RangeError on anything but one to three letters. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) throw new RangeError(`not a column: ${letters}`);
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** (4, 2) → "C5". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A rectangle as "B2:D9", a single cell as "B2". */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** A tab's name as a formula writes it: always quoted, quotes doubled, so that no name can be misread. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "'My tab'!C5", the form that HYPERLINK and defined names understand. */
export function fullAddress(cell: CellRef): string {
  return `${quotedSheet(cell.sheet)}!${cellAddress(cell.row, cell.column)}`;
}

/**
 * Reads "Sheet1!A1:C9", "'It''s'!$B$2", "C5" or "A:C"/"3:7" (whole columns and rows, cut at Excel's last cell).
 * Returns undefined for anything else, several areas included.
 */
export function parseAddress(text: string): (Area & { readonly sheet?: string }) | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(text);
  if (!match) return undefined;
  const [, quoted, plain, left = '', top = '', right, bottom] = match;
  const isRange = right !== undefined && bottom !== undefined;
  if (left === '' && top === '') return undefined;
  if (!isRange && (left === '' || top === '')) return undefined;
  if (isRange && ((left === '') !== (right === '') || (top === '') !== (bottom === ''))) return undefined;
  const sheet = quoted !== undefined ? quoted.replaceAll("''", "'") : plain;
  const column = (letters: string, whole: number) => (letters === '' ? whole : columnIndex(letters));
  const row = (digits: string, whole: number) => (digits === '' ? whole : Number(digits) - 1);
  const area: Area = {
    top: row(top, 0),
    left: column(left, 0),
    bottom: row(isRange ? bottom : top, LAST_ROW),
    right: column(isRange ? right : left, LAST_COLUMN),
  };
  return sheet === undefined ? area : { ...area, sheet };
}

/** Excel's last row and column, zero-based (1,048,576 × 16,384). */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
