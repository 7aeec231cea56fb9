// Lays a tab's blocks out one under the other, or side by side, and hands back the finished plan. Pure.
import type { Language } from '../../locales/format';
import type { Block } from '../blocks';
import type { TabKind, TabPlan } from '../plan';
import { stylesFor, TAB_COLORS, type Audience } from '../theme';
import { needHeight, newCanvas, type Canvas } from './canvas';
import { placeChart, resolveCharts } from './chart';
import { placeFigures } from './figures';
import { pageGrid, type Grid, type Region } from './grid';
import { placeMatrix } from './matrix';
import { pageBreaks, pageHeight, printScale } from './pages';
import { placeTable } from './table';
import { placeHeading, placeNote, placeTitle } from './words';

export interface TabSpec {
  readonly kind: TabKind;
  readonly key: string;
  readonly name: string;
  readonly audience: Audience;
  readonly language: Language;
  /** Twelve even tracks unless the tab is a list with columns of its own. */
  readonly grid?: Grid;
  readonly blocks: readonly Block[];
  /** Rows stay in sight down to this table's header; without it, the title does. */
  readonly freezeAt?: string;
  readonly frozenTracks?: number;
  /** Tracks that are printed; all unless said. */
  readonly printedTracks?: number;
  readonly orientation?: 'portrait' | 'landscape';
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: { readonly left: string; readonly right: string };
}

/** Space after a block and before a heading, in points. */
const GAP: Readonly<Record<Audience, number>> = { internal: 8, client: 8 };

export function layoutTab(spec: TabSpec): TabPlan {
  const grid = spec.grid ?? pageGrid(spec.audience);
  const canvas = newCanvas(grid, spec.audience, spec.language);
  const units: number[] = [];
  placeBlocks(canvas, spec.blocks, { from: 0, span: grid.columns.length }, 0, (row) => units.push(row));
  const orientation = spec.orientation ?? 'landscape';
  const printed = spec.printedTracks === undefined ? undefined : (grid.columns[spec.printedTracks - 1] ?? -1) + 1;
  const sheetWidth = grid.widths.slice(0, printed).reduce((sum, width) => sum + width, 0);
  const scale = printScale(sheetWidth, orientation);
  // Over several pages beside each other the same breaks would cut every one of them.
  const breaks = scale === undefined ? pageBreaks(canvas.heights, units, pageHeight(sheetWidth, orientation)) : [];
  const header = spec.freezeAt === undefined ? undefined : canvas.placed.get(spec.freezeAt)?.headRow;
  return {
    kind: spec.kind,
    key: spec.key,
    name: spec.name,
    audience: spec.audience,
    language: spec.language,
    styles: usedStyles(canvas),
    columnWidths: grid.widths,
    rowHeights: canvas.heights.map((height) => (height > 0 ? Math.min(height, HIGHEST_ROW) : undefined)),
    cells: canvas.rows.map((row) => Array.from({ length: grid.widths.length }, (_, column) => row[column])),
    merges: canvas.merges,
    charts: resolveCharts(canvas),
    tables: canvas.tables,
    validations: canvas.validations,
    names: canvas.names,
    frozenRows: header === undefined ? 2 : header + 1,
    frozenColumns: spec.frozenTracks === undefined ? 0 : (grid.columns[spec.frozenTracks - 1] ?? -1) + 1,
    gridlines: false,
    tabColor: TAB_COLORS[spec.audience],
    hidden: false,
    print: {
      orientation,
      ...(printed === undefined ? {} : { columns: printed }),
      ...(scale === undefined ? {} : { scale }),
      ...(header === undefined ? {} : { titleRow: header }),
      ...(breaks.length === 0 ? {} : { breaks }),
      header: spec.header,
      footer: spec.footer,
    },
  };
}

/** Excel's limit: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const HIGHEST_ROW = 409;

/** `beginUnit` hears of each row where something begins that belongs together: a block, with the heading before it and the note after it. */
function placeBlocks(canvas: Canvas, blocks: readonly Block[], region: Region, start: number, beginUnit?: (row: number) => void): number {
  let row = start;
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]?.kind;
    if (before !== 'heading' && !(before === 'table' && block.kind === 'note')) beginUnit?.(row);
    row = placeBlock(canvas, block, region, row);
    const next = blocks[index + 1];
    if (next === undefined) continue;
    // A heading belongs to what follows it, and a blank line is a gap itself; everything else ends with one.
    if (isBlankLine(block) || isBlankLine(next)) continue;
    if (block.kind !== 'heading') needHeight(canvas, row++, GAP[canvas.audience]);
    else if (next.kind === 'matrix') needHeight(canvas, row++, GAP[canvas.audience] / 2);
  }
  return row;
}

function isBlankLine(block: Block): boolean {
  return block.kind === 'note' && block.text === '';
}

function placeBlock(canvas: Canvas, block: Block, region: Region, row: number): number {
  switch (block.kind) {
    case 'title':
      return placeTitle(canvas, block, region, row);
    case 'heading':
      return placeHeading(canvas, block, region, row);
    case 'figures':
      return placeFigures(canvas, block, region, row);
    case 'table':
      return placeTable(canvas, block, region, row);
    case 'matrix':
      return placeMatrix(canvas, block, region, row);
    case 'chart':
      return placeChart(canvas, block, region, row);
    case 'note':
      return placeNote(canvas, block, region, row);
    case 'sides': {
      let from = region.from;
      let last = row;
      for (const side of block.sides) {
        last = Math.max(last, placeBlocks(canvas, side.blocks, { from, span: side.span }, row));
        from += side.span;
      }
      return last;
    }
  }
}

/** Only the styles that cells name: each is sent to the workbook. */
function usedStyles(canvas: Canvas): TabPlan['styles'] {
  const all = stylesFor(canvas.audience, canvas.language);
  const used: Record<string, TabPlan['styles'][string]> = {};
  for (const row of canvas.rows) {
    for (const cell of row) {
      const style = cell === undefined ? undefined : all[cell.style];
      if (cell !== undefined && style !== undefined) used[cell.style] = style;
    }
  }
  return used;
}
