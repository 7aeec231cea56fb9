// Draws the blocks that are words alone: titles, headings and notes.
import type { HeadingBlock, NoteBlock, TitleBlock } from '../blocks';
import { lineHeight, ROW_PADDING, sizeOf } from '../theme';
import { needHeight, put, putText, type Canvas } from './canvas';
import { columnsOf, partsOf, type Region } from './grid';

export function placeTitle(canvas: Canvas, block: TitleBlock, region: Region, row: number): number {
  put(canvas, row, region, { value: { kind: 'text', text: block.text }, role: 'title' });
  needHeight(canvas, row, lineHeight(canvas.language, sizeOf('title', canvas.audience)) + 6);
  putText(canvas, row + 1, region, block.subtitle, { role: 'subtitle' });
  return row + 2;
}

export function placeHeading(canvas: Canvas, block: HeadingBlock, region: Region, row: number): number {
  const asideSpan = block.aside === undefined ? 0 : Math.min(Math.ceil(region.span / 2), 6);
  const [words, aside] = partsOf(region, asideSpan === 0 ? [region.span] : [region.span - asideSpan, asideSpan]);
  if (words !== undefined) put(canvas, row, words, { value: { kind: 'text', text: block.text }, role: 'heading' });
  if (aside !== undefined) put(canvas, row, aside, { value: { kind: 'text', text: block.aside ?? '' }, role: 'aside' });
  needHeight(canvas, row, lineHeight(canvas.language, sizeOf('heading', canvas.audience)) + 6);
  return row + 1;
}

export function placeNote(canvas: Canvas, block: NoteBlock, region: Region, row: number): number {
  if (block.tone === undefined) putText(canvas, row, region, block.text, { role: 'note' });
  else {
    putText(canvas, row, region, block.text, { role: 'noteBox', tone: block.tone });
    needHeight(canvas, row, (canvas.heights[row] ?? 0) + ROW_PADDING[canvas.audience]);
  }
  if (block.name !== undefined) canvas.names.push({ name: block.name, row, column: columnsOf(canvas.grid, region).left });
  return row + 1;
}
