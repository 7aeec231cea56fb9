// Inserting and deleting cells: everything behind them moves, with what lies over it and what points at it.
import { columnCount, intersection, isWholeColumns, isWholeRows, rowCount, sameArea } from './areas';
import { cellAt, ensureCell, markCell, markPart, usedArea } from './cells';
import { ExcelError } from './errors';
import type { HostState } from './host-state';
import { LAST_COLUMN, LAST_ROW } from './limits';
import type { AreaModel, CellModel, SheetModel } from './model';
import { movedArea, movedIndex, type Shift } from './moving';
import { followMove } from './references';

/** Row by row from the far end, so that nothing is overwritten before it has moved. */
function moveCells(sheet: SheetModel, { area, axis, kind }: Shift): void {
  if (axis === 'rows') {
    const count = rowCount(area);
    const columns = Math.min(
      area.right,
      sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0),
    );
    const last = sheet.rows.length - 1;
    const place = (from: number, to: number) => {
      for (let column = area.left; column <= columns; column++) putCell(sheet, to, column, sheet.rows[from]?.[column]);
    };
    if (kind === 'insert') for (let row = last; row >= area.top; row--) place(row, row + count);
    else for (let row = area.bottom + 1; row <= last + count; row++) place(row, row - count);
    if (kind === 'insert') for (let row = area.top; row <= area.bottom; row++) place(-1, row);
    return;
  }
  const count = columnCount(area);
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row++) {
    const cells = sheet.rows[row] ?? [];
    const moved =
      kind === 'insert'
        ? [...cells.slice(0, area.left), ...new Array<undefined>(count), ...cells.slice(area.left)]
        : cells.filter((_, column) => column < area.left || column > area.right);
    const most = Math.max(cells.length, moved.length);
    for (let column = area.left; column < most; column++) putCell(sheet, row, column, moved[column]);
  }
}

export function putCell(sheet: SheetModel, row: number, column: number, cell: CellModel | undefined): void {
  if (cell === undefined && sheet.rows[row]?.[column] === undefined) return;
  (sheet.rows[row] ??= [])[column] = cell;
  markCell(sheet, row, column);
}

function moveSizes(sheet: SheetModel, shift: Shift): void {
  const { area, axis, kind } = shift;
  if (axis === 'rows' ? !isWholeRows(area) : !isWholeColumns(area)) return;
  const at = axis === 'rows' ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };
  const sizes = axis === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const hidden = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const [sizesBefore, hiddenBefore] = [[...sizes], [...hidden]];
  sizes.clear();
  hidden.clear();
  for (const [index, size] of sizesBefore) {
    const moved = movedIndex(index, at, kind);
    if (moved !== undefined) sizes.set(moved, size);
  }
  for (const index of hiddenBefore) {
    const moved = movedIndex(index, at, kind);
    if (moved !== undefined) hidden.add(moved);
  }
}

/** Excel refuses to move a part of what belongs together. */
function refusePartOf(whole: AreaModel, band: AreaModel): void {
  const common = intersection(whole, band);
  if (common && !sameArea(whole, common)) throw new ExcelError('InsertDeleteConflict');
}

/** Merged areas and tables move as a whole or not at all; a table's own rows may come and go. */
function refuseTorn(sheet: SheetModel, { area, axis }: Shift): void {
  const band = axis === 'rows' ? { ...area, bottom: Infinity } : { ...area, right: Infinity };
  const across = (whole: AreaModel) =>
    axis === 'rows' ? { ...whole, top: area.top, bottom: Infinity } : { ...whole, left: area.left, right: Infinity };
  for (const whole of [...sheet.merges, ...sheet.tables.map((table) => table.area)]) {
    const touched = axis === 'rows' ? whole.bottom >= area.top : whole.right >= area.left;
    if (touched) refusePartOf(across(whole), band);
  }
}

/** Cells that would be pushed off the sheet stop an insert. */
function refuseOffSheet(sheet: SheetModel, { area, axis, kind }: Shift): void {
  if (kind === 'delete') return;
  const used = usedArea(sheet, false, axis === 'rows' ? { ...area, bottom: LAST_ROW } : { ...area, right: LAST_COLUMN });
  const isPushedOff = used && (axis === 'rows' ? used.bottom + rowCount(area) > LAST_ROW : used.right + columnCount(area) > LAST_COLUMN);
  if (isPushedOff) throw new ExcelError('NonBlankCellOffSheet');
}

function movedList<T extends { area: AreaModel }>(items: T[], move: (area: AreaModel) => AreaModel | undefined): T[] {
  return items.filter((item) => {
    const area = move(item.area);
    if (area) item.area = area;
    return area !== undefined;
  });
}

export function shiftCells(host: HostState, sheet: SheetModel, shift: Shift): void {
  refuseTorn(sheet, shift);
  refuseOffSheet(sheet, shift);
  const move = (area: AreaModel) => movedArea(area, shift);
  moveCells(sheet, shift);
  moveSizes(sheet, shift);
  sheet.merges = sheet.merges.flatMap((merge) => move(merge) ?? []);
  sheet.tables = movedList(sheet.tables, move);
  sheet.validations = movedList(sheet.validations, move);
  sheet.conditionalFormats = movedList(sheet.conditionalFormats, move);
  for (const range of host.ranges.values()) if (range.sheet === sheet) range.area = move(range.area) ?? range.area;
  followMove(host.model, sheet.name, move);
  for (const part of ['merges', 'tables', 'validations', 'conditionalFormats', 'rows'] as const) markPart(sheet, part);
}

/** Inserted cells look like those of a row beside them: numbers, texts and dates go on being taken as such. */
export function dressRows(sheet: SheetModel, { top, left, bottom, right }: AreaModel, like: number): void {
  const last = Math.min(right, (sheet.rows[like]?.length ?? 0) - 1);
  for (let column = left; column <= last; column++) {
    const { style, numberFormat } = cellAt(sheet, like, column) ?? {};
    if (style === undefined && numberFormat === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      Object.assign(ensureCell(sheet, row, column), style && { style }, numberFormat && { numberFormat });
      markCell(sheet, row, column);
    }
  }
}
