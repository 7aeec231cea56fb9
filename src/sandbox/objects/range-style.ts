// Changes the style of a range's cells, or of whole columns where the range has no end.
import { cellCount, isWholeColumns, isWholeRows } from '../areas';
import { eachCell, ensureCell, markCell, markPart } from '../cells';
import { notImplemented } from '../errors';
import type { ColumnDefaults, StyleModel } from '../model';
import type { RangeTarget } from './range-target';

/** Memory sets it; Excel's own limit, OperationCellsExceedLimit, is 33,554,000 cells. */
const MOST_CELLS = 5_000_000;

/** Each distinct style is edited once; cells that shared one go on sharing. */
function editorOf(edit: (style: StyleModel) => StyleModel): (style: StyleModel | undefined) => StyleModel {
  const edited = new Map<StyleModel | undefined, StyleModel>();
  return (style) => {
    const known = edited.get(style);
    if (known) return known;
    const made = edit(style ?? {});
    edited.set(style, made);
    return made;
  };
}

export function editStyle(range: RangeTarget, edit: (style: StyleModel) => StyleModel): void {
  const { sheet, area } = range;
  const styleOf = editorOf(edit);
  if (!isWholeColumns(area)) {
    if (isWholeRows(area)) throw notImplemented('formats of whole rows');
    if (cellCount(area) > MOST_CELLS) throw notImplemented(`formats of more than ${MOST_CELLS} cells at once`);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = ensureCell(sheet, row, column);
        cell.style = styleOf(cell.style);
        markCell(sheet, row, column);
      }
    }
    return;
  }
  eachCell(sheet, area, (cell, row, column) => {
    cell.style = styleOf(cell.style);
    markCell(sheet, row, column);
  });
  const withStyle = (defaults: ColumnDefaults | undefined): ColumnDefaults => ({ ...defaults, style: styleOf(defaults?.style) });
  if (isWholeRows(area)) {
    sheet.sheetDefaults = withStyle(sheet.sheetDefaults);
    for (const [column, defaults] of sheet.columnDefaults ?? []) sheet.columnDefaults?.set(column, withStyle(defaults));
    markPart(sheet, 'sheetDefaults');
    return;
  }
  sheet.columnDefaults ??= new Map();
  for (let column = area.left; column <= area.right; column++) {
    sheet.columnDefaults.set(column, withStyle(sheet.columnDefaults.get(column) ?? sheet.sheetDefaults));
  }
  markPart(sheet, 'columnDefaults');
}
