// A cell of the model → <c>. Text is always written as text, never as something to be typed.
import { areaText } from '../areas';
import type { CellModel } from '../model';
import { escapeXml } from './xml';

/** As markup rather than as a tree: a workbook has many cells. */
export function cellMarkup(cell: CellModel, row: number, column: number, format: number): string {
  const address = `r="${areaText({ top: row, left: column, bottom: row, right: column })}"${format === 0 ? '' : ` s="${format}"`}`;
  const { value, formula, isError } = cell;
  if (formula !== undefined) {
    const f = `<f>${escapeXml(legalText(formula.slice(1)))}</f>`;
    if (cell.isUncalculated) return `<c ${address}>${f}</c>`;
    const type = isError ? ' t="e"' : typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
    return `<c ${address}${type}>${f}${textElement('v', stored(value))}</c>`;
  }
  if (value === '') return `<c ${address}/>`;
  if (typeof value === 'number') return `<c ${address}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${address} t="b"><v>${stored(value)}</v></c>`;
  if (isError) return `<c ${address} t="e"><v>${escapeXml(value)}</v></c>`;
  // In the cell itself rather than in the shared list: a deleted tab then leaves none of its words behind.
  return `<c ${address} t="inlineStr"><is>${textElement('t', legalText(value))}</is></c>`;
}

function stored(value: CellModel['value']): string {
  return typeof value === 'boolean' ? (value ? '1' : '0') : typeof value === 'number' ? String(value) : legalText(value);
}

function textElement(name: string, text: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapeXml(text)}</${name}>`;
}

/** What XML can't hold is written as _xHHHH_, and what looks like that is escaped too (ECMA-376 part 1, 22.4.2.4 (bstr)). */
export function legalText(text: string): string {
  if (!/_x|[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      (character) => {
        return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      },
    );
}
