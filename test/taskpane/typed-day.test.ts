// Days as people type them: only whole days of the calendar count.
import { typedDay } from '../../src/taskpane/state/typed-day';
import { isoDay } from '../../src/workbook/serial-date';

test.each([
  ['2026-06-15', '2026-06-15'],
  ['2026/6/5', '2026-06-05'],
  ['2026.6.15', '2026-06-15'],
  ['20260615', '2026-06-15'],
  ['2026年6月15日', '2026-06-15'],
  ['２０２６－０６－１５', '2026-06-15'],
  [' 2026-06-15 ', '2026-06-15'],
])('%p is %s', (typed, day) => {
  expect(isoDay(typedDay(typed) ?? 0)).toBe(day);
});

test.each(['', '2026-06', '15/06/2026', '2026-02-30', '2026-13-01', 'tomorrow'])('%p is no day', (typed) => {
  expect(typedDay(typed)).toBeUndefined();
});
