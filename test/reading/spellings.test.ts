// Spellings of values that come up in one register or another, each read through the field that holds it.
import { parseCell } from '../../src/reading/cells/cell';
import { parseFrequency } from '../../src/reading/cells/frequency';
import { parseDays, parseMoney } from '../../src/reading/cells/numbers';
import { fieldOf, type RegisterId } from '../../src/registers/catalogue';
import type { CellValue } from '../../src/workbook/snapshot';
import { serialOf } from '../../src/workbook/serial-date';

function read(register: RegisterId, field: string, value: CellValue) {
  const definition = fieldOf(register, field);
  if (!definition) throw new Error(`${register} has no ${field}`);
  return parseCell(definition, value, false);
}

test.each<[CellValue]>([
  [20240305],
  ['20240305'],
  ['2024-3-5 前'],
  ['2024年3月5日之前'],
  ['by 5 March 2024'],
  ["5 Mar '24"],
  ['民國113年3月5日'],
])('the day %s', (value) => {
  expect(read('issues', 'dueOn', value).understood.day).toBe(serialOf(2024, 3, 5));
});

test.each<[CellValue]>([['0000-00-00'], ['0000-00-00 00:00:00'], ['00/00/0000'], [0]])('%s is no day yet', (value) => {
  const { isBlank, problem } = read('issues', 'dueOn', value);
  expect([isBlank, problem]).toEqual([true, undefined]);
});

test.each<[CellValue]>([[20241345], [12345678901], ['2024-13-45']])('%s is no day', (value) => {
  expect(read('issues', 'dueOn', value).problem).toBe('invalid-date');
});

test.each<[RegisterId, string, string, string]>([
  ['issues', 'severity', 'P2', 'high'],
  ['issues', 'severity', 'P1 - High', 'high'],
  ['issues', 'severity', '二级', 'high'],
  ['issues', 'severity', '🔴 High', 'high'],
  ['requirements', 'status', '未完成', 'proposed'],
  ['requirements', 'priority', 'B', 'should'],
  ['actions', 'status', 'Review', 'inProgress'],
  ['actions', 'status', 'C', 'done'],
  ['issues', 'status', '已销号', 'closed'],
  ['stakeholders', 'currentEngagement', '强烈支持', 'supportive'],
  ['milestones', 'declaredStatus', '🟡', 'amber'],
])('%s, %s: "%s" is %s', (register, field, text, option) => {
  expect(read(register, field, text).understood.options).toEqual([option]);
});

test('of A, B, C an issue has no severity: C could be critical or the least of three', () => {
  expect(read('issues', 'severity', 'C').problem).toBe('unknown-value');
});

test.each([
  ['P0', 5],
  ['P3', 2],
  ['A', 4],
  ['c', 2],
  ['High Priority', 4],
  ['高优先级', 4],
  ['H 高', 4],
])('the priority %s stands on rung %i', (text, rung) => {
  const { rating } = read('issues', 'priority', text).understood;
  expect(rating?.kind === 'word' ? rating.word.rung : undefined).toBe(rung);
});

test.each([
  ['约30%', 0.3],
  ['80% or more', 0.8],
  ['80%以上', 0.8],
  ['3/5', 3],
  ['★★★☆☆', 3],
])('the probability %s is %d', (text, value) => {
  const { rating } = read('risks', 'probability', text).understood;
  expect(rating?.kind === 'number' ? rating.value : undefined).toBeCloseTo(value);
});

test.each([
  ['两周', 14],
  ['延后一周', 7],
  ['提前3天', -3],
  ['a week', 7],
  ['1 week delay', 7],
  ['半个月', 15],
])('%s are %d days', (text, days) => {
  expect(parseDays(text)).toBe(days);
});

test.each([
  ['增加5万元', 50_000],
  ['减少2万', -20_000],
  ['人民币5万元整', 50_000],
  ['Rs. 5000', 5000],
])('%s is an amount of %d', (text, amount) => {
  expect(parseMoney(text)).toBe(amount);
});

test.each([
  ['每周一、三', { kind: 'weekdays', days: [0, 2] }],
  ['every other Friday', { kind: 'days', every: 14 }],
  ['Three-weekly', { kind: 'days', every: 21 }],
  ['2次/月', { kind: 'monthDays', days: [15, 31] }],
  ['Weekly/Monthly', { kind: 'days', every: 7 }],
  ['1/week', { kind: 'days', every: 7 }],
  ['每个迭代', { kind: 'dates', days: [] }],
])('%s', (text, cadence) => {
  expect(parseFrequency(text)).toEqual({ kind: 'cadence', cadence });
});
