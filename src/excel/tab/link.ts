// The only formula that we write: a jump to a cell of the same workbook.
import { type CellRef, fullAddress } from '../../workbook/address';
import { cutText } from './text';

/** A text constant in a formula: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const CONSTANT_CHARACTERS = 255;
/** Excel's limit is 8,192 characters of formula; what is shown of a link needs no more than this. */
const LINK_CHARACTERS = 2_000;

/** `=HYPERLINK("#'Risk log'!A5","R-7")`. HYPERLINK rather than a cell's hyperlink: one array write instead of one action per cell. */
export function linkFormula(text: string, to: CellRef): string {
  return `=HYPERLINK(${constant(`#${fullAddress(to)}`)},${constant(cutText(text, LINK_CHARACTERS))})`;
}

/** A text as a formula's constant: quotes doubled; longer ones joined from pieces that Excel accepts. */
function constant(text: string): string {
  const pieces: string[] = [];
  for (let rest = text; rest !== '';) {
    const piece = cutText(rest, CONSTANT_CHARACTERS);
    pieces.push(`"${piece.replaceAll('"', '""')}"`);
    rest = rest.slice(piece.length);
  }
  return pieces.length === 0 ? '""' : pieces.join('&');
}
