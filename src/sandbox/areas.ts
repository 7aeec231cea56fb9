// Rectangles of cells and how Excel writes them. The host's own: it shares no address code with the product.
import { LAST_COLUMN, LAST_ROW } from './limits';
import type { AreaModel } from './model';

export const WHOLE_SHEET: Readonly<AreaModel> = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowCount = (area: AreaModel): number => area.bottom - area.top + 1;
export const columnCount = (area: AreaModel): number => area.right - area.left + 1;
export const cellCount = (area: AreaModel): number => rowCount(area) * columnCount(area);
export const isWholeColumns = (area: AreaModel): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const isWholeRows = (area: AreaModel): boolean => area.left === 0 && area.right === LAST_COLUMN;
export const isInSheet = (area: AreaModel): boolean =>
  area.top >= 0 &&
  area.left >= 0 &&
  area.bottom <= LAST_ROW &&
  area.right <= LAST_COLUMN &&
  area.top <= area.bottom &&
  area.left <= area.right;

export function sameArea(a: AreaModel, b: AreaModel): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function intersection(a: AreaModel, b: AreaModel): AreaModel | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function boundingArea(a: AreaModel, b: AreaModel): AreaModel {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function contains(outer: AreaModel, inner: AreaModel): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
}

function columnName(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "A1:B2", "C5", "A:C" for whole columns, "3:7" for whole rows; `$` before each part when absolute. */
export function areaText(area: AreaModel, dollar: '' | '$' = ''): string {
  if (isWholeRows(area)) return `${dollar}${area.top + 1}:${dollar}${area.bottom + 1}`;
  const [left, right] = [dollar + columnName(area.left), dollar + columnName(area.right)];
  if (isWholeColumns(area)) return `${left}:${right}`;
  const first = `${left}${dollar}${area.top + 1}`;
  return cellCount(area) === 1 ? first : `${first}:${right}${dollar}${area.bottom + 1}`;
}

/** Whether a word would be read as a cell: "A1", "XFD10", also R1C1 forms such as "R", "C5", "R2C3". */
export function looksLikeCell(word: string): boolean {
  const a1 = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(word);
  if (a1?.[1] !== undefined && columnNumber(a1[1]) <= LAST_COLUMN && Number(a1[2]) - 1 <= LAST_ROW && Number(a1[2]) > 0) return true;
  return /^(?:r\d*|c\d*|r\d*c\d*)$/i.test(word);
}

/** A sheet's name as formulas and addresses write it: quoted only where Excel quotes it. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** "Sheet1!$A$1:$B$2", the form that names, series and print areas keep. */
export function absoluteText(sheet: string, area: AreaModel): string {
  return sheetPrefix(sheet) + areaText(area, '$');
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = CORNER.exec(text);
  if (!match || text.replaceAll('$', '') === '') return undefined;
  return {
    ...(match[1] === undefined ? {} : { column: columnNumber(match[1]) }),
    ...(match[2] === undefined ? {} : { row: Number(match[2]) - 1 }),
  };
}

/** Reads "A1", "$A$1:B9", "A:C", "3:7"; undefined for anything else or outside the sheet. */
export function parseArea(text: string): AreaModel | undefined {
  const [first, last, ...more] = text.split(':');
  if (first === undefined || more.length > 0) return undefined;
  const start = parseCorner(first);
  const end = last === undefined ? start : parseCorner(last);
  if (!start || !end) return undefined;
  if ((start.row === undefined) !== (end.row === undefined) || (start.column === undefined) !== (end.column === undefined))
    return undefined;
  if (last === undefined && (start.row === undefined || start.column === undefined)) return undefined;
  const [top, bottom] = [start.row ?? 0, end.row ?? LAST_ROW];
  const [left, right] = [start.column ?? 0, end.column ?? LAST_COLUMN];
  const area = { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
  return isInSheet(area) ? area : undefined;
}

/** Splits "'My ''tab'!A1:B2" into the sheet's name and the area; no sheet for a bare area. */
export function parseReference(text: string): { sheet?: string; area: AreaModel } | undefined {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim());
  if (!match) return undefined;
  const area = parseArea(match[3] ?? '');
  if (!area) return undefined;
  const sheet = match[1] === undefined ? match[2] : match[1].replaceAll("''", "'");
  return sheet === undefined ? { area } : { sheet, area };
}

/** Joins cells of one column, then equal column runs side by side, into as few rectangles as is simple. */
export function areasOf(cells: readonly (readonly [row: number, column: number])[]): AreaModel[] {
  const rowRuns: AreaModel[] = [];
  for (const [row, column] of cells) {
    const last = rowRuns.at(-1);
    if (last && last.top === row && last.right === column - 1) last.right = column;
    else rowRuns.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, AreaModel>();
  const areas: AreaModel[] = [];
  for (const run of rowRuns) {
    const key = `${run.left},${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) above.bottom = run.bottom;
    else {
      open.set(key, run);
      areas.push(run);
    }
  }
  return areas;
}
