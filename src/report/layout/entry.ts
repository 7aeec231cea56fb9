// From a block's entry to a cell: its value, and the role that it plays on the tab.
import type { Entry } from '../blocks';
import type { PlannedValue } from '../plan';
import type { Role, Tone } from '../theme';
import type { Canvas } from './canvas';
import { columnsOf, lastColumnOf, type Region } from './grid';

export function valueOf(entry: Entry): PlannedValue {
  switch (entry.kind) {
    case 'text':
    case 'chip':
    case 'key':
      return { kind: 'text', text: entry.text };
    case 'input':
      return entry.text === '' ? { kind: 'blank' } : { kind: 'text', text: entry.text };
    case 'number':
      return { kind: 'number', number: entry.value };
    case 'date':
      return { kind: 'date', day: entry.day };
    case 'link':
      return { kind: 'link', text: entry.text, to: entry.to };
    case 'none':
      return { kind: 'blank' };
  }
}

export function roleOf(entry: Entry): { readonly role: Role; readonly tone: Tone } {
  switch (entry.kind) {
    case 'text':
      return { role: entry.right ? 'figureText' : entry.strong ? 'cellStrong' : 'cell', tone: entry.tone ?? 'plain' };
    case 'chip':
      return { role: 'chip', tone: entry.tone };
    case 'number':
      return { role: entry.format ?? 'number', tone: entry.tone ?? 'plain' };
    case 'date':
      return { role: 'date', tone: entry.tone ?? 'plain' };
    case 'link':
      return { role: 'link', tone: 'plain' };
    case 'input':
      return { role: 'input', tone: 'plain' };
    case 'key':
      return { role: 'key', tone: 'plain' };
    case 'none':
      return { role: entry.look ?? 'cell', tone: 'plain' };
  }
}

/** Gives the cell the workbook name that its entry asks for. */
export function nameCell(canvas: Canvas, row: number, region: Region, entry: Entry): void {
  if ((entry.kind === 'number' || entry.kind === 'input') && entry.name !== undefined) {
    const { left } = columnsOf(canvas.grid, region);
    const isAtLeft = entry.kind === 'input' || canvas.rows[row]?.[left]?.value.kind === 'number';
    const column = isAtLeft ? left : lastColumnOf(canvas.grid, region);
    canvas.names.push({ name: entry.name, row, column });
  }
}

/** The words that decide how high a row must be; numbers, dates and keys take one line. */
export function wordsOf(entry: Entry): string {
  return 'text' in entry && entry.kind !== 'key' ? entry.text : '';
}

/** The side that a column's header follows when it does not say: that of its first filled cell. */
export function alignOf(entry: Entry | undefined): 'left' | 'right' | 'center' {
  if (entry?.kind === 'number') return 'right';
  return entry?.kind === 'chip' ? 'center' : 'left';
}
