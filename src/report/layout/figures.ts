// Draws key figures: a label, the figure and a detail, one beside the other, each behind a bar of the accent colour.
import type { Entry, FiguresBlock } from '../blocks';
import { lineHeight, sizeOf, type Role } from '../theme';
import { heightOf, needHeight, put, putText, type Canvas } from './canvas';
import { nameCell, valueOf } from './entry';
import { evenParts, type Region } from './grid';

/** Points between the heading's line and the labels. */
const AIR = 3;

const FIGURE_ROLES = {
  figureText: 'figureNumber',
  number: 'figureNumber',
  decimal: 'figureDecimal',
  signed: 'figureSigned',
  share: 'figureShare',
  ordinal: 'figureNumber',
} as const;

function figureRole(value: Entry): Role {
  if (value.kind === 'number') return FIGURE_ROLES[value.format ?? 'number'];
  return value.kind === 'date' ? 'figureDate' : 'figureValue';
}

export function placeFigures(canvas: Canvas, block: FiguresBlock, region: Region, row: number): number {
  if (block.figures.length === 0) return row;
  const tiles = evenParts(canvas.grid, region, block.figures.length);
  block.figures.forEach((figure, index) => {
    const tile = tiles[index];
    if (tile === undefined) return;
    const tone = figure.tone ?? 'plain';
    putText(canvas, row, tile, figure.label, { role: 'figureLabel' });
    needHeight(canvas, row, heightOf(canvas, figure.label, 'figureLabel', tile) + AIR);
    put(canvas, row + 1, tile, { value: valueOf(figure.value), role: figureRole(figure.value), tone });
    nameCell(canvas, row + 1, tile, figure.value);
    putText(canvas, row + 2, tile, figure.detail, { role: 'figureDetail' });
  });
  needHeight(canvas, row + 1, lineHeight(canvas.language, sizeOf('figureValue', canvas.audience)) + 4);
  return row + 3;
}
