// Rows right under a header that are no records yet: how to fill it in, which choices there are, column numbers, the header in a second language.
import { fieldOf, isRegisterId } from '../../registers/catalogue';
import type { FieldType } from '../../registers/definition';
import { parseRating } from '../cells/levels';
import { optionIndex, optionOf } from '../cells/options';
import type { Grid } from '../grid';
import { fold } from '../words/fold';
import { standsForValue, tellsWhatToWrite } from '../words/instructions';
import type { HeaderMatch, HeaderReader } from '../words/match-header';
import type { ValueReader } from './sampled-value';

/** A header cell: its column in the grid and what it says. */
interface Heading {
  readonly column: number;
  readonly header: string;
}

interface ReadHeading extends Heading {
  /** What it means for sure. */
  readonly matches: readonly HeaderMatch[];
}

interface Readers {
  readonly headers: HeaderReader;
  readonly valueOf: ValueReader;
}

export interface RowsUnderHeader {
  /** Rows that say the header once more in another language: they belong to it. */
  readonly translations: number;
  /** All rows to be left out, those included. */
  readonly count: number;
}

const NONE: RowsUnderHeader = { translations: 0, count: 0 };
/** A translation, hints and choices; more rows that read so are questions and answers, or other sentences. */
const MOST_ROWS = 3;
const LEAST_CELLS = 2;
/** So many of the filled cells tell how to fill in … */
const LEAST_HINTS = 0.6;
/** … and no more are values. */
const MOST_VALUES = 0.2;
/** Sentences alone must be so many. */
const LEAST_SENTENCES = 3;
/** A second header stands over nearly every column. */
const LEAST_TRANSLATED = 0.8;
const LEAST_NUMBERED = 3;
/** From here on a meaning of a header is sure enough to expect its values. */
const SURE = 0.7;
/** Values come again below; a hint does not. */
const ROWS_COMPARED = 30;
const LONGEST_HEADER = 60;

/** Types of fields whose values are short, and how long a value of such a field may be. */
const SHORT: ReadonlySet<FieldType> = new Set([
  'date',
  'id',
  'rating',
  'number',
  'money',
  'days',
  'share',
  'yesNo',
  'choice',
  'name',
  'email',
]);
const MOST_WORDS = 4;
const MOST_HAN = 6;
const MOST_HAN_OF_CODES = 4;
const LONGEST_CHOICE = 25;

/** "1-5", "1 to 5", "1~5分" */
const RANGE = /^\(?\d\s*(?:[-–—~]|to|至|到)\s*\d{1,3}\s*分?\)?$/;
const SLASHES = /\s*[/|\n]\s*/;
const CHOICES = /\s*[/|、,;\n]\s*|\s+or\s+/;
const HAN = /\p{Script=Han}/u;
const ONLY_HAN = /^\p{Script=Han}+$/u;
const SPACES = /\s+/;

/** The rows to leave out under a header that ends in `row`; looks at four rows at most. */
export function rowsUnderHeader(grid: Grid, row: number, headings: readonly Heading[], readers: Readers): RowsUnderHeader {
  const columns = headings.map((heading): ReadHeading => {
    const { matches } = readers.headers.read(heading.header);
    return { ...heading, matches: matches.filter(({ strength }) => strength >= SURE) };
  });
  let translations = 0;
  for (let count = 0; count <= MOST_ROWS; count += 1) {
    const kind = kindOfRow(grid, row + 1 + count, columns, readers);
    if (kind === 'record') return { translations, count };
    if (kind === 'translation' && translations === count) translations = count + 1;
  }
  return NONE;
}

function kindOfRow(grid: Grid, row: number, columns: readonly ReadHeading[], readers: Readers): 'translation' | 'hints' | 'record' {
  const cells = columns.filter(({ column }) => grid.value(row, column) !== '');
  if (cells.length < LEAST_CELLS) return 'record';
  const isWide = cells.length >= columns.length * LEAST_TRANSLATED;
  if (isWide && countsColumns(grid, row, cells)) return 'hints';
  const says: Said[] = [];
  let values = 0;
  for (const heading of cells) {
    const each = said(grid, row, heading, readers);
    // Most rows are records, and their first cells show it.
    if (each === 'value' && (values += 1) > cells.length * MOST_VALUES) return 'record';
    says.push(each);
  }
  const count = (...wanted: readonly Said[]) => says.filter((each) => wanted.includes(each)).length;
  if (isWide && count('translation') >= cells.length * LEAST_TRANSLATED) return 'translation';
  const hints = count('translation', 'header', 'hint', 'sentence');
  if (hints < cells.length * LEAST_HINTS) return 'record';
  return hints > count('sentence') || hints >= LEAST_SENTENCES ? 'hints' : 'record';
}

/** What a cell under a header speaks for; 'open' for what could be a hint and a value. */
type Said = 'translation' | 'header' | 'hint' | 'sentence' | 'value' | 'open';

function said(grid: Grid, row: number, { column, header, matches }: ReadHeading, { headers, valueOf }: Readers): Said {
  const value = grid.value(row, column);
  if (typeof value !== 'string') return 'value';
  if (grid.isBlank(row, column)) return 'open';
  if (comesAgain(grid, row, column, value)) return 'value';
  const folded = fold(value);
  const types = new Set(matches.map(({ type }) => type));
  if (standsForValue(folded) || isListOfChoices(folded, types)) return 'hint';
  const sample = valueOf(value, 'General');
  if (sample.isDate || sample.isNumber || sample.isCode || sample.isEmail) return 'value';
  if (saysHeaderAgain(headers, value.trim(), header, matches)) return HAN.test(value) === HAN.test(header) ? 'header' : 'translation';
  if (tellsWhatToWrite(folded)) return 'sentence';
  if (sample.isRating || sample.isYesNo || (types.has('frequency') && sample.isFrequency) || isOption(folded, matches)) return 'value';
  return isLongerThanValues(folded, types) ? 'hint' : 'open';
}

function comesAgain(grid: Grid, row: number, column: number, value: string): boolean {
  for (let below = row + 1; below < Math.min(grid.height, row + ROWS_COMPARED); below += 1)
    if (grid.value(below, column) === value) return true;
  return false;
}

/** "H/M/L", "Open / In progress / Closed", "1-5". */
function isListOfChoices(folded: string, types: ReadonlySet<FieldType>): boolean {
  if (types.has('rating') && RANGE.test(folded)) return true;
  if (types.has('names') || types.has('ids')) return false;
  const choices = folded.split(types.has('text') ? SLASHES : CHOICES).filter((choice) => choice !== '');
  if (choices.length < 2 || choices.some((choice) => choice.length > LONGEST_CHOICE)) return false;
  return choices.length > 2 || types.has('choice') || types.has('yesNo') || choices.every((choice) => parseRating(choice) !== undefined);
}

/** The header itself, or another text that means the same: "Risk ID" under 风险编号. */
function saysHeaderAgain(headers: HeaderReader, text: string, header: string, matches: readonly HeaderMatch[]): boolean {
  if (text.length > LONGEST_HEADER || !headers.isKnown(text)) return false;
  if (headers.keyOf(text) === headers.keyOf(header)) return true;
  const again = headers.read(text).matches.filter(({ strength }) => strength >= SURE);
  return matches.some(({ kind, field }) => again.some((match) => match.kind === kind && match.field === field));
}

function isOption(folded: string, matches: readonly HeaderMatch[]): boolean {
  return matches.some(({ kind, field }) => {
    const options = isRegisterId(kind) ? fieldOf(kind, field)?.options : undefined;
    return options !== undefined && optionOf(folded, optionIndex(options)) !== undefined;
  });
}

/** More words than a date, a level, a choice or a name has. */
function isLongerThanValues(folded: string, types: ReadonlySet<FieldType>): boolean {
  if (![...types].some((type) => SHORT.has(type))) return false;
  if (!ONLY_HAN.test(folded)) return folded.split(SPACES).length > MOST_WORDS;
  return folded.length > (types.has('date') || types.has('id') ? MOST_HAN_OF_CODES : MOST_HAN);
}

/** 1, 2, 3 … or A, B, C … over the columns. */
function countsColumns(grid: Grid, row: number, cells: readonly Heading[]): boolean {
  if (cells.length < LEAST_NUMBERED) return false;
  return cells.every(({ column }, index) => {
    const sign = grid.text(row, column).replace(/^[([（]|[)\]）]$/g, '');
    return sign === String(index + 1) || sign.toUpperCase() === String.fromCharCode(65 + index);
  });
}
