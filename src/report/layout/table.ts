// Draws a table: a header, rows as high as their longest text, and an Excel table over it where it is asked for.
import type { Column, Entry, TableBlock } from '../blocks';
import { styleKey, type Role } from '../theme';
import { heightOf, isOneLine, needHeight, put, putText, type Canvas } from './canvas';
import { alignOf, nameCell, roleOf, valueOf, wordsOf } from './entry';
import { columnsOf, lastColumnOf, partsOf, type Region } from './grid';

const HEAD_ROLES: Readonly<Record<'left' | 'right' | 'center', Role>> = {
  left: 'columnHead',
  right: 'columnHeadRight',
  center: 'columnHeadCenter',
};

/** Excel wants the headers of a table filled and different; it would rename them itself. */
function distinctHeads(columns: readonly Column[]): string[] {
  const seen = new Set<string>();
  return columns.map(({ head }) => {
    let name = head === '' ? '–' : head;
    for (let copy = 2; seen.has(name.toLowerCase()); copy++) name = `${head} ${copy}`;
    seen.add(name.toLowerCase());
    return name;
  });
}

export function placeTable(canvas: Canvas, block: TableBlock, region: Region, row: number): number {
  if (block.rows.length === 0) {
    putText(canvas, row, region, block.empty, 'note');
    return row + 1;
  }
  const regions = partsOf(
    region,
    block.columns.map(({ span }) => span),
  );
  const heads = block.excelTable === undefined ? block.columns.map(({ head }) => head) : distinctHeads(block.columns);
  const sides = block.columns.map(({ align }, index) => {
    const filled = block.rows.find((entries) => (entries[index]?.kind ?? 'none') !== 'none')?.[index];
    return align ?? alignOf(filled);
  });
  block.columns.forEach((column, index) => {
    const part = regions[index];
    if (part === undefined) return;
    putText(canvas, row, part, heads[index] ?? '', column.needed ? 'columnHeadStrong' : HEAD_ROLES[sides[index] ?? 'left']);
    validate(canvas, column, part, row, block.rows.length);
    if (column.name !== undefined) canvas.names.push({ name: column.name, row, column: columnsOf(canvas.grid, part).left });
  });
  const merged = regions.map((part, index) => isMergedThroughout(canvas, block, part, index));
  block.rows.forEach((entries, offset) => {
    placeRow(canvas, entries, regions, merged, row + 1 + offset);
  });
  placeMargin(canvas, block, row);
  const lastRow = row + block.rows.length;
  // Numbers stand at the right end of their column, and charts draw them from there.
  const columns = regions.map((part, index) => {
    return sides[index] === 'right' ? lastColumnOf(canvas.grid, part) : columnsOf(canvas.grid, part).left;
  });
  canvas.placed.set(block.id, { headRow: row, lastRow, columns });
  const oneColumnEach = regions.every((part) => part.span === 1);
  if (block.excelTable !== undefined && oneColumnEach) {
    const left = Math.min(...columns);
    const right = Math.max(...columns);
    canvas.tables.push({ name: block.excelTable, area: { top: row, left, bottom: lastRow, right }, filter: block.filter ?? false });
  }
  return lastRow + 1;
}

/** Whether several cells of a column must be merged, so that all of them are. */
function isMergedThroughout(canvas: Canvas, { rows }: TableBlock, part: Region, index: number): boolean {
  const needed = rows.filter((entries) => {
    const entry = entries[index] ?? { kind: 'none' };
    return !isOneLine(canvas, valueOf(entry), roleOf(entry).role, part);
  });
  return needed.length > 1;
}

function placeRow(canvas: Canvas, entries: readonly Entry[], regions: readonly Region[], merged: readonly boolean[], row: number): void {
  regions.forEach((part, index) => {
    const entry = entries[index] ?? { kind: 'none' };
    const { role, tone } = roleOf(entry);
    put(canvas, row, part, { value: valueOf(entry), role, tone, merged: merged[index] === true });
    nameCell(canvas, row, part, entry);
    needHeight(canvas, row, heightOf(canvas, wordsOf(entry), role, part));
  });
}

/** The first worksheet column belongs to no track: it is the tab's margin. */
const MARGIN = 0;

function placeMargin(canvas: Canvas, { margin, rows }: TableBlock, headRow: number): void {
  if (margin === undefined) return;
  canvas.names.push({ name: margin.name, row: headRow, column: MARGIN });
  rows.forEach((_, offset) => {
    const key = margin.keys[offset] ?? '';
    const cells = canvas.rows[headRow + 1 + offset];
    if (key !== '' && cells !== undefined) cells[MARGIN] = { value: { kind: 'text', text: key }, style: styleKey('unseen') };
  });
}

function validate(canvas: Canvas, column: Column, part: Region, headRow: number, rowCount: number): void {
  const { left, right } = columnsOf(canvas.grid, part);
  if (column.help !== undefined) {
    canvas.validations.push({
      area: { top: headRow, left, bottom: headRow, right },
      prompt: { title: column.head.slice(0, 32), text: column.help.slice(0, 255) },
    });
  }
  if (column.list !== undefined) {
    canvas.validations.push({ area: { top: headRow + 1, left, bottom: headRow + rowCount, right }, list: column.list });
  }
  if (column.days) canvas.validations.push({ area: { top: headRow + 1, left, bottom: headRow + rowCount, right }, date: true });
}
