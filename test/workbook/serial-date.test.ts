// Serial dates: Excel's day numbers of the 1900 system, its phantom leap day included.
// https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
import fc from 'fast-check';
import { addMonths, calendarDay, isoDay, parseIsoDay, serialOf, weekday } from '../../src/workbook/serial-date';

describe('a day', () => {
  test.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2000-01-01', 36526],
    ['2024-02-29', 45351],
    ['2026-06-15', 46188],
    ['9999-12-31', 2958465],
  ])('%s is serial %i', (iso, serial) => {
    expect(parseIsoDay(iso)).toBe(serial);
    expect(isoDay(serial)).toBe(iso);
  });

  test.each(['2026-02-30', '2023-02-29', '2026-13-01', '2026-00-10', '1899-12-31', '2026-6-15', '15/06/2026', ''])('%p is none', (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });

  test('the 29 February 1900 that never was reads as the day before', () => {
    expect(calendarDay(60)).toEqual({ year: 1900, month: 2, day: 28 });
  });

  test('a time part does not move the day', () => {
    expect(isoDay(46188.999)).toBe('2026-06-15');
  });

  test('weekdays start on Monday', () => {
    expect(weekday(46188)).toBe(0);
    expect(weekday(46194)).toBe(6);
  });

  test('every real day from 1900 on comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const { year, month, day } = calendarDay(serial);
        expect(serialOf(year, month, day)).toBe(serial);
      }),
    );
  });
});

describe('a month on', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i month(s) is %s: clamped to the month, counted from the anchor', (from, months, to) => {
    expect(isoDay(addMonths(parseIsoDay(from) ?? 0, months))).toBe(to);
  });
});
