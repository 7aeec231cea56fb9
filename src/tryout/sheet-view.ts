// A worksheet of the embedded Excel as the grid shows it. The grid is a view: Excel's own model stays the truth.
import { SSF } from '@e965/xlsx';
import type { CellModel, SheetModel, WorkbookModel } from '../sandbox/model';
import { chartPicture } from './chart-picture';
import type { GridCell, GridSheet, GridStyle } from './protocol';

/** Screens have 96 points of ours to 72 of print. */
export const PIXELS_PER_POINT = 96 / 72;
export const DEFAULT_COLUMN = 64;
export const DEFAULT_ROW = 20;
/** More rows than anybody scrolls through here; the file keeps them all. */
const MOST_ROWS = 5000;
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 6;

/** Untyped in the library. */
const formatter: { readonly format: (code: string, value: number) => string } = SSF as never;

function shownText({ value, numberFormat = 'General' }: CellModel): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || numberFormat === '@') return String(value);
  try {
    return formatter.format(numberFormat, value);
  } catch {
    // A format that the library does not know: the plain number is still right.
    return String(value);
  }
}

function styleOf({ value, style = {} }: CellModel): GridStyle {
  const { fill, font = {}, horizontalAlignment, wrapText } = style;
  const align = { Left: 'left', Center: 'center', Right: 'right' }[horizontalAlignment ?? ''] as GridStyle['align'];
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(font.name === undefined ? {} : { font: font.name }),
    ...(font.color === undefined ? {} : { color: font.color }),
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(wrapText === true ? { wrap: true } : {}),
    align: align ?? (typeof value === 'number' ? 'right' : 'left'),
  };
}

function sizes(points: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): Record<number, number> {
  const pixels = Object.fromEntries([...points].map(([index, size]) => [index, Math.round(size * PIXELS_PER_POINT)]));
  for (const index of hidden) pixels[index] = 0;
  return pixels;
}

export function gridSheet(sheet: SheetModel, model: WorkbookModel): GridSheet {
  const cells: GridCell[] = [];
  let columns = 0;
  sheet.rows.slice(0, MOST_ROWS).forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (!cell) return;
      columns = Math.max(columns, column + 1);
      cells.push({ row: rowIndex, column, value: cell.value, shown: shownText(cell), style: styleOf(cell) });
    });
  });
  const charts = sheet.charts.map((chart) => chartPicture(chart, model));
  const bottom = Math.max(0, ...sheet.charts.map(({ top, height }) => (top + height) * PIXELS_PER_POINT)) / DEFAULT_ROW;
  return {
    id: sheet.id,
    name: sheet.name,
    isHidden: sheet.visibility !== 'Visible',
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    rows: Math.max(Math.min(sheet.rows.length, MOST_ROWS), Math.ceil(bottom)) + SPARE_ROWS,
    columns: Math.max(columns, 12) + SPARE_COLUMNS,
    cells,
    merges: sheet.merges.map(({ top, left, bottom: last, right }) => ({
      row: top,
      column: left,
      rows: last - top + 1,
      columns: right - left + 1,
    })),
    columnWidths: sizes(sheet.columnWidths, sheet.hiddenColumns),
    rowHeights: sizes(sheet.rowHeights, sheet.hiddenRows),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    charts,
  };
}
