// Reading and changing cells of the model: where they are, what the used range is, what was changed since the file was opened.
import { intersection } from './areas';
import type { AreaModel, CellModel, ColumnDefaults, SheetModel, StyleModel } from './model';

export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.rows[row]?.[column];
}

/** What a cell that does not exist yet would look like: formats of its whole column or sheet. */
export function defaultsAt(sheet: SheetModel, column: number): ColumnDefaults | undefined {
  return sheet.columnDefaults?.get(column) ?? sheet.sheetDefaults;
}

export function ensureCell(sheet: SheetModel, row: number, column: number): CellModel {
  const cells = (sheet.rows[row] ??= []);
  return (cells[column] ??= { value: '', ...defaultsAt(sheet, column) });
}

export const hasContent = (cell: CellModel | undefined): cell is CellModel =>
  cell !== undefined && (cell.value !== '' || cell.formula !== undefined);

/** Remembers a change for the saver, which leaves everything else of an opened file alone. */
export function markCell(sheet: SheetModel, row: number, column: number): void {
  if (sheet.originName !== undefined) sheet.changedCells.add(`${row},${column}`);
}

export function markPart(sheet: SheetModel, part: keyof SheetModel): void {
  if (sheet.originName !== undefined) sheet.changedParts.add(part);
}

/** The smallest area with every cell that holds something, or, unless `valuesOnly`, has a format. */
export function usedArea(sheet: SheetModel, valuesOnly: boolean, within?: AreaModel): AreaModel | undefined {
  const counts = (cell: CellModel | undefined) => (valuesOnly ? hasContent(cell) : cell !== undefined);
  let used: AreaModel | undefined;
  const firstRow = within?.top ?? 0;
  const lastRow = Math.min(within?.bottom ?? Infinity, sheet.rows.length - 1);
  for (let row = firstRow; row <= lastRow; row++) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    let left = within?.left ?? 0;
    let right = Math.min(within?.right ?? Infinity, cells.length - 1);
    while (left <= right && !counts(cells[left])) left++;
    while (right >= left && !counts(cells[right])) right--;
    if (left > right) continue;
    if (!used) used = { top: row, left, bottom: row, right };
    else {
      used.bottom = row;
      if (left < used.left) used.left = left;
      if (right > used.right) used.right = right;
    }
  }
  return used;
}

/** Visits the cells of an area that exist, row by row. */
export function eachCell(sheet: SheetModel, area: AreaModel, visit: (cell: CellModel, row: number, column: number) => void): void {
  const lastRow = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= lastRow; row++) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const lastColumn = Math.min(area.right, cells.length - 1);
    for (let column = area.left; column <= lastColumn; column++) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
}

/** Takes the content away and leaves the format. */
export function clearContent(cell: CellModel): void {
  cell.value = '';
  delete cell.formula;
  delete cell.isError;
  delete cell.isUncalculated;
  delete cell.quotePrefix;
}

/** The property that all cells of an area share; null where they differ, as Office.js has it. */
export function commonValue<V>(
  sheet: SheetModel,
  area: AreaModel,
  pick: (cell: { style?: StyleModel; numberFormat?: string }) => V,
): V | null {
  const first = pick(cellAt(sheet, area.top, area.left) ?? defaultsAt(sheet, area.left) ?? {});
  let visited = 0;
  let differing = 0;
  eachCell(sheet, area, (cell) => {
    visited++;
    if (pick(cell) !== first) differing++;
  });
  const isFull = visited === (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (!isFull) {
    const untouched = sheet.columnDefaults
      ? Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index)
      : [area.left];
    differing += untouched.filter((column) => pick(defaultsAt(sheet, column) ?? {}) !== first).length;
  }
  return differing === 0 ? first : null;
}

/** The merged area that a cell lies in, if any. */
export function mergeAt(sheet: SheetModel, row: number, column: number): AreaModel | undefined {
  return sheet.merges.find((merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right);
}

export function overlapsAny(areas: readonly AreaModel[], area: AreaModel): boolean {
  return areas.some((other) => intersection(other, area) !== undefined);
}
