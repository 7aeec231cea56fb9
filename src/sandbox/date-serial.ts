// Day numbers of either date system, as DATE gives them.

const MS_PER_DAY = 86_400_000;
/** Day 0 of either system: https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 1 March 1900: days before it are one off, because Excel has a 29 February 1900. */
const FIRST_TRUE_DAY = 61;

/** Below 0 for a day before the system's first. */
export function dateSerial(date1904: boolean, year: number, month: number, day: number): number {
  const time = Date.UTC(year, month - 1, day);
  if (date1904) return (time - EPOCH_1904) / MS_PER_DAY;
  const serial = (time - EPOCH_1900) / MS_PER_DAY;
  return serial < FIRST_TRUE_DAY ? serial - 1 : serial;
}

/** "2026-05-01", "2026-05-01T12:00:00" → the day's number with its part of the day; undefined for any other text. */
export function isoSerial(date1904: boolean, text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part || 0));
  return dateSerial(date1904, year, month, day) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
