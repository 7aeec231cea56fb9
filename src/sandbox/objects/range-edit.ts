// Range.insert, delete, merge, unmerge, clear and copyFrom.
import { columnCount, isWholeColumns, isWholeRows, parseReference, rowCount } from '../areas';
import { booleanArgument, oneOf } from '../arguments';
import { cellAt, clearContent, eachCell, ensureCell, markCell, markPart, overlapsAny, usedArea } from '../cells';
import { ExcelError, notImplemented } from '../errors';
import type { HostState } from '../host-state';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import type { AreaModel, CellModel, SheetModel } from '../model';
import { movedArea, movedIndex, type Shift } from '../moving';
import { followMove } from '../references';
import { without } from '../without';
import { areaFromAddress, checkedArea, refusePartOf, type RangeTarget } from './range-target';

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

function putCell(sheet: SheetModel, row: number, column: number, cell: CellModel | undefined): void {
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

/** Merged areas and tables move as a whole or not at all; a table's own rows may come and go. */
function refuseTorn(sheet: SheetModel, { area, axis }: Shift): void {
  const band = axis === 'rows' ? { ...area, bottom: Infinity } : { ...area, right: Infinity };
  const across = (whole: AreaModel) =>
    axis === 'rows' ? { ...whole, top: area.top, bottom: Infinity } : { ...whole, left: area.left, right: Infinity };
  for (const whole of [...sheet.merges, ...sheet.tables.map((table) => table.area)]) {
    const touched = axis === 'rows' ? whole.bottom >= area.top : whole.right >= area.left;
    if (touched) refusePartOf([across(whole)], band);
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

/** The cells inserted are blank, look like those above, and take the place; returns their area. */
export function insertCells({ sheet, area }: RangeTarget, direction: unknown, host: HostState): AreaModel {
  const axis = oneOf(direction, ['Down', 'Right'], 'shift') === 'Down' ? 'rows' : 'columns';
  const place = { ...area };
  shiftCells(host, sheet, { area: place, axis, kind: 'insert' });
  if (axis === 'rows' && place.top > 0) dressRows(sheet, place, place.top - 1);
  host.changed({
    sheet,
    area: place,
    changeType: isWholeRows(place) ? 'RowInserted' : isWholeColumns(place) ? 'ColumnInserted' : 'CellInserted',
  });
  return place;
}

export function deleteCells({ sheet, area }: RangeTarget, direction: unknown, host: HostState): void {
  const axis = oneOf(direction, ['Up', 'Left'], 'shift') === 'Up' ? 'rows' : 'columns';
  const place = { ...area };
  shiftCells(host, sheet, { area: place, axis, kind: 'delete' });
  host.changed({
    sheet,
    area: place,
    changeType: isWholeRows(place) ? 'RowDeleted' : isWholeColumns(place) ? 'ColumnDeleted' : 'CellDeleted',
  });
}

/** Only the first cell's content survives; merged areas cannot lie in tables. */
export function mergeCells({ sheet, area }: RangeTarget, across: unknown): void {
  if (
    overlapsAny(
      sheet.tables.map((table) => table.area),
      area,
    )
  )
    throw new ExcelError('MergedRangeConflict');
  const byRow = across === undefined ? false : booleanArgument(across, 'across');
  const merges = byRow
    ? Array.from({ length: rowCount(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
    : [{ ...area }];
  for (const merge of merges) {
    sheet.merges = sheet.merges.filter((other) => !overlapsAny([merge], other));
    eachCell(sheet, merge, (cell, row, column) => {
      if (row === merge.top && column === merge.left) return;
      clearContent(cell);
      markCell(sheet, row, column);
    });
    if (rowCount(merge) * columnCount(merge) > 1) sheet.merges.push(merge);
  }
  markPart(sheet, 'merges');
}

export function unmergeCells({ sheet, area }: RangeTarget): void {
  sheet.merges = sheet.merges.filter((merge) => !overlapsAny([area], merge));
  markPart(sheet, 'merges');
}

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

export function clearCells({ sheet, area }: RangeTarget, applyTo: unknown, host: HostState): void {
  const what = applyTo === undefined ? 'All' : oneOf(applyTo, CLEAR, 'applyTo');
  eachCell(sheet, area, (cell, row, column) => {
    if (what === 'All' || what === 'Contents') clearContent(cell);
    if (what === 'All' || what === 'Formats') {
      delete cell.style;
      delete cell.numberFormat;
    }
    if (what !== 'Formats' && what !== 'Contents') delete cell.hyperlink;
    const isBlank = cell.value === '' && !cell.style && !cell.numberFormat && !cell.hyperlink && cell.formula === undefined;
    if (isBlank) delete sheet.rows[row]?.[column];
    markCell(sheet, row, column);
  });
  if (what === 'All') {
    sheet.merges = sheet.merges.filter((merge) => !overlapsAny([area], merge));
    markPart(sheet, 'merges');
  }
  host.changed({ sheet, area, changeType: 'RangeEdited' });
}

/** Copies values and formats of a range of the same workbook; formulas, whose references would move, are refused. */
export function copyCells(
  target: RangeTarget,
  [source, copyType, skipBlanks, transpose]: readonly unknown[],
  sourceRange: RangeTarget | undefined,
  host: HostState,
): void {
  const kind = copyType === undefined ? 'All' : oneOf(copyType, ['All', 'Formulas', 'Values', 'Formats'], 'copyType');
  if (transpose === true || skipBlanks === true) throw notImplemented('Range.copyFrom with transpose or skipBlanks');
  const from =
    sourceRange ?? (typeof source === 'string' && parseReference(source) ? areaFromAddress(host, target.sheet, source) : undefined);
  if (!from) throw new ExcelError('InvalidArgument', 'copyFrom needs a range');
  const [rows, columns] = [
    Math.max(rowCount(from.area), rowCount(target.area)),
    Math.max(columnCount(from.area), columnCount(target.area)),
  ];
  const area = checkedArea({ ...target.area, bottom: target.area.top + rows - 1, right: target.area.left + columns - 1 });
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const original = from.sheet.rows[from.area.top + (row % rowCount(from.area))]?.[from.area.left + (column % columnCount(from.area))];
      const [to, across] = [area.top + row, area.left + column];
      putCell(target.sheet, to, across, copyOf(original, kind, ensureCell(target.sheet, to, across)));
    }
  }
  host.changed({ sheet: target.sheet, area, changeType: 'RangeEdited' });
}

function copyOf(source: CellModel = { value: '' }, kind: string, target: CellModel): CellModel {
  const formatOf = ({ style, numberFormat }: CellModel) => ({
    ...(style === undefined ? {} : { style }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  if (kind === 'Formats') return { ...target, ...formatOf(source) };
  if (source.isUncalculated || (source.formula !== undefined && kind !== 'Values')) throw notImplemented('Range.copyFrom of formulas');
  const content = without(source, 'style', 'numberFormat', 'formula');
  return { ...content, ...formatOf(kind === 'Values' ? target : source) };
}
