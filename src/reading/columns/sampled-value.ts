// One value as the profiles of columns see it. What it can be read as is found once: the rows tried as headers have most of what is below them in common.
import type { CellValue } from '../../workbook/snapshot';
import { isPlaceholder } from '../cells/blank';
import { compactDay, isDateFormat, isLikelySerial, parseTextDate, serialInText } from '../cells/dates';
import { parseFrequency } from '../cells/frequency';
import { parseRating, type Rating } from '../cells/levels';
import { parseMoney } from '../cells/numbers';
import { yesOrNo } from '../cells/options';
import { fold } from '../words/fold';

/** Each test: whether the value can be read that way; a value can pass several. */
export interface SampledValue {
  readonly folded: string;
  /** Says nothing: "-", "TBD". */
  readonly isBlank: boolean;
  readonly isNumber: boolean;
  readonly isDate: boolean;
  readonly isRating: boolean;
  /** What it is as a number: 3, "3", "High (3)"; undefined for dates and words. */
  readonly number: number | undefined;
  readonly isYesNo: boolean;
  readonly isEmail: boolean;
  readonly isFrequency: boolean;
  /** "R-01", "3.2" */
  readonly isCode: boolean;
  /** A sentence rather than a word or a name. */
  readonly isLong: boolean;
}

/** What a number format says of a number: only the first makes it a date for sure, the last leaves it open. */
type NumberFormat = 'date' | 'other' | 'general';

const LONG = 45;
const CODE = /^(?:\p{L}{1,4}|\p{L}{1,8}[-_./#])?\d+(?:[-_./]\d+)*[a-z]?$/u;
const EMAIL = /^\S+@\S+\.\S+$/;
const LONGEST_YES_NO = 12;

/** Reads a value in its number format ('General' where unknown). */
export type ValueReader = (value: CellValue, format: string) => SampledValue;

/** A reader that remembers the texts and formats that it has seen. */
export function valueReader(): ValueReader {
  const texts = new Map<string, SampledValue>();
  const formats = new Map<string, NumberFormat>();
  const kindOf = (format: string): NumberFormat => {
    let kind = formats.get(format);
    if (kind === undefined) formats.set(format, (kind = isDateFormat(format) ? 'date' : format === 'General' ? 'general' : 'other'));
    return kind;
  };
  return (value, format) => {
    if (typeof value === 'number') return numberAs(value, kindOf(format));
    if (typeof value === 'boolean') return new SampledText(String(value), true);
    let known = texts.get(value);
    if (known === undefined) texts.set(value, (known = new SampledText(value.trim(), false)));
    return known;
  };
}

function numberAs(value: number, format: NumberFormat): SampledValue {
  const text = String(value);
  const isRealDate = format === 'date' && value >= 1;
  return {
    folded: text,
    isBlank: false,
    isNumber: !isRealDate,
    isDate:
      isRealDate ||
      (format === 'general' && Number.isInteger(value) && isLikelySerial(value)) ||
      (format !== 'date' && compactDay(value) !== undefined),
    isRating: !isRealDate,
    number: isRealDate ? undefined : value,
    isYesNo: false,
    isEmail: false,
    isFrequency: false,
    isCode: CODE.test(text),
    isLong: false,
  };
}

/** A class for its lazy getters: most texts are asked for two or three of the readings only. */
class SampledText implements SampledValue {
  readonly folded: string;
  readonly isBlank: boolean;
  #date: boolean | undefined;
  #money: boolean | undefined;
  #rating: { readonly found: Rating | undefined } | undefined;
  #yesNo: boolean | undefined;
  #frequency: boolean | undefined;

  constructor(
    private readonly text: string,
    private readonly isBoolean: boolean,
  ) {
    this.folded = fold(text);
    this.isBlank = isPlaceholder(this.folded);
  }

  get isDate(): boolean {
    return (this.#date ??= serialInText(this.text) !== undefined || parseTextDate(this.text) !== undefined);
  }
  get isNumber(): boolean {
    return (this.#money ??= parseMoney(this.text) !== undefined && parseTextDate(this.text) === undefined);
  }
  get isRating(): boolean {
    return this.#asRating !== undefined;
  }
  get number(): number | undefined {
    return this.#asRating?.kind === 'number' ? this.#asRating.value : undefined;
  }
  get #asRating(): Rating | undefined {
    return (this.#rating ??= { found: parseTextDate(this.text) === undefined ? parseRating(this.text) : undefined }).found;
  }
  get isYesNo(): boolean {
    return (this.#yesNo ??= this.isBoolean || (this.folded.length <= LONGEST_YES_NO && yesOrNo(this.folded) !== undefined));
  }
  get isEmail(): boolean {
    return this.text.includes('@') && EMAIL.test(this.text);
  }
  get isFrequency(): boolean {
    return (this.#frequency ??= parseFrequency(this.text) !== undefined);
  }
  get isCode(): boolean {
    return CODE.test(this.text);
  }
  get isLong(): boolean {
    return this.text.length > LONG || (this.text.length > LONG / 2 && /\p{Script=Han}{12}/u.test(this.text));
  }
}
