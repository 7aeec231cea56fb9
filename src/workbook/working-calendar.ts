// Which days are worked, and how many lie between two dates: Monday to Friday, holidays out, working weekends (调休) in.
import { type SerialDay, weekday } from './serial-date';

export interface WorkingCalendar {
  /** Days off although they fall on Monday to Friday. */
  readonly holidays: ReadonlySet<SerialDay>;
  /** Saturdays and Sundays that are worked. */
  readonly workingWeekends: ReadonlySet<SerialDay>;
}

export const PLAIN_CALENDAR: WorkingCalendar = { holidays: new Set(), workingWeekends: new Set() };

const SATURDAY = 5;

export function isWorkingDay(day: SerialDay, calendar: WorkingCalendar): boolean {
  const whole = Math.floor(day);
  return weekday(whole) < SATURDAY ? !calendar.holidays.has(whole) : calendar.workingWeekends.has(whole);
}

/** The day itself if it is worked, else the next one that is; the day itself where no day of the year after it is worked. */
export function nextWorkingDay(day: SerialDay, calendar: WorkingCalendar): SerialDay {
  const whole = Math.floor(day);
  for (let ahead = 0; ahead <= 366; ahead += 1) {
    if (isWorkingDay(whole + ahead, calendar)) return whole + ahead;
  }
  return whole;
}

/** The day that lies `count` working days after `day` (count ≥ 0); with 0 the day itself. */
export function addWorkingDays(day: SerialDay, count: number, calendar: WorkingCalendar): SerialDay {
  let result = Math.floor(day);
  for (let left = count; left > 0; left -= 1) result = nextWorkingDay(result + 1, calendar);
  return result;
}

/**
 * Working days after `from` up to and including `to`: Friday to Monday is 1, a day to itself 0.
 * Negative when `to` lies before `from`. Its time does not grow with the distance.
 */
export function workingDaysBetween(from: SerialDay, to: SerialDay, calendar: WorkingCalendar): number {
  const start = Math.floor(from);
  const end = Math.floor(to);
  if (end < start) return -workingDaysBetween(end, start, calendar);
  let days = weekdaysUpTo(end) - weekdaysUpTo(start);
  for (const holiday of calendar.holidays) {
    if (holiday > start && holiday <= end && weekday(holiday) < SATURDAY) days -= 1;
  }
  for (const worked of calendar.workingWeekends) {
    if (worked > start && worked <= end && weekday(worked) >= SATURDAY) days += 1;
  }
  return days;
}

/** Mondays to Fridays from a fixed Monday up to and including the day. */
function weekdaysUpTo(day: SerialDay): number {
  const sinceMonday = day - 2;
  return Math.floor(sinceMonday / 7) * 5 + Math.min(weekday(day) + 1, 5);
}
