// Widths and heights, in points, and where cells lie on the sheet.
import { usedArea, cellAt, markPart } from '../cells';
import { ExcelError } from '../errors';
import type { AreaModel, SheetModel } from '../model';
import type { RangeTarget } from './range-target';

/** 64 pixels and 20 pixels at 96 dots an inch: the default with Calibri 11. */
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;
/** Widest column and highest row: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MOST_WIDTH = 1342.5;
const MOST_HEIGHT = 409;

type Sizes = 'columnWidths' | 'rowHeights';

function sizeAt(sheet: SheetModel, sizes: Sizes, index: number): number {
  const hidden = sizes === 'columnWidths' ? sheet.hiddenColumns : sheet.hiddenRows;
  if (hidden.has(index)) return 0;
  return sheet[sizes].get(index) ?? (sizes === 'columnWidths' ? (sheet.standardWidth ?? DEFAULT_WIDTH) : DEFAULT_HEIGHT);
}

/** The size that all columns or rows share; null where they differ. */
export function sizeOf(sheet: SheetModel, sizes: Sizes, first: number, last: number): number | null {
  const size = sizeAt(sheet, sizes, first);
  for (const index of sheet[sizes].keys()) {
    if (index >= first && index <= last && sizeAt(sheet, sizes, index) !== size) return null;
  }
  return size;
}

/** How far a column or row begins from the sheet's edge, in points. */
function offsetOf(sheet: SheetModel, sizes: Sizes, index: number): number {
  let offset = 0;
  for (let before = 0; before < index; before++) offset += sizeAt(sheet, sizes, before);
  return offset;
}

export function placeOf(sheet: SheetModel, area: AreaModel): { left: number; top: number; width: number; height: number } {
  const left = offsetOf(sheet, 'columnWidths', area.left);
  const top = offsetOf(sheet, 'rowHeights', area.top);
  return {
    left,
    top,
    width: offsetOf(sheet, 'columnWidths', area.right + 1) - left,
    height: offsetOf(sheet, 'rowHeights', area.bottom + 1) - top,
  };
}

function setSizes(sheet: SheetModel, sizes: Sizes, first: number, last: number, size: number, most: number): void {
  if (size < 0 || size > most) throw new ExcelError('InvalidArgument', `a size between 0 and ${most} points`);
  for (let index = first; index <= last; index++) sheet[sizes].set(index, size);
  markPart(sheet, sizes);
}

export function setColumnWidth({ sheet, area }: RangeTarget, width: number): void {
  setSizes(sheet, 'columnWidths', area.left, area.right, width, MOST_WIDTH);
}

export function setRowHeight({ sheet, area }: RangeTarget, height: number): void {
  setSizes(sheet, 'rowHeights', area.top, area.bottom, height, MOST_HEIGHT);
}

/** Rough widths of Latin and of wide (Chinese, Japanese, Korean) letters of 11 points. */
function textWidth(text: string, fontSize: number): number {
  let wide = 0;
  for (const letter of text)
    wide += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(letter) ? 2 : 1;
  return ((wide * 5.3 + 4) * fontSize) / 11;
}

/** No fonts are measured here: a column gets about the width that its longest line needs. */
export function autofitColumns({ sheet, area }: RangeTarget): void {
  const used = usedArea(sheet, true, area);
  if (!used) return;
  for (let column = used.left; column <= used.right; column++) {
    let width = 0;
    for (let row = used.top; row <= used.bottom; row++) {
      const cell = cellAt(sheet, row, column);
      if (!cell || cell.style?.wrapText) continue;
      for (const line of String(cell.value).split('\n')) width = Math.max(width, textWidth(line, cell.style?.font?.size ?? 11));
    }
    if (width > 0) sheet.columnWidths.set(column, Math.min(width, MOST_WIDTH));
  }
  markPart(sheet, 'columnWidths');
}

/** Excel fits rows by itself when it opens the file: a row without a height of its own is a fitted one. */
export function autofitRows({ sheet, area }: RangeTarget): void {
  for (const row of [...sheet.rowHeights.keys()]) if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
  markPart(sheet, 'rowHeights');
}
