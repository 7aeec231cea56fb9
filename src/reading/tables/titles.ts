// What a title above a header or the tab's own name adds to a register: they help, headers and values decide.
import { registerOf, type RegisterId } from '../../registers/catalogue';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { HeaderContext } from '../columns/header-columns';
import { headerKey, spacedOut } from '../words/header-text';
import { allWords } from '../words/lexicon';

const TITLE_BONUS = 0.7;
const TAB_BONUS = 0.55;
const LONGEST_TITLE = 60;

/** A title above the header or the tab's name that names the register. */
export function titleBonus({ grid, headers, title }: HeaderContext, register: RegisterId, headerRow: number): number {
  const names = registerNames(register);
  const says = (text: string) => names.some((name) => containsWords(text, name));
  const bonus = says(headers.keyOf(spacedOut(title))) ? TAB_BONUS : 0;
  for (let row = Math.max(0, headerRow - 12); row < headerRow; row += 1) {
    for (let column = 0; column < Math.min(grid.width, 8); column += 1) {
      const value = grid.value(row, column);
      if (typeof value === 'string' && value !== '' && says(headers.keyOf(firstLine(value)))) return bonus + TITLE_BONUS;
    }
  }
  return bonus;
}

/** What Excel calls a tab that nobody named. */
const UNNAMED = /^(?:sheet|tabelle|feuil|лист|blad|hoja|foglio|plan|planilha|工作表|sayfa|arkusz|munka|シート)\s?\d*$/i;

/** What a tab is called: a workbook of one tab without a name of its own says it in its own name. */
export function titleOf({ name, sheets }: WorkbookSnapshot, sheet: SheetSnapshot): string {
  const filled = sheets.filter(({ values, own }) => values.length > 0 && !own);
  return filled.length === 1 && UNNAMED.test(sheet.name) ? name.replace(/\.\w{3,4}$/, '') : sheet.name;
}

/** Titles are short; what stands on further lines of their cell is none. */
function firstLine(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line.length <= LONGEST_TITLE ? line : '';
}

const namesOf = new Map<RegisterId, readonly string[]>();

function registerNames(register: RegisterId): readonly string[] {
  let names = namesOf.get(register);
  if (names === undefined) namesOf.set(register, (names = allWords(registerOf(register).words).map(headerKey)));
  return names;
}

function containsWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  if (/\p{Script=Han}/u.test(words)) return true;
  return !/[\p{L}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}]/u.test(text[at + words.length] ?? ' ');
}
