// The sheet that blocks are drawn on: cells, heights, merges and what later blocks need to know of earlier ones.
import type { Language } from '../../locales/format';
import type { Area } from '../../workbook/address';
import type { ChartBlock } from '../blocks';
import type { PlannedCell, PlannedTable, PlannedValidation, PlannedValue } from '../plan';
import { indentOf, lineHeight, ROW_PADDING, sizeOf, standOf, styleKey, widening, type Audience, type Role, type Tone } from '../theme';
import { lineCount, textWidth } from '../text-width';
import { columnsOf, lastColumnOf, widthOf, type Grid, type Region } from './grid';

/** Where a table or matrix block's rows stand, for charts and frozen panes. */
export interface PlacedTable {
  readonly headRow: number;
  readonly lastRow: number;
  /** Worksheet column of each column of the block; undefined where it was left out. */
  readonly columns: readonly (number | undefined)[];
}

export interface Canvas {
  readonly grid: Grid;
  readonly audience: Audience;
  readonly language: Language;
  readonly rows: (PlannedCell | undefined)[][];
  readonly heights: number[];
  readonly merges: Area[];
  readonly tables: PlannedTable[];
  readonly validations: PlannedValidation[];
  readonly names: { readonly name: string; readonly row: number; readonly column: number }[];
  readonly placed: Map<string, PlacedTable>;
  readonly charts: { readonly block: ChartBlock; readonly place: Area }[];
}

export function newCanvas(grid: Grid, audience: Audience, language: Language): Canvas {
  return {
    grid,
    audience,
    language,
    rows: [],
    heights: [],
    merges: [],
    tables: [],
    validations: [],
    names: [],
    placed: new Map(),
    charts: [],
  };
}

/** Asks for a row of at least this height in points; rows in between come to be. */
export function needHeight(canvas: Canvas, row: number, points: number): void {
  while (canvas.rows.length <= row) {
    canvas.rows.push([]);
    canvas.heights.push(0);
  }
  canvas.heights[row] = Math.max(canvas.heights[row] ?? 0, Math.ceil(points));
}

export interface Ink {
  readonly value: PlannedValue;
  readonly role: Role;
  readonly tone?: Tone;
  /** Merged although it fits in one line, as its neighbours above and below are: a run of merged rows is one call to Excel. */
  readonly merged?: boolean;
  /** It stands at the edge of its table. */
  readonly edge?: boolean;
}

/** Inner margins of a worksheet cell that text can't use, in points. */
const CELL_PADDING = 7;
/** Renderers differ in how wide they draw; a line is counted as full a little early. */
const CAUTION = 0.94;

/** What the text of a role can use of a width in points. */
function roomIn(width: number, role: Role, edge: boolean): number {
  return ((width - CELL_PADDING - indentOf(role, edge)) * CAUTION) / widening(role);
}

/** Height in points that a text needs in a region. */
export function heightOf(canvas: Canvas, words: string, role: Role, region: Region, edge = false): number {
  const size = sizeOf(role, canvas.audience);
  return (
    lineCount(words, size, Math.max(roomIn(widthOf(canvas.grid, region), role, edge), size)) * lineHeight(canvas.language, size) +
    ROW_PADDING[canvas.audience]
  );
}

/**
 * Draws one cell over a region of one row, styled throughout. It is merged only where it must be: text of several lines, what is centred, and
 * what has a frame. One line runs on over the empty cells at its side, and a right-aligned value stands in the last cell.
 */
export function put(
  canvas: Canvas,
  row: number,
  region: Region,
  { value, role, tone = 'plain', merged = false, edge: atEdge = false }: Ink,
): void {
  needHeight(canvas, row, 0);
  const { left, right } = columnsOf(canvas.grid, region);
  const cells = canvas.rows[row];
  if (cells === undefined) return;
  const { align, edge } = standOf(role);
  const fits = isOneLine(canvas, value, role, region, atEdge);
  const isMerged = right > left && (merged || edge === 'frame' || (value.kind !== 'blank' && (align === 'center' || !fits)));
  const style = styleKey(role, tone, { line: fits && !isMerged, edge: atEdge });
  const anchor = align === 'right' && !isMerged ? lastColumnOf(canvas.grid, region) : left;
  for (let column = left; column <= right; column++) {
    if (column === anchor) cells[column] = { value, style };
    else if (isMerged || edge !== 'bar') cells[column] = { value: { kind: 'blank' }, style };
  }
  if (isMerged) canvas.merges.push({ top: row, left, bottom: row, right });
}

/** Whether text fits the region in one line; a number or date, which can't run on, its one cell. */
export function isOneLine(canvas: Canvas, value: PlannedValue, role: Role, region: Region, edge = false): boolean {
  const size = sizeOf(role, canvas.audience);
  if (value.kind === 'blank') return true;
  if (value.kind === 'text' || value.kind === 'link')
    return lineCount(value.text, size, roomIn(widthOf(canvas.grid, region), role, edge)) === 1;
  const column = standOf(role).align === 'right' ? lastColumnOf(canvas.grid, region) : columnsOf(canvas.grid, region).left;
  const cell = canvas.grid.widths[column] ?? 0;
  const digits = value.kind === 'date' ? 'yyyy-mm-dd' : `${Math.round(value.number).toLocaleString('en')}.00`;
  return textWidth(digits, size) <= roomIn(cell, role, edge);
}

/** As `put`, for text, with a row as high as the text needs. */
export function putText(canvas: Canvas, row: number, region: Region, words: string, ink: Omit<Ink, 'value'>): void {
  put(canvas, row, region, { value: words === '' ? { kind: 'blank' } : { kind: 'text', text: words }, ...ink });
  needHeight(canvas, row, heightOf(canvas, words, ink.role, region, ink.edge));
}
