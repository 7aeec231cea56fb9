// The file's own legends: bands of the score and steps of the ratings, wherever they stand.
import { parseEntries, parseInterval } from '../../src/reading/scales/legend-entry';
import { readWorkbook } from '../../src/reading/read-workbook';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { onlyRecords, readRows, type Rows, sheetOf, workbookOf } from './grids';

const RISKS: Rows = [
  ['Risk ID', 'Risk', 'Probability', 'Impact', 'Owner', 'Status'],
  ['R-01', 'Pumps come late', 4, 4, 'Ann Lee', 'Open'],
  ['R-02', 'Architect leaves', 2, 3, 'Bob Stone', 'Open'],
  ['R-03', 'Scope grows', 3, 3, 'Carla Diaz', 'Open'],
];
const bandsIn = (...sheets: readonly SheetSnapshot[]) =>
  onlyRecords(readWorkbook(workbookOf(...sheets)))
    .scale('score')
    ?.bands.map(({ label, from }) => [label, from]);
const FOUR = [
  ['low', 1],
  ['medium', 5],
  ['high', 10],
  ['critical', 15],
];

describe('an interval', () => {
  test.each<[string, number, number]>([
    ['1–4', 1, 4],
    ['5 to 9', 5, 9],
    ['10~14', 10, 14],
    ['１５－２５', 15, 25],
    ['15+', 15, Infinity],
    ['>= 15', 15, Infinity],
    ['> 15', 16, Infinity],
    ['15分以上', 15, Infinity],
    ['< 5', -Infinity, 4],
    ['13≤R＜16', 13, 15],
    ['R ≥ 16', 16, Infinity],
    ['3', 3, 3],
  ])('%s', (text, from, to) => {
    expect(parseInterval(text)).toEqual({ from, to });
  });
  test.each(['60-80%', '$1-5', '2024-03-05', 'R-01', 'low', ''])('%s is none', (text) => {
    expect(parseInterval(text)).toBeUndefined();
  });
});

describe('entries of one text', () => {
  test.each<[string, readonly (readonly [string, number, number])[]]>([
    [
      '1–4 low, 5–9 medium, 10–14 high, 15–25 critical',
      [
        ['low', 1, 4],
        ['medium', 5, 9],
        ['high', 10, 14],
        ['critical', 15, 25],
      ],
    ],
    [
      '等级：1–4低，5–9中，10–25高',
      [
        ['低', 1, 4],
        ['中', 5, 9],
        ['高', 10, 25],
      ],
    ],
    [
      'Low (1-5); High (6-25)',
      [
        ['low', 1, 5],
        ['high', 6, 25],
      ],
    ],
    [
      'Low: 1-5 | High: 6+',
      [
        ['low', 1, 5],
        ['high', 6, Infinity],
      ],
    ],
    ['1 = Rare', [['rare', 1, 1]]],
    ['The pumps came 1-4 weeks late, 2 of them broken', []],
  ])('%s', (text, entries) => {
    expect(parseEntries(text).entries.map(({ label, from, to }) => [label, from, to])).toEqual(entries);
  });
});

describe('the bands of the score', () => {
  const ranges: Rows = [
    ['Level', 'Score'],
    ['Low', '1-4'],
    ['Medium', '5-9'],
    ['High', '10-14'],
    ['Critical', '15-25'],
  ];
  test.each<[string, Rows]>([
    ['one line above the table', [['1–4 low, 5–9 medium, 10–14 high, 15–25 critical'], [], ...RISKS]],
    ['one line below it', [...RISKS, [], [], ['Score: 1–4 low, 5–9 medium, 10–14 high, 15–25 critical']]],
    ['a small table below it', [...RISKS, [], [], ...ranges]],
    ['a small table beside it', RISKS.map((row, index) => [...row, '', ...(ranges[index + 1] ?? [])])],
    [
      'lower and upper edge in cells of their own',
      [...RISKS, [], [], ['Low', 1, 4], ['Medium', 5, 9], ['High', 10, 14], ['Critical', 15, 25]],
    ],
    ['side by side', [['Low (1-4)', 'Medium (5-9)', 'High (10-14)', 'Critical (15-25)'], [], ...RISKS]],
    ['the highest first, without an end', [...RISKS, [], [], ['Critical', '>= 15'], ['High', '10-14'], ['Medium', '5-9'], ['Low', '1-4']]],
  ])('%s', (_where, rows) => {
    expect(bandsIn(sheetOf('Sheet1', rows))).toEqual(FOUR);
  });

  test('on a tab of legends', () => {
    expect(bandsIn(sheetOf('Sheet1', RISKS), sheetOf('Key', ranges))).toEqual(FOUR);
  });

  test('the one on the own tab goes before another', () => {
    const own: Rows = [...RISKS, [], [], ['1–5 low, 6–12 medium, 13–25 high']];
    expect(bandsIn(sheetOf('Sheet1', own), sheetOf('Key', ranges))?.map(([, from]) => from)).toEqual([1, 6, 13]);
  });

  test.each<[string, Rows]>([
    ['two that contradict each other', [...RISKS, [], [], ['1–5 low, 6–25 high'], [], ['1–9 low, 10–25 high']]],
    ['words that do not rise', [...RISKS, [], [], ['1–5 high, 6–25 low']]],
    ['ranges with holes', [...RISKS, [], [], ['1–5 low, 20–25 high']]],
    ['ranges of a share', [...RISKS, [], [], ['Likely', '60-80%'], ['Unlikely', '0-59%']]],
    ['ranges of one rating', [...RISKS, [], [], ['Probability'], ['Low', '1-2'], ['High', '3-5']]],
    ['the records themselves', RISKS],
  ])('none: %s', (_what, rows) => {
    expect(bandsIn(sheetOf('Sheet1', rows))).toBeUndefined();
  });
});

describe('the steps of a rating', () => {
  const scaleOf = (field: string, ...legend: Rows) =>
    onlyRecords(readRows('Sheet1', [...RISKS.map((row) => row.map((cell) => (cell === 4 ? 3 : cell))), [], [], ...legend])).scale(field);

  test('1 = Rare … 4 = Likely ends the scale at 4', () => {
    const legend: Rows = [['1 = Rare'], ['2 = Unlikely'], ['3 = Possible'], ['4 = Likely']];
    expect(scaleOf('probability', ...legend)).toMatchObject({ min: 1, max: 4, from: 'legend', decided: true });
    expect(scaleOf('impact', ...legend)).toMatchObject({ max: 5, from: 'default' });
  });

  test('a guide with an explanation between word and number', () => {
    const legend: Rows = [
      ['Severe', 'The project would end here', 4],
      ['Major', 'The client would feel it much', 3],
      ['Minor', 'Somebody would notice a little', 2],
      ['Negligible', 'Nobody would notice anything', 1],
    ];
    expect(scaleOf('impact', ...legend)).toMatchObject({ min: 1, max: 4, from: 'legend' });
  });

  test('plain levels belong to the rating that stands above them', () => {
    const legend: Rows = [['影响'], [1, '低'], [2, '中'], [3, '高']];
    expect(scaleOf('impact', ...legend)).toMatchObject({ min: 1, max: 3, from: 'legend' });
    expect(scaleOf('probability', ...legend)).toMatchObject({ from: 'default' });
  });

  test('words of cells take their place in the legend', () => {
    const rows: Rows = [
      ['Probability: 1 = Rare, 2 = Possible, 3 = Likely'],
      [],
      ['Risk ID', 'Risk', 'Probability', 'Impact', 'Owner'],
      ['R-01', 'Pumps come late', 'Likely', 4, 'Ann Lee'],
      ['R-02', 'Architect leaves', 'Rare', 3, 'Bob Stone'],
    ];
    const table = onlyRecords(readRows('Sheet1', rows));
    expect(table.scale('probability')).toMatchObject({ max: 3, from: 'legend' });
    expect(table.records.map((record) => record.rating('probability'))).toEqual([3, 1]);
  });
});

describe("a rating's own header states its scale", () => {
  const scaleUnder = (header: string, ...values: (string | number)[]) =>
    onlyRecords(
      readRows('Sheet1', [
        ['Risk ID', 'Risk', header, 'Impact', 'Risk owner'],
        ...values.map((value, index) => [`R-${index}`, `Event ${index} happens`, value, 3, 'Ann Lee']),
      ]),
    ).scale('probability');

  test.each<[string, readonly (string | number)[], number, number]>([
    ['Probability (1-10)', [2, 3, 1], 1, 10],
    ['概率（1－4）', [2, 3, 1], 1, 4],
    ['Likelihood (1=low … 3=high)', [2, 3, 1], 1, 3],
    ['Likelihood (1 = rare, 2 = possible, 3 = likely)', [1, 2, 2], 1, 3],
    ['Likelihood (1, 2, 3)', [1, 2, 2], 1, 3],
    ['Probability (H/M/L or 1-3)', [1, 2, 2], 1, 3],
    ['LIKELIHOOD\n1 – 16', [1, 8, 16], 1, 16],
    ['Probability (0 to 100)', [10, 60, 30], 0, 100],
  ])('%s', (header, values, min, max) => {
    expect(scaleUnder(header, ...values)).toMatchObject({ min, max, from: 'legend', decided: true });
  });

  test.each<[string, readonly (string | number)[]]>([
    ['Probability (2026-03)', [2, 3, 1]],
    ['Probability (P)', [2, 3, 1]],
    ['Probability (1-3)', [2, 5, 1]],
    ['Likelihood (60-80%)', [2, 3, 1]],
  ])('%s does not, or its cells say otherwise', (header, values) => {
    expect(scaleUnder(header, ...values)?.from).not.toBe('legend');
  });
});
