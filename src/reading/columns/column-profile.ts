// What the values of a column look like: the evidence beside its header. Each share is reckoned when first asked for.
import type { CellValue } from '../../workbook/snapshot';
import { isPlaceholder } from '../cells/blank';
import { isDateFormat, isLikelySerial, parseTextDate, serialInText } from '../cells/dates';
import { fold } from '../words/fold';
import { parseFrequency } from '../cells/frequency';
import { parseRating } from '../cells/levels';
import { parseMoney } from '../cells/numbers';
import { yesOrNo } from '../cells/options';

/** Shares (0–1) of the sampled cells that can be read each way; a cell can count for several. */
export interface ColumnProfile {
  /** Filled cells that were looked at. */
  readonly count: number;
  readonly number: number;
  readonly date: number;
  readonly rating: number;
  readonly yesNo: number;
  readonly email: number;
  readonly frequency: number;
  /** "R-01", "3.2" */
  readonly code: number;
  /** More than LONG characters. */
  readonly long: number;
  /** Different ones of all. */
  readonly distinct: number;
  /** The different texts, folded. */
  readonly folded: readonly string[];
}

export interface SampledCell {
  readonly value: CellValue;
  readonly format: string;
}

interface Sampled extends SampledCell {
  readonly text: string;
  readonly folded: string;
}

const LONG = 45;
const CODE = /^(?:\p{L}{1,4}|\p{L}{1,8}[-_./#])?\d+(?:[-_./]\d+)*[a-z]?$/u;
const EMAIL = /^\S+@\S+\.\S+$/;

/** Profiles sampled values with their number formats ('General' where unknown). */
export function profileOf(cells: Iterable<SampledCell>): ColumnProfile {
  const sampled: Sampled[] = [];
  for (const { value, format } of cells) {
    const text = String(value).trim();
    const folded = fold(text);
    if (!isPlaceholder(folded)) sampled.push({ value, format, text, folded });
  }
  return new Profile(sampled);
}

/** A class for its lazy getters: most columns are asked for two or three of the shares only. */
class Profile implements ColumnProfile {
  readonly #shares = new Map<(cell: Sampled) => boolean, number>();
  #folded: readonly string[] | undefined;

  constructor(private readonly cells: readonly Sampled[]) {}

  get count(): number {
    return this.cells.length;
  }
  get number(): number {
    return this.#share(isNumber);
  }
  get date(): number {
    return this.#share(isDate);
  }
  get rating(): number {
    return this.#share(isRating);
  }
  get yesNo(): number {
    return this.#share(isYesNo);
  }
  get email(): number {
    return this.#share(isEmail);
  }
  get frequency(): number {
    return this.#share(isFrequency);
  }
  get code(): number {
    return this.#share(isCode);
  }
  get long(): number {
    return this.#share(isLong);
  }
  get distinct(): number {
    return this.count === 0 ? 0 : this.folded.length / this.count;
  }
  get folded(): readonly string[] {
    return (this.#folded ??= [...new Set(this.cells.map(({ folded }) => folded))]);
  }

  #share(test: (cell: Sampled) => boolean): number {
    if (this.count === 0) return 0;
    let share = this.#shares.get(test);
    if (share === undefined) this.#shares.set(test, (share = this.cells.filter(test).length / this.count));
    return share;
  }
}

function isRealDate({ value, format }: Sampled): boolean {
  return typeof value === 'number' && value >= 1 && isDateFormat(format);
}

function isDate(cell: Sampled): boolean {
  const { value, format, text } = cell;
  if (typeof value !== 'number') return serialInText(text) !== undefined || parseTextDate(text) !== undefined;
  return isRealDate(cell) || (format === 'General' && Number.isInteger(value) && isLikelySerial(value));
}

function isNumber(cell: Sampled): boolean {
  if (typeof cell.value === 'number') return !isRealDate(cell);
  return parseMoney(cell.text) !== undefined && parseTextDate(cell.text) === undefined;
}

function isRating(cell: Sampled): boolean {
  if (typeof cell.value === 'number') return !isRealDate(cell);
  return parseRating(cell.text) !== undefined && parseTextDate(cell.text) === undefined;
}

function isYesNo({ value, folded }: Sampled): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && folded.length <= 12 && yesOrNo(folded) !== undefined);
}

function isEmail({ text }: Sampled): boolean {
  return EMAIL.test(text);
}

function isFrequency({ value, text }: Sampled): boolean {
  return typeof value !== 'number' && parseFrequency(text) !== undefined;
}

function isCode({ text }: Sampled): boolean {
  return CODE.test(text);
}

function isLong({ text }: Sampled): boolean {
  return text.length > LONG || (text.length > LONG / 2 && /\p{Script=Han}{12}/u.test(text));
}
