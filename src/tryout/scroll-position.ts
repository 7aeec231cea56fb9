// How far a sheet must be scrolled to show a cell behind its frozen panes, with a little of what stands before it.
import type { GridSheet, Place } from './protocol';

/** The grid's own sizes where a sheet names none, in pixels; each row and column adds a line. */
const COLUMN = 73;
const ROW = 19;
const LINE = 1;
/** As much of what stands before the cell is shown with it, in pixels. */
const BEFORE = { columns: 160, rows: 70 };

interface Sizes {
  readonly frozen: number;
  readonly sizeOf: (index: number) => number;
  readonly before: number;
}

/** Frozen panes stay where they are, so the first line behind them must come to stand at their edge. */
function offset(index: number, { frozen, sizeOf, before }: Sizes): number {
  let first = Math.max(index, frozen);
  for (let shown = 0; first > frozen && shown + sizeOf(first - 1) <= before; first -= 1) shown += sizeOf(first - 1);
  let scrolled = 0;
  for (let passed = frozen; passed < first; passed += 1) scrolled += sizeOf(passed);
  return scrolled;
}

/** In pixels from the sheet's top left. */
export function scrollPosition(
  { frozenRows, frozenColumns, rowHeights, columnWidths }: Pick<GridSheet, 'frozenRows' | 'frozenColumns' | 'rowHeights' | 'columnWidths'>,
  { row, column }: Pick<Place, 'row' | 'column'>,
): { readonly scrollTop: number; readonly scrollLeft: number } {
  return {
    scrollTop: offset(row, { frozen: frozenRows, sizeOf: (index) => (rowHeights[index] ?? ROW) + LINE, before: BEFORE.rows }),
    scrollLeft: offset(column, {
      frozen: frozenColumns,
      sizeOf: (index) => (columnWidths[index] ?? COLUMN) + LINE,
      before: BEFORE.columns,
    }),
  };
}
