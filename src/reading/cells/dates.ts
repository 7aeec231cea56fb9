// Dates written as text, in every form that registers hold. What could be day/month or month/day is given as both.
import { type SerialDay, serialOf } from '../../workbook/serial-date';
import { fold } from '../words/fold';

export type TextDate =
  | { readonly kind: 'day'; readonly day: SerialDay }
  /** Both readings, where both exist; `dayFirst` alone or `monthFirst` alone decides the order of the column. */
  | { readonly kind: 'order'; readonly dayFirst: SerialDay | undefined; readonly monthFirst: SerialDay | undefined }
  /** Looks like a date, but there is no such day (30 February). */
  | { readonly kind: 'impossible' };

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'january', 'januar', 'янв', 'января', 'январь', 'enero', 'janvier'],
    ['feb', 'february', 'februar', 'фев', 'февраля', 'февраль', 'febrero', 'février'],
    ['mar', 'march', 'märz', 'mär', 'мар', 'марта', 'март', 'marzo', 'mars', 'mrz'],
    ['apr', 'april', 'апр', 'апреля', 'апрель', 'abril', 'avril'],
    ['may', 'mai', 'мая', 'май', 'mayo'],
    ['jun', 'june', 'juni', 'июн', 'июня', 'июнь', 'junio', 'juin'],
    ['jul', 'july', 'juli', 'июл', 'июля', 'июль', 'julio', 'juillet'],
    ['aug', 'august', 'авг', 'августа', 'август', 'agosto', 'août'],
    ['sep', 'sept', 'september', 'сен', 'сентября', 'сентябрь', 'septiembre', 'septembre'],
    ['oct', 'october', 'oktober', 'okt', 'окт', 'октября', 'октябрь', 'octubre', 'octobre'],
    ['nov', 'november', 'ноя', 'ноября', 'ноябрь', 'noviembre', 'novembre'],
    ['dec', 'december', 'dezember', 'dez', 'дек', 'декабря', 'декабрь', 'diciembre', 'décembre'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const CLOCK = /[t ]\s*(?:[上下]午\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:am|pm|z|utc|gmt|[+-]\d{2}:?\d{2})?.*$/;
const WEEKDAY = /^(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?|星期.|周.)[,，\s]+/;

const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;
const EARLIEST_SERIAL = 25_569; // 1970
const LATEST_SERIAL = 73_051; // 2100
const EARLIEST_COMPACT = 19_700_101;
const LATEST_COMPACT = 20_991_231;
/** A day by which something is wanted is that day. */
const MAY_SAY_UNTIL = /^[bBuUnNdD]|[前止]$/;
const UNTIL = /^(?:by|before|until|no later than|due)\s+(?=.*\d)|(?<=[日号\d])\s*(?:之前|以前|前|止)$/g;

/** Whether a number is the serial of a day that a register can mean. */
export function isLikelySerial(value: number): boolean {
  return value > EARLIEST_SERIAL && value < LATEST_SERIAL;
}

/** "45356": a date's serial number stored as text, as a column formatted as text keeps it; undefined for other texts. */
export function serialInText(text: string): number | undefined {
  return SERIAL_TEXT.test(text) && isLikelySerial(Number(text)) ? Number(text) : undefined;
}

/** 20190327: a day as one number, as databases export it; undefined for other numbers. */
export function compactDay(value: number): SerialDay | undefined {
  if (!Number.isInteger(value) || value < EARLIEST_COMPACT || value > LATEST_COMPACT) return undefined;
  return serialOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}

/** Reads a date from text; undefined for what is no date at all. Two-digit years are 1970–2069. */
export function parseTextDate(text: string): TextDate | undefined {
  if (!/[\d\uff10-\uff19]/.test(text)) return undefined;
  const folded = fold(text);
  const plain = (MAY_SAY_UNTIL.test(folded) ? folded.replace(UNTIL, '') : folded)
    .replace(/(\d)\s*(年|月)\s*/g, '$1$2')
    .replace(WEEKDAY, '')
    .replace(CLOCK, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[,，]+$/, '')
    .trim();
  return yearFirst(plain) ?? chinese(plain) ?? withMonthName(plain) ?? slashed(plain);
}

function yearFirst(text: string): TextDate | undefined {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})()(\d{2})(\d{2})$/.exec(text);
  return match ? dated(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}

/** Years of the Republic of China, as Taiwan counts them: 113 is 2024. */
const REPUBLIC = 1911;

function chinese(text: string): TextDate | undefined {
  const republic = /^民国(\d{2,3})年(\d{1,2})月(\d{1,2})日?$/.exec(text);
  if (republic) return dated(Number(republic[1]) + REPUBLIC, Number(republic[2]), Number(republic[3]));
  const match = /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})(?:日|号)?(?:.午.*)?$/.exec(text);
  return match ? dated(fullYear(Number(match[1])), Number(match[2]), Number(match[3])) : undefined;
}

function withMonthName(text: string): TextDate | undefined {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?[-\s./]*(?:of\s+)?(\p{L}{3,})\.?[-\s./,]*['’]?(\d{4}|\d{2})$/u.exec(text);
  const monthFirst = dayFirst ? undefined : /^(\p{L}{3,})\.?[-\s./]*(\d{1,2})(?:st|nd|rd|th)?[-\s./,]+(\d{4}|\d{2})$/u.exec(text);
  const yearAhead = dayFirst || monthFirst ? undefined : /^(\d{4})[-\s./](\p{L}{3,})[-\s./](\d{1,2})$/u.exec(text);
  const [day, name, year] = dayFirst
    ? dayFirst.slice(1)
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [yearAhead?.[3], yearAhead?.[2], yearAhead?.[1]];
  const month = MONTHS.get(name ?? '');
  return month === undefined ? undefined : dated(fullYear(Number(year)), month, Number(day));
}

/** 29/03/21, 3-4-2024, 03.04.2024 (dots are day first where German and Russian files use them, but 3.4.2024 is left open). */
function slashed(text: string): TextDate | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(Number(match[4]))];
  const dayFirst = serialOf(year, second, first);
  const monthFirst = serialOf(year, first, second);
  if (dayFirst === undefined && monthFirst === undefined) return { kind: 'impossible' };
  return dayFirst === monthFirst && dayFirst !== undefined ? { kind: 'day', day: dayFirst } : { kind: 'order', dayFirst, monthFirst };
}

function dated(year: number, month: number, day: number): TextDate {
  const serial = serialOf(year, month, day);
  return serial === undefined ? { kind: 'impossible' } : { kind: 'day', day: serial };
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Whether a number format shows a date: it has a year or day code outside quotes, colours and literals. */
export function isDateFormat(format: string): boolean {
  if (format === 'General' || format === '@' || format === '') return false;
  const codes = format.replace(/"[^"]*"|\\.|\[(?:\$[^\]]*|[a-z]+|[<>=][^\]]*)\]|_.|\*./gi, '');
  return /[yd年]/i.test(codes) && !/general/i.test(codes);
}
