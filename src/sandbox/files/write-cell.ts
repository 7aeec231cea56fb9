// A cell of the model → <c>. Text is always written as text, never as something to be typed.
import { areaText } from '../areas';
import type { CellModel } from '../model';
import { element, type XmlElement } from './xml';

export function cellElement(cell: CellModel, row: number, column: number, format: number): XmlElement {
  const r = areaText({ top: row, left: column, bottom: row, right: column });
  const s = format === 0 ? undefined : format;
  const { value, formula, isError } = cell;
  if (formula !== undefined) {
    const f = element('f', {}, legalText(formula.slice(1)));
    if (cell.isUncalculated) return element('c', { r, s }, f);
    const t = isError ? 'e' : typeof value === 'string' ? 'str' : typeof value === 'boolean' ? 'b' : undefined;
    return element('c', { r, s, t }, f, element('v', preserved(value), cachedText(value)));
  }
  if (value === '') return element('c', { r, s });
  if (typeof value === 'number') return element('c', { r, s }, element('v', {}, String(value)));
  if (typeof value === 'boolean') return element('c', { r, s, t: 'b' }, element('v', {}, value ? '1' : '0'));
  if (isError) return element('c', { r, s, t: 'e' }, element('v', {}, value));
  // In the cell itself rather than in the shared list: a deleted tab then leaves none of its words behind.
  return element('c', { r, s, t: 'inlineStr' }, element('is', {}, element('t', preserved(value), legalText(value))));
}

function cachedText(value: CellModel['value']): string {
  return typeof value === 'boolean' ? (value ? '1' : '0') : typeof value === 'number' ? String(value) : legalText(value);
}

function preserved(value: CellModel['value']): { 'xml:space'?: 'preserve' } {
  return typeof value === 'string' && /^\s|\s$|[\n\t]/.test(value) ? { 'xml:space': 'preserve' } : {};
}

/** What XML can't hold is written as _xHHHH_, and what looks like that is escaped too (ECMA-376 part 1, 22.4.2.4 (bstr)). */
export function legalText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      (character) => {
        return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      },
    );
}
