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

const STRONG_HEAD_ROLES: typeof HEAD_ROLES = { left: 'columnHeadStrong', right: 'columnHeadStrongRight', center: 'columnHeadStrong' };

/** A column of the block where it stands on the tab. */
interface PlacedColumn {
  readonly column: Column;
  /** Its place among the block's columns, and so in each row. */
  readonly index: number;
  readonly part: Region;
  readonly head: string;
  readonly side: 'left' | 'right' | 'center';
  /** Begins or ends the table, on the side where its values stand. */
  readonly edge: boolean;
}

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

function entryAt(entries: readonly Entry[], index: number): Entry {
  return entries[index] ?? { kind: 'none' };
}

/** The columns that are filled or must be there; the widest of them takes the room of those left out. */
function shownColumns({ columns, rows }: TableBlock): { readonly column: Column; readonly index: number }[] {
  const isFilled = (index: number) => rows.some((entries) => entryAt(entries, index).kind !== 'none');
  const shown = columns.map((column, index) => ({ column, index })).filter(({ column, index }) => !column.optional || isFilled(index));
  const spanOf = (of: readonly { readonly column: Column }[]) => of.reduce((sum, { column }) => sum + column.span, 0);
  const spare = columns.reduce((sum, { span }) => sum + span, 0) - spanOf(shown);
  const widest = shown.toSorted((a, b) => b.column.span - a.column.span)[0];
  return shown.map((each) => (each === widest ? { ...each, column: { ...each.column, span: each.column.span + spare } } : each));
}

function placedColumns(block: TableBlock, region: Region): PlacedColumn[] {
  const shown = shownColumns(block);
  const parts = partsOf(
    region,
    shown.map(({ column }) => column.span),
  );
  const heads = distinctHeads(shown.map(({ column }) => column));
  return shown.flatMap(({ column, index }, place) => {
    const part = parts[place];
    if (part === undefined) return [];
    const filled = block.rows.find((entries) => entryAt(entries, index).kind !== 'none')?.[index];
    const side = column.align ?? alignOf(filled);
    const edge = (place === 0 && side === 'left') || (place === shown.length - 1 && side === 'right');
    const head = block.excelTable === undefined ? column.head : (heads[place] ?? column.head);
    return [{ column, index, part, head, side, edge }];
  });
}

export function placeTable(canvas: Canvas, block: TableBlock, region: Region, row: number): number {
  if (block.rows.length === 0) {
    putText(canvas, row, region, block.empty, { role: 'note' });
    return row + 1;
  }
  const columns = placedColumns(block, region);
  for (const { column, part, head, side, edge } of columns) {
    putText(canvas, row, part, head, { role: (column.needed ? STRONG_HEAD_ROLES : HEAD_ROLES)[side], edge });
    validate(canvas, column, part, row, block.rows.length);
    if (column.name !== undefined) canvas.names.push({ name: column.name, row, column: columnsOf(canvas.grid, part).left });
  }
  for (const column of columns) placeColumn(canvas, block, column, row);
  placeMargin(canvas, block, row);
  const lastRow = row + block.rows.length;
  // Numbers stand at the right end of their column, and charts draw them from there.
  const places = new Map(
    columns.map(({ index, part, side }) => [index, side === 'right' ? lastColumnOf(canvas.grid, part) : columnsOf(canvas.grid, part).left]),
  );
  canvas.placed.set(block.id, { headRow: row, lastRow, columns: block.columns.map((_, index) => places.get(index)) });
  if (block.excelTable !== undefined && columns.every(({ part }) => part.span === 1)) {
    const left = Math.min(...places.values());
    const right = Math.max(...places.values());
    canvas.tables.push({ name: block.excelTable, area: { top: row, left, bottom: lastRow, right }, filter: block.filter ?? false });
  }
  return lastRow + 1;
}

function placeColumn(canvas: Canvas, { rows }: TableBlock, { index, part, edge }: PlacedColumn, headRow: number): void {
  const cells = rows.map((entries) => {
    const entry = entryAt(entries, index);
    return { entry, value: valueOf(entry), ...roleOf(entry) };
  });
  // Where several cells of a column must be merged, all of them are.
  const merged = cells.filter(({ value, role }) => !isOneLine(canvas, value, role, part, edge)).length > 1;
  cells.forEach(({ entry, value, role, tone }, offset) => {
    const row = headRow + 1 + offset;
    put(canvas, row, part, { value, role, tone, merged, edge });
    nameCell(canvas, row, part, entry);
    needHeight(canvas, row, heightOf(canvas, wordsOf(entry), role, part, edge));
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
