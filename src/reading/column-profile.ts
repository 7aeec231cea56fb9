// What the values of a column look like: the evidence beside its header.
import type { CellValue } from '../workbook/snapshot';
import { isPlaceholder } from './blank';
import { isDateFormat, parseTextDate } from './dates';
import { fold } from './fold';
import { parseFrequency } from './frequency';
import { parseRating } from './levels';
import { parseMoney } from './numbers';
import { yesOrNo } from './options';

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

const LONG = 45;
const CODE = /^(?:[\p{L}]{0,6}[-_./ #]{0,2})?\d+(?:[-_./]\d+)*[a-z]?$/u;
const EMAIL = /^\S+@\S+\.\S+$/;
const EARLIEST_SERIAL = 25_569; // 1970
const LATEST_SERIAL = 73_051; // 2100

const NO_VALUES: ColumnProfile = {
  count: 0,
  number: 0,
  date: 0,
  rating: 0,
  yesNo: 0,
  email: 0,
  frequency: 0,
  code: 0,
  long: 0,
  distinct: 0,
  folded: [],
};

/** Profiles sampled values with their number formats ('General' where unknown). */
export function profileOf(cells: Iterable<{ readonly value: CellValue; readonly format: string }>): ColumnProfile {
  const sum = { number: 0, date: 0, rating: 0, yesNo: 0, email: 0, frequency: 0, code: 0, long: 0 };
  const texts = new Set<string>();
  let count = 0;
  for (const { value, format } of cells) {
    const text = String(value).trim();
    const folded = fold(text);
    if (isPlaceholder(folded)) continue;
    count += 1;
    texts.add(folded);
    const isNumber = typeof value === 'number';
    const isDate = isNumber ? isDateFormat(format) && value >= 1 : parseTextDate(text) !== undefined;
    if (isDate || (isNumber && format === 'General' && Number.isInteger(value) && value > EARLIEST_SERIAL && value < LATEST_SERIAL))
      sum.date += 1;
    if (!isDate && (isNumber || parseMoney(text) !== undefined)) sum.number += 1;
    if (!isDate && parseRating(text) !== undefined) sum.rating += 1;
    if (typeof value === 'boolean' || (!isNumber && yesOrNo(folded) !== undefined && folded.length <= 12)) sum.yesNo += 1;
    if (EMAIL.test(text)) sum.email += 1;
    if (!isNumber && parseFrequency(text) !== undefined) sum.frequency += 1;
    if (CODE.test(text)) sum.code += 1;
    if (text.length > LONG || (text.length > LONG / 2 && /\p{Script=Han}{12}/u.test(text))) sum.long += 1;
  }
  if (count === 0) return NO_VALUES;
  const share = (part: number) => part / count;
  return {
    count,
    number: share(sum.number),
    date: share(sum.date),
    rating: share(sum.rating),
    yesNo: share(sum.yesNo),
    email: share(sum.email),
    frequency: share(sum.frequency),
    code: share(sum.code),
    long: share(sum.long),
    distinct: texts.size / count,
    folded: [...texts],
  };
}
