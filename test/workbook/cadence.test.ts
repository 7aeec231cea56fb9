// Due slots: when a line falls due, which contact met which slot, and what the rate says.
import fc from 'fast-check';
import { type Cadence, countSlots, dueDates, dueSlots, longestGapDays, nearestSlot } from '../../src/workbook/cadence';
import { isoDay, parseIsoDay, type SerialDay } from '../../src/workbook/serial-date';

const day = (iso: string): SerialDay => parseIsoDay(iso) ?? NaN;
const terms = (cadence: Cadence, anchor: string, asOf: string) => ({ cadence, anchor: day(anchor), asOf: day(asOf) });
const dues = (cadence: Cadence, anchor: string, asOf: string): string[] => dueDates(terms(cadence, anchor, asOf)).map(isoDay);

describe('due dates', () => {
  test.each<[string, Cadence, string, string, string[]]>([
    ['weekly', { kind: 'days', every: 7 }, '2026-01-05', '2026-01-20', ['2026-01-12', '2026-01-19', '2026-01-26']],
    ['twice a week', { kind: 'days', every: 3.5 }, '2026-01-05', '2026-01-12', ['2026-01-09', '2026-01-12', '2026-01-16']],
    ['Mondays', { kind: 'weekdays', days: [0] }, '2026-01-07', '2026-01-13', ['2026-01-12', '2026-01-19']],
    ['twice a month', { kind: 'monthDays', days: [15, 31] }, '2026-02-01', '2026-03-01', ['2026-02-15', '2026-02-28', '2026-03-15']],
    ['each 旬', { kind: 'monthDays', days: [10, 20, 31] }, '2026-01-15', '2026-01-31', ['2026-01-20', '2026-01-31', '2026-02-10']],
    ['the third Monday', { kind: 'nthWeekdays', nths: [3], days: [0] }, '2026-01-20', '2026-03-10', ['2026-02-16', '2026-03-16']],
    ['the last Friday', { kind: 'nthWeekdays', nths: [-1], days: [4] }, '2026-01-01', '2026-02-01', ['2026-01-30', '2026-02-27']],
    [
      'two Wednesdays of a month',
      { kind: 'nthWeekdays', nths: [2, 4], days: [2] },
      '2026-01-15',
      '2026-02-12',
      ['2026-01-28', '2026-02-11', '2026-02-25'],
    ],
    ['no week of the month: never', { kind: 'nthWeekdays', nths: [], days: [0] }, '2026-01-01', '2026-12-31', []],
    ['monthly from the 31st', { kind: 'months', every: 1 }, '2026-01-31', '2026-04-01', ['2026-02-28', '2026-03-31', '2026-04-30']],
    [
      'given dates, all of them',
      { kind: 'dates', days: [day('2026-07-01'), day('2026-02-12')] },
      '2026-01-01',
      '2026-02-20',
      ['2026-02-12', '2026-07-01'],
    ],
    ['when needed: never', { kind: 'adHoc' }, '2026-01-01', '2026-12-31', []],
  ])('%s', (_, cadence, anchor, asOf, expected) => {
    expect(dues(cadence, anchor, asOf)).toEqual(expected);
  });

  test('a slot on a holiday rolls to the next working day, and two that meet there are one', () => {
    const calendar = { holidays: new Set([day('2026-01-12')]), workingWeekends: new Set<SerialDay>() };
    const daily = dueDates({ ...terms({ kind: 'days', every: 1 }, '2026-01-08', '2026-01-13'), calendar });
    expect(daily.map(isoDay)).toEqual(['2026-01-09', '2026-01-13', '2026-01-14']);
  });

  test('none falls due after the end of the line', () => {
    const ended = dueDates({ ...terms({ kind: 'days', every: 7 }, '2026-01-05', '2026-03-01'), end: day('2026-01-20') });
    expect(ended.map(isoDay)).toEqual(['2026-01-12', '2026-01-19']);
  });

  test('a month from the 31st never loses a report', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('2020-01-01'), max: day('2030-12-31') }), fc.integer({ min: 1, max: 24 }), (anchor, months) => {
        const all = dueDates({
          cadence: { kind: 'months', every: 1 },
          anchor,
          asOf: anchor + Math.round(months * 30.44),
        });
        const calendarMonths = new Set(all.map((due) => isoDay(due).slice(0, 7)));
        expect(calendarMonths.size).toBe(all.length);
      }),
    );
  });
});

describe('slots', () => {
  /** Those of a weekly line with a day of grace, met by contacts of these days. */
  const slots = (asOf: string, contacts: readonly SerialDay[] = []) =>
    dueSlots(
      dueDates(terms({ kind: 'days', every: 7 }, '2026-01-05', asOf)),
      contacts.map((at) => ({ day: at })),
      day(asOf),
      1,
    );

  test('a contact between two due dates goes to the nearer one, midway to the later one', () => {
    expect(nearestSlot([10, 20], 14)).toBe(0);
    expect(nearestSlot([10, 20], 15)).toBe(1);
    expect(nearestSlot([10, 20], 99)).toBe(1);
    expect(nearestSlot([], 5)).toBe(-1);
  });

  test('without a contact: missed once the next is reached, overdue before, open within tolerance, not due ahead', () => {
    const states = (asOf: string): string[] => slots(asOf).map(({ status }) => status);
    expect(states('2026-01-11')).toEqual(['notDue']);
    expect(states('2026-01-13')).toEqual(['open', 'notDue']);
    expect(states('2026-01-14')).toEqual(['overdue', 'notDue']);
    expect(states('2026-01-19')).toEqual(['missed', 'open', 'notDue']);
  });

  test('without a closed slot there is no rate', () => {
    expect(countSlots(slots('2026-01-13'), day('2026-01-13')).onTimeRate).toBeUndefined();
  });

  test('the order of contacts does not matter, and every slot is counted once', () => {
    const asOf = '2026-06-01';
    fc.assert(
      fc.property(fc.array(fc.integer({ min: day('2026-01-05'), max: day(asOf) })), (contacts) => {
        const all = slots(asOf, contacts);
        expect(slots(asOf, [...contacts].reverse())).toEqual(all);
        const { onTime, late, missed, overdue, open, notDue, onTimeRate = 0 } = countSlots(all, day(asOf));
        expect(onTime + late + missed + overdue + open + notDue).toBe(all.length);
        expect(onTimeRate).toBeGreaterThanOrEqual(0);
        expect(onTimeRate).toBeLessThanOrEqual(1);
        expect(overdue).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test.each<[Cadence, number | undefined]>([
  [{ kind: 'days', every: 1 }, 1],
  [{ kind: 'days', every: 7 }, 7],
  [{ kind: 'weekdays', days: [0, 2] }, 5],
  [{ kind: 'days', every: 14 }, 14],
  [{ kind: 'monthDays', days: [15, 31] }, 16],
  [{ kind: 'months', every: 1 }, 31],
  [{ kind: 'nthWeekdays', nths: [3], days: [0] }, 31],
  [{ kind: 'nthWeekdays', nths: [2, 4], days: [2] }, 21],
  [{ kind: 'months', every: 3 }, 92],
  [{ kind: 'adHoc' }, undefined],
])('%j can leave %s days between', (cadence, gap) => {
  expect(longestGapDays(cadence)).toBe(gap);
});

test('nothing is due by a day that is no number', () => {
  expect(dueDates(terms({ kind: 'days', every: 7 }, '2026-01-05', 'no day'))).toEqual([]);
});
