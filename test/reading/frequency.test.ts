// How often: frequencies as plans write them, with their anchors.
import { parseFrequency } from '../../src/reading/cells/frequency';
import type { Cadence } from '../../src/workbook/cadence';

const days = (every: number): Cadence => ({ kind: 'days', every });
const months = (every: number): Cadence => ({ kind: 'months', every });
const weekdays = (...listed: number[]): Cadence => ({ kind: 'weekdays', days: listed });
const monthDays = (...listed: number[]): Cadence => ({ kind: 'monthDays', days: listed });
const nthWeekdays = (nths: number[], ...days: number[]): Cadence => ({ kind: 'nthWeekdays', nths, days });
const AD_HOC: Cadence = { kind: 'adHoc' };
const AT_MILESTONES: Cadence = { kind: 'dates', days: [] };

test.each<[string, Cadence]>([
  ['Daily', days(1)],
  ['每日', days(1)],
  ['Weekly', days(7)],
  ['一周一次', days(7)],
  ['周例会', days(7)],
  ['每週', days(7)],
  ['Bi-Weekly', days(14)],
  ['Fortnightly', days(14)],
  ['两周一次', days(14)],
  ['双周', days(14)],
  ['every 2 weeks', days(14)],
  ['每10天', days(10)],
  ['Every 10 days', days(10)],
  ['一周两次', days(3.5)],
  ['Twice a week', days(3.5)],
  ['Monthly', months(1)],
  ['每月', months(1)],
  ['Quarterly', months(3)],
  ['每季度', months(3)],
  ['每半年', months(6)],
  ['Yearly', months(12)],
  ['раз в 2 недели', days(14)],
  ['monatlich', months(1)],
  ['As needed', AD_HOC],
  ['Ad hoc', AD_HOC],
  ['按需', AD_HOC],
  ['Once', AD_HOC],
  ['At each milestone', AT_MILESTONES],
  ['里程碑', AT_MILESTONES],
])('%s is %j', (text, cadence) => {
  expect(parseFrequency(text)).toEqual({ kind: 'cadence', cadence });
});

describe('an anchor is kept', () => {
  test.each<[string, Cadence]>([
    ['每周一', weekdays(0)],
    ['Weekly, Friday at 2pm', weekdays(4)],
    ['Mondays and Thursdays', weekdays(0, 3)],
    ['每周三、周五', weekdays(2, 4)],
    ['每周二下午', weekdays(1)],
    ['3rd Monday of every month', nthWeekdays([3], 0)],
    ['Monthly, last Friday', nthWeekdays([-1], 4)],
    ['First Tuesday of the month at 10:00', nthWeekdays([1], 1)],
    ['2nd and 4th Wednesday of each month', nthWeekdays([2, 4], 2)],
    ['每月第三个周一', nthWeekdays([3], 0)],
    ['每月最后一个星期五', nthWeekdays([-1], 4)],
    ['每月第一、第三个周二', nthWeekdays([1, 3], 1)],
    ['每月5日前', monthDays(5)],
    ['每月10日前', monthDays(10)],
    ['Monthly, on the 5th', monthDays(5)],
    ['月底', monthDays(31)],
    ['半月', monthDays(15, 31)],
    ['每旬', monthDays(10, 20, 31)],
  ])('%s', (text, cadence) => {
    expect(parseFrequency(text)).toEqual({ kind: 'cadence', cadence });
  });
});

test('Bi-Monthly is twice a month or every two months: both are offered', () => {
  expect(parseFrequency('Bi-Monthly')).toEqual({ kind: 'ambiguous', options: [monthDays(15, 31), months(2)] });
});

test('of several in one cell the most frequent is the promise', () => {
  expect(parseFrequency('1) In person: monthly 2) E-mail: weekly')).toEqual({ kind: 'cadence', cadence: days(7) });
  expect(parseFrequency('Monthly report; weekly call')).toEqual({ kind: 'cadence', cadence: days(7) });
  expect(parseFrequency('Weekly; Fridays')).toEqual({ kind: 'cadence', cadence: weekdays(4) });
});

test.each(['', 'Project manager', '某某'])('"%s" names no frequency', (text) => {
  expect(parseFrequency(text)).toBeUndefined();
});
