// Dates and times as they are typed in the en-US locale, turned into serials.
// https://support.microsoft.com/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8
import type { Typed, TypingContext } from './typed';

const MS_PER_DAY = 86_400_000;
/** Two-digit years from 30 on are of the 1900s. */
const CENTURY_BREAK = 30;
/** Excel's 1900 system has a 29 February 1900, so serials from 1 March 1900 on are one more than the days that passed. */
const FIRST_TRUE_SERIAL = 61;
const DAYS_1904 = 1462;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

interface DateForm {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], year: number) => Day;
}

const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < CENTURY_BREAK ? 2000 : 1900);
const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const p = (parts: readonly string[], index: number): string => parts[index] ?? '';

const DATE_FORMS: readonly DateForm[] = [
  {
    pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
    read: (t) => ({ year: Number(p(t, 1)), month: Number(p(t, 2)), day: Number(p(t, 3)), format: 'm/d/yyyy' }),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/,
    read: (t) => ({ year: fullYear(p(t, 3)), month: Number(p(t, 1)), day: Number(p(t, 2)), format: 'm/d/yyyy' }),
  },
  { pattern: /^(\d{1,2})[-/](\d{4})$/, read: (t) => ({ year: Number(p(t, 2)), month: Number(p(t, 1)), day: 1, format: 'mmm-yy' }) },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, read: (t, year) => ({ year, month: Number(p(t, 1)), day: Number(p(t, 2)), format: 'd-mmm' }) },
  {
    pattern: new RegExp(`^(\\d{1,2})[- ]?${MONTH}[- ,]*(\\d{4}|\\d{2})$`, 'i'),
    read: (t) => ({ year: fullYear(p(t, 3)), month: monthNumber(p(t, 2)), day: Number(p(t, 1)), format: 'd-mmm-yy' }),
  },
  {
    pattern: new RegExp(`^${MONTH} ?(\\d{1,2}),? (\\d{4})$`, 'i'),
    read: (t) => ({ year: Number(p(t, 3)), month: monthNumber(p(t, 1)), day: Number(p(t, 2)), format: 'd-mmm-yy' }),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[- ]?${MONTH}$`, 'i'),
    read: (t, year) => ({ year, month: monthNumber(p(t, 2)), day: Number(p(t, 1)), format: 'd-mmm' }),
  },
  {
    pattern: new RegExp(`^${MONTH}[- ](\\d{4})$`, 'i'),
    read: (t) => ({ year: Number(p(t, 2)), month: monthNumber(p(t, 1)), day: 1, format: 'mmm-yy' }),
  },
  { pattern: new RegExp(`^${MONTH}[- ](\\d{1,2})$`, 'i'), read: (t, year) => dayOrYear(monthNumber(p(t, 1)), p(t, 2), year) },
];

/** "Jan 5" is a day of this year, "Jan-45" a month of 1945. */
function dayOrYear(month: number, digits: string, year: number): Day {
  return Number(digits) <= 31
    ? { year, month, day: Number(digits), format: 'd-mmm' }
    : { year: fullYear(digits), month, day: 1, format: 'mmm-yy' };
}

function serialOf({ year, month, day }: Day, date1904: boolean): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / MS_PER_DAY);
  const serial = days < FIRST_TRUE_SERIAL ? days - 1 : days;
  if (!date1904) return serial;
  return serial >= DAYS_1904 ? serial - DAYS_1904 : undefined;
}

function readDay(text: string, { year, date1904 }: TypingContext): { serial: number; format: string } | undefined {
  for (const form of DATE_FORMS) {
    const parts = form.pattern.exec(text);
    if (!parts) continue;
    const day = form.read(parts, year);
    const serial = serialOf(day, date1904);
    if (serial !== undefined) return { serial, format: day.format };
  }
  return undefined;
}

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?: ?([ap])m?)?$/i;

function readTime(text: string): { part: number; format: string } | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds, half] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0), match[4]?.toLowerCase()];
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hours > 12 || hours === 0))) return undefined;
  const clock = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  const withSeconds = match[3] === undefined ? '' : ':ss';
  const format = half !== undefined ? `h:mm${withSeconds} AM/PM` : hours > 23 ? '[h]:mm:ss' : `h:mm${withSeconds}`;
  return { part: (clock * 3600 + minutes * 60 + seconds) / 86_400, format };
}

/** undefined where the text is no date and no time. */
export function typedDate(text: string, context: TypingContext): Typed | undefined {
  const time = readTime(text);
  if (time) return { value: time.part, numberFormat: time.format };
  const day = readDay(text, context);
  if (day) return { value: day.serial, numberFormat: day.format };
  const split = /^(\S+(?: \S+){0,2}?) +(\d{1,2}:\d.*)$/.exec(text);
  const [date, clock] = [readDay(split?.[1] ?? '', context), readTime(split?.[2] ?? '')];
  return date && clock && clock.part < 1 ? { value: date.serial + clock.part, numberFormat: 'm/d/yyyy h:mm' } : undefined;
}
