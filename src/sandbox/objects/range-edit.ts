// Range.insert, delete, merge, unmerge, clear and copyFrom.
import { columnCount, isWholeColumns, isWholeRows, parseReference, rowCount } from '../areas';
import { booleanArgument, oneOf } from '../arguments';
import { clearContent, eachCell, ensureCell, markCell, markPart, overlapsAny } from '../cells';
import { ExcelError, notImplemented } from '../errors';
import type { HostState } from '../host-state';
import type { AreaModel, CellModel } from '../model';
import { dressRows, putCell, shiftCells } from '../shift-cells';
import { without } from '../without';
import { areaFromAddress, checkedArea, type RangeTarget } from './range-target';

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
