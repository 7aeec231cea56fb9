// What a title above a header or the tab's own name adds to a register: they help, headers and values decide.
import { isRegisterId, REGISTERS, type RegisterId } from '../../registers/catalogue';
import type { RegisterDefinition } from '../../registers/definition';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Grid } from '../grid';
import type { HeaderContext } from '../columns/header-columns';
import { headerKey, spacedOut } from '../words/header-text';
import { allWords } from '../words/lexicon';
import type { HeaderReader } from '../words/match-header';

const TITLE_BONUS = 0.7;
const TAB_BONUS = 0.55;
const LONGEST_TITLE = 60;
/** A title stands so near above its table, and in one of the first columns. */
const TITLE_WITHIN = 12;
const TITLE_COLUMNS = 8;

/** A title above the header or the tab's name that names the register. */
export function titleBonus({ grid, headers, title }: HeaderContext, register: RegisterId, headerRow: number): number {
  const says = (text: string) => registersNamed(headers, text).has(register);
  const bonus = says(spacedOut(title)) ? TAB_BONUS : 0;
  return titlesAbove(grid, headerRow).some(says) ? bonus + TITLE_BONUS : bonus;
}

/** What Excel calls a tab that nobody named. */
const UNNAMED = /^(?:sheet|tabelle|feuil|лист|blad|hoja|foglio|plan|planilha|工作表|sayfa|arkusz|munka|シート)\s?\d*$/i;

/** What a tab is called: a workbook of one tab without a name of its own says it in its own name. */
export function titleOf({ name, sheets }: WorkbookSnapshot, sheet: SheetSnapshot): string {
  const filled = sheets.filter(({ values, own }) => values.length > 0 && !own);
  return filled.length === 1 && UNNAMED.test(sheet.name) ? name.replace(/\.\w{3,4}$/, '') : sheet.name;
}

/** What stands above a row and may be its title. */
export function titlesAbove(grid: Grid, headerRow: number): readonly string[] {
  const titles: string[] = [];
  for (let row = Math.max(0, headerRow - TITLE_WITHIN); row < headerRow; row += 1) {
    for (let column = 0; column < Math.min(grid.width, TITLE_COLUMNS); column += 1) {
      const value = grid.value(row, column);
      if (typeof value === 'string' && value !== '') titles.push(firstLine(value));
    }
  }
  return titles;
}

/** Titles are short; what stands on further lines of their cell is none. */
function firstLine(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line.length <= LONGEST_TITLE ? line : '';
}

/** What texts were found to name, by the reader of their workbook. */
const known = new WeakMap<HeaderReader, Map<string, ReadonlySet<RegisterId>>>();

/** The registers that a text names. */
function registersNamed(headers: HeaderReader, text: string): ReadonlySet<RegisterId> {
  let texts = known.get(headers);
  if (texts === undefined) known.set(headers, (texts = new Map<string, ReadonlySet<RegisterId>>()));
  let named = texts.get(text);
  if (named === undefined) texts.set(text, (named = namedIn(headers.keyOf(text))));
  return named;
}

interface Name {
  readonly words: string;
  readonly register: RegisterId;
}

let allNames: readonly Name[] | undefined;

/** What each register is called, as keys. */
export function registerNames(): readonly Name[] {
  allNames ??= REGISTERS.flatMap(namesOf);
  return allNames;
}

/** A name within a longer one says nothing: 客户沟通记录 names no clients, 风险问题清单 no issues alone. */
function namedIn(key: string): ReadonlySet<RegisterId> {
  const said = registerNames().filter(({ words }) => containsWords(key, words));
  const isWithin = ({ words, register }: Name, other: Name) =>
    other.register !== register &&
    other.words.length > words.length &&
    other.words.includes(words) &&
    !containsWords(key.replace(other.words, ' '), words);
  return new Set(said.filter((name) => !said.some((other) => isWithin(name, other))).map(({ register }) => register));
}

function namesOf({ id, words }: RegisterDefinition): readonly Name[] {
  return isRegisterId(id) ? allWords(words).map((word) => ({ words: headerKey(word), register: id })) : [];
}

function containsWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  if (/\p{Script=Han}/u.test(words)) return true;
  return !/[\p{L}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}]/u.test(text[at + words.length] ?? ' ');
}
