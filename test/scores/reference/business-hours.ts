// Time between two moments by the clock and by opening hours, as help desks count it:
// https://support.zendesk.com/hc/en-us/articles/4408834848154.
import { isWorkingDay, PLAIN_CALENDAR, type WorkingCalendar, workingDaysBetween } from '../../../src/workbook/working-calendar';

export interface BusinessHours {
  /** Hours of the day, 0–24. */
  readonly opens: number;
  readonly closes: number;
}

const HOURS_PER_DAY = 24;
const MS_PER_HOUR = 3_600_000;

/** Hours between two moments (serials with a time part), 0 and up: Zendesk's calendar hours. 0 when `to` lies before `from`. */
export function calendarHours(from: number, to: number): number {
  return roundedHours(Math.max(0, to - from) * HOURS_PER_DAY);
}

/**
 * Hours between two moments within the business hours of working days: 18:00 to 08:00 is 14 calendar hours and, opening at 7, 1 business
 * hour.
 */
export function businessHours(
  from: number,
  to: number,
  { opens, closes }: BusinessHours,
  calendar: WorkingCalendar = PLAIN_CALENDAR,
): number {
  if (to <= from || closes <= opens) return 0;
  const firstDay = Math.floor(from);
  const lastDay = Math.floor(to);
  const within = (moment: number): number => Math.min(Math.max((moment - Math.floor(moment)) * HOURS_PER_DAY, opens), closes) - opens;
  const fullDays = workingDaysBetween(firstDay - 1, lastDay - 1, calendar);
  const before = isWorkingDay(firstDay, calendar) ? within(from) : 0;
  const lastPart = isWorkingDay(lastDay, calendar) ? within(to) : 0;
  return Math.max(0, roundedHours(fullDays * (closes - opens) - before + lastPart));
}

/** To the millisecond; day fractions carry binary noise. */
function roundedHours(hours: number): number {
  return Math.round(hours * MS_PER_HOUR) / MS_PER_HOUR;
}
