// One cell as its field understands it. Each distinct value of a column is parsed once.
import type { FieldDefinition } from '../../registers/definition';
import type { Cadence } from '../../workbook/cadence';
import { DAYS_1904, type SerialDay } from '../../workbook/serial-date';
import type { CellValue } from '../../workbook/snapshot';
import { isNone, isPlaceholder } from './blank';
import { compactDay, parseTextDate, serialInText, type TextDate } from './dates';
import { fold } from '../words/fold';
import { onDay, parseFrequency } from './frequency';
import { parsePriority, parseRating, type Rating } from './levels';
import { splitIds, splitNames } from './names';
import { parseDays, parseMoney, parseNumber, parseShare, shareOf } from './numbers';
import { optionIndex, optionOf, optionsIn, yesOrNo } from './options';
import type { ProblemKind } from '../records';

/** What a value means to a field beyond its text. Only the members of the field's type are set. */
export interface Understood {
  readonly number: number | undefined;
  /** A decided day; a text whose order the column decides is in `order`. */
  readonly day: SerialDay | undefined;
  readonly order: Extract<TextDate, { kind: 'order' }> | undefined;
  readonly rating: Rating | undefined;
  readonly options: readonly string[];
  readonly list: readonly string[] | undefined;
  readonly flag: boolean | undefined;
  readonly cadence: Cadence | undefined;
}

export interface Cell {
  readonly text: string;
  readonly folded: string;
  readonly isBlank: boolean;
  readonly saysNone: boolean;
  readonly problem: ProblemKind | undefined;
  readonly understood: Understood;
}

type Found = Partial<Understood> & { readonly problem?: ProblemKind };

const NO_OPTIONS: readonly string[] = [];
const NOTHING_FOUND: Found = {};
/** One object for the many cells that are nothing but a text. */
const NOTHING_UNDERSTOOD = understoodFrom(NOTHING_FOUND);
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA|CONNECT!|UNKNOWN!|BUSY!|PYTHON!)$/;
const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]{2,}$/;
const LAST_SERIAL = 2_958_465; // 31 December 9999

/** "#REF!" and its like, as Excel shows them. */
export function isErrorText(value: CellValue): boolean {
  return typeof value === 'string' && value.includes('#') && ERROR.test(value.trim());
}

/** Fields in which "none" is a value: no cost, no days. */
const NONE_IS_ZERO = new Set(['money', 'days', 'number']);

/** Longer texts are no sign for an empty cell and no "none", however they are spaced. */
const LONGEST_SIGN = 40;

const [ZERO, NINE] = [48, 57];

/** Whether a trimmed text is no sign for an empty cell at first sight: it is long, or ends in a digit, as none of the signs does. */
export function isPlainlyFilled(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return text.length > LONGEST_SIGN || (last >= ZERO && last <= NINE);
}

/** Parses a value for a field. `is1904`: numbers count days from 1904. */
export function parseCell(field: FieldDefinition, value: CellValue, is1904: boolean): Cell {
  const text = typeof value === 'string' ? value.trim() : String(value);
  if (isErrorText(text)) return new ParsedCell(text, undefined, false, false, { problem: 'cell-error' });
  // A formula on an empty date cell shows 0, or 1900-01-00.
  if (field.type === 'date' && value === 0) return new ParsedCell(text, undefined, true, false, NOTHING_FOUND);
  if (text.length > LONGEST_SIGN) return new ParsedCell(text, undefined, false, false, understand(field, value, text, is1904));
  const folded = fold(text);
  const saysNone = isNone(folded);
  const isBlank = isPlaceholder(folded) || (saysNone && field.type !== 'yesNo' && !NONE_IS_ZERO.has(field.type));
  const isZero = saysNone && NONE_IS_ZERO.has(field.type);
  const found = isBlank ? NOTHING_FOUND : isZero ? { number: 0 } : understand(field, value, text, is1904);
  return new ParsedCell(text, folded, isBlank, saysNone, found);
}

/** A class for its folded text, made when first asked for: few of the long texts are ever compared. */
class ParsedCell implements Cell {
  readonly problem: ProblemKind | undefined;
  readonly understood: Understood;
  #folded: string | undefined;

  constructor(
    readonly text: string,
    folded: string | undefined,
    readonly isBlank: boolean,
    readonly saysNone: boolean,
    found: Found,
  ) {
    this.#folded = folded;
    this.problem = found.problem;
    this.understood = found === NOTHING_FOUND ? NOTHING_UNDERSTOOD : understoodFrom(found);
  }

  get folded(): string {
    return (this.#folded ??= fold(this.text));
  }
}

/** An empty cell, of any field. */
export const BLANK_CELL: Cell = new ParsedCell('', '', true, false, NOTHING_FOUND);

function understoodFrom({ number, day, order, rating, options = NO_OPTIONS, list, flag, cadence }: Found): Understood {
  return { number, day, order, rating, options, list, flag, cadence };
}

function understand(field: FieldDefinition, value: CellValue, text: string, is1904: boolean): Found {
  switch (field.type) {
    case 'text':
    case 'id':
    case 'name':
      return NOTHING_FOUND;
    case 'names':
      return { list: splitNames(text) };
    case 'ids':
      return { list: splitIds(text) };
    case 'email':
      return EMAIL.test(text) ? {} : { problem: 'invalid-email' };
    case 'date':
      return dateOf(value, text, is1904);
    case 'number':
    case 'money':
    case 'days':
    case 'share':
      return numberOf(field.type, value, text);
    case 'rating': {
      const rating = typeof value === 'number' ? ({ kind: 'number', value, label: '', isShare: false } as const) : ratingOf(field, text);
      return rating ? { rating } : { problem: 'unknown-value' };
    }
    case 'choice': {
      const option = optionOf(fold(text), optionIndex(field.options ?? {}));
      return option === undefined ? { problem: 'unknown-value' } : { options: [option] };
    }
    case 'choices': {
      const options = optionsIn(fold(text), optionIndex(field.options ?? {}));
      return options.length === 0 ? { problem: 'unknown-value' } : { options };
    }
    case 'yesNo': {
      const flag = typeof value === 'boolean' ? value : yesOrNo(fold(text));
      return flag === undefined ? { problem: 'unknown-value' } : { flag };
    }
    case 'frequency':
      return frequencyOf(value, text, is1904);
  }
}

/** A level in words or numbers; of priorities also P0–P4 and A, B, C, the first of which come first. */
function ratingOf({ id }: FieldDefinition, text: string): Rating | undefined {
  return parseRating(text) ?? (id === 'priority' ? parsePriority(text) : undefined);
}

function dateOf(value: CellValue, text: string, is1904: boolean): Found {
  const compact = typeof value === 'number' ? compactDay(value) : undefined;
  if (compact !== undefined) return { day: compact };
  const serial = typeof value === 'number' ? value : serialInText(text);
  if (serial !== undefined) {
    const day = is1904 ? serial + DAYS_1904 : serial;
    return day >= 1 && day <= LAST_SERIAL ? { day } : { problem: 'invalid-date' };
  }
  const date = parseTextDate(text);
  if (date?.kind === 'day') return { day: date.day };
  return date?.kind === 'order' ? { order: date } : { problem: 'invalid-date' };
}

/** "15 (High)": what stands in the bracket says the number in words. */
const WORDS_IN_BRACKET = /\s*[([（][^)\]）\d]*[)\]）]$/;

function numberOf(type: 'number' | 'money' | 'days' | 'share', value: CellValue, text: string): Found {
  if (typeof value === 'number') return { number: type === 'share' ? shareOf(value) : value };
  const parse = { number: parseNumber, money: parseMoney, days: parseDays, share: parseShare }[type];
  const number = parse(text) ?? (type === 'number' ? parseNumber(text.replace(WORDS_IN_BRACKET, '')) : undefined);
  return number === undefined ? { problem: 'unknown-value' } : { number };
}

function frequencyOf(value: CellValue, text: string, is1904: boolean): Found {
  if (typeof value === 'number') return { cadence: onDay(is1904 ? value + DAYS_1904 : value) };
  const reading = parseFrequency(text);
  if (reading === undefined) return { problem: 'unreadable-frequency' };
  return reading.kind === 'ambiguous' ? { problem: 'ambiguous-frequency' } : { cadence: reading.cadence };
}
