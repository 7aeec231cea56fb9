// Dates as Excel counts them: whole days, serial 1 = 1 January 1900, with the 29 February 1900 that never was.
// Excel keeps that day for Lotus 1-2-3: https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year

/** A day as an Excel serial number of the 1900 date system, without a time part. */
export type SerialDay = number;

export interface CalendarDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Serials up to here are one day off the true calendar, because Excel has a 29 February 1900 (serial 60). */
const PHANTOM_LEAP_DAY = 60;
/** Days between the 1900 and the 1904 date systems: https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system */
export const DAYS_1904 = 1462;

/** The serial of a calendar day from 1900 to 9999; undefined where no such day exists (30 February). */
export function serialOf(year: number, month: number, day: number): SerialDay | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round((time - EPOCH) / MS_PER_DAY);
  return serial <= PHANTOM_LEAP_DAY ? serial - 1 : serial;
}

/** The calendar day of a serial; a time part is dropped. Serial 60 reads as 28 February 1900. */
export function calendarDay(serial: SerialDay): CalendarDay {
  const whole = Math.floor(serial);
  const days = whole < PHANTOM_LEAP_DAY ? whole + 1 : whole;
  const date = new Date(EPOCH + days * MS_PER_DAY);
  if (whole === PHANTOM_LEAP_DAY) return { year: 1900, month: 2, day: 28 };
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(serial: SerialDay): number {
  return (((Math.floor(serial) - 2) % 7) + 7) % 7;
}

/** "2026-11-22". */
export function isoDay(serial: SerialDay): string {
  const { year, month, day } = calendarDay(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads "2026-11-22"; undefined for any other form and for days that do not exist. */
export function parseIsoDay(text: string): SerialDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? serialOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The same day some months on, clamped to the month's end: 31 January + 1 month → 28 or 29 February. */
export function addMonths(serial: SerialDay, months: number): SerialDay {
  const { year, month, day } = calendarDay(serial);
  const index = year * 12 + month - 1 + months;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return serialOf(Math.floor(index / 12), (index % 12) + 1, Math.min(day, last)) ?? serial;
}
