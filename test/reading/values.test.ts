// Dates, numbers, levels, names and options as people type them.
import { parseTextDate } from '../../src/reading/cells/dates';
import { fold } from '../../src/reading/words/fold';
import { parseRating } from '../../src/reading/cells/levels';
import { splitIds, splitNames } from '../../src/reading/cells/names';
import { parseDays, parseMoney, parseNumber, parseShare } from '../../src/reading/cells/numbers';
import { optionIndex, optionOf, optionsIn, yesOrNo } from '../../src/reading/cells/options';
import { CHANNELS } from '../../src/registers/common';
import { changes } from '../../src/registers/changes';
import { serialOf } from '../../src/workbook/serial-date';

const day = (year: number, month: number, date: number) => serialOf(year, month, date);

describe('folding makes the same what a reader takes for the same', () => {
  test.each([
    ['Ｒｉｓｋ　ＩＤ', 'risk id'],
    ['  Risk\u00a0 ID\n', 'risk id'],
    ['Risk_ID', 'risk id'],
    ['風險編號', '风险编号'],
    ['姓 名', '姓名'],
    ['（高）', '(高)'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('dates that can be read one way only', () => {
  test.each([
    ['2024-03-05', 2024, 3, 5],
    ['2024年3月5日', 2024, 3, 5],
    ['2024.3.5', 2024, 3, 5],
    ['2024/3/5 14:30', 2024, 3, 5],
    ['2024-03-05T08:00:00Z', 2024, 3, 5],
    ['5-Mar-24', 2024, 3, 5],
    ['November 14th 2021', 2021, 11, 14],
    ['14 ноября 2021', 2021, 11, 14],
    ['Friday, 5 March 2024', 2024, 3, 5],
    ['20240305', 2024, 3, 5],
    ['３/３/２０２４', 2024, 3, 3],
  ])('%s', (text, year, month, date) => {
    expect(parseTextDate(text)).toEqual({ kind: 'day', day: day(year, month, date) });
  });
});

test('day and month that could be either come as both', () => {
  expect(parseTextDate('03/04/2024')).toEqual({ kind: 'order', dayFirst: day(2024, 4, 3), monthFirst: day(2024, 3, 4) });
  expect(parseTextDate('29/03/21')).toEqual({ kind: 'order', dayFirst: day(2021, 3, 29), monthFirst: undefined });
});

test('a day that does not exist is impossible, a sentence is no date', () => {
  expect(parseTextDate('2024-02-30')).toEqual({ kind: 'impossible' });
  expect(parseTextDate('31/31/2024')).toEqual({ kind: 'impossible' });
  expect(parseTextDate('Phase 2')).toBeUndefined();
});

describe('numbers', () => {
  test.each([
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['１２', 12],
    ['(12)', -12],
    ['1 200', 1200],
  ])('%s = %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
  test.each([
    ['$0', 0],
    ['¥1,200', 1200],
    ['3.5万元', 35_000],
    ['12k', 12_000],
    ['USD 40', 40],
  ])('%s is money', (text, value) => {
    expect(parseMoney(text)).toBe(value);
  });
  test.each([
    ['75%', 0.75],
    ['75% to 100%', 0.875],
    ['0.3', 0.3],
    ['30', 0.3],
  ])('%s is a share', (text, value) => {
    expect(parseShare(text)).toBeCloseTo(value);
  });
  test.each([
    ['3天', 3],
    ['2 weeks', 14],
    ['+10个工作日', 10],
    ['1 month', 30],
    ['5', 5],
  ])('%s is a length in days', (text, value) => {
    expect(parseDays(text)).toBe(value);
  });
  test('words are no numbers', () => {
    expect(parseNumber('high')).toBeUndefined();
  });
});

describe('ratings', () => {
  test.each([
    ['High (3)', 3],
    ['4 很可能', 4],
    ['3 - Medium', 3],
    ['0.4', 0.4],
    ['75% to 100%', 0.875],
  ])('%s is %d', (text, value) => {
    expect(parseRating(text)).toMatchObject({ kind: 'number', value });
  });
  test.each([
    ['H', 4],
    ['Almost Certain', 5],
    ['十分重要', 5],
    ['轻微', 1],
    ['极低风险', 1],
    ['mittel', 3],
    ['Low - unlikely', 2],
  ])('%s is on rung %d', (text, rung) => {
    expect(parseRating(text)).toMatchObject({ kind: 'word', word: { rung } });
  });
});

describe('names and ids in one cell', () => {
  test.each([
    ['王总、李工', ['王总', '李工']],
    ['Ann Lee; Bob Stone and Carla Diaz', ['Ann Lee', 'Bob Stone', 'Carla Diaz']],
    ['1) Ann\n2) Bob', ['Ann', 'Bob']],
    ['Ann (CFO, Bank), Bob', ['Ann (CFO, Bank)', 'Bob']],
    ['王伟和李娜', ['王伟', '李娜']],
    ['Ann Lee', ['Ann Lee']],
    ['', []],
  ])('%s', (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });
  test('ids', () => {
    expect(splitIds('R-01, C02/I3')).toEqual(['R-01', 'C02', 'I3']);
  });
});

describe('options', () => {
  const status = changes.fields.find(({ id }) => id === 'status');
  const index = optionIndex(status && 'options' in status ? status.options : {});
  test.each([
    ['approved', 'approved'],
    ['approved with conditions', 'approved'],
    ['已批准', 'approved'],
    ['closed - by client', 'closed'],
    ['待审批（客户）', 'pending'],
    ['On-hold', 'postponed'],
    ['ONHOLD', 'postponed'],
  ])('%s', (text, option) => {
    expect(optionOf(fold(text), index)).toBe(option);
  });
  test('a word inside another word is not it', () => {
    expect(optionOf('newsworthy', index)).toBeUndefined();
  });
  test('several channels in their order', () => {
    expect(optionsIn(fold('Meeting and Email, 微信'), optionIndex(CHANNELS))).toEqual(['meeting', 'email', 'im']);
    expect(optionsIn(fold('Radio, face-to-face'), optionIndex(CHANNELS))).toEqual(['meeting']);
  });
  test.each([
    ['是', true],
    ['x', true],
    ['√', true],
    ['否', false],
    ['not yet', false],
    ['maybe', undefined],
  ])('yes or no: %s', (text, answer) => {
    expect(yesOrNo(fold(text))).toBe(answer);
  });
});
