// Working days between two dates, with holidays and worked weekends.
import fc from 'fast-check';
import { serialOf, type SerialDay } from '../../src/workbook/serial-date';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  PLAIN_CALENDAR,
  type WorkingCalendar,
  workingDaysBetween,
} from '../../src/workbook/working-calendar';

const day = (year: number, month: number, date: number): SerialDay => serialOf(year, month, date) ?? NaN;

/** Spring Festival 2026 in China: off 15–23 February, Saturday 14 and Saturday 28 February worked. */
const springFestival: WorkingCalendar = {
  holidays: new Set(Array.from({ length: 9 }, (_, index) => day(2026, 2, 15 + index))),
  workingWeekends: new Set([day(2026, 2, 14), day(2026, 2, 28)]),
};

describe('working days', () => {
  test.each([
    ['Friday to Monday is one', day(2026, 1, 9), day(2026, 1, 12), 1],
    ['a week is five', day(2026, 1, 5), day(2026, 1, 12), 5],
    ['a day to itself is none', day(2026, 1, 7), day(2026, 1, 7), 0],
    ['Saturday to Sunday is none', day(2026, 1, 10), day(2026, 1, 11), 0],
    ['backwards is negative', day(2026, 1, 12), day(2026, 1, 9), -1],
  ])('%s', (_, from, to, expected) => {
    expect(workingDaysBetween(from, to, PLAIN_CALENDAR)).toBe(expected);
  });

  test('a festival is not worked, the weekends given for it are', () => {
    expect(workingDaysBetween(day(2026, 2, 13), day(2026, 2, 24), springFestival)).toBe(2);
    expect(isWorkingDay(day(2026, 2, 14), springFestival)).toBe(true);
    expect(nextWorkingDay(day(2026, 2, 16), springFestival)).toBe(day(2026, 2, 24));
  });

  test('counting agrees with walking day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: day(2025, 12, 1), max: day(2026, 4, 1) }), fc.nat(150), (from, length) => {
        let walked = 0;
        for (let at = from + 1; at <= from + length; at += 1) walked += isWorkingDay(at, springFestival) ? 1 : 0;
        expect(workingDaysBetween(from, from + length, springFestival)).toBe(walked);
      }),
    );
  });

  test('adding working days is undone by counting them', () => {
    fc.assert(
      fc.property(fc.integer({ min: day(2026, 1, 1), max: day(2026, 3, 1) }), fc.nat(60), (from, count) => {
        expect(workingDaysBetween(from, addWorkingDays(from, count, springFestival), springFestival)).toBe(count);
      }),
    );
  });
});
