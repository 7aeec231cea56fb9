// What the user says about a tab becomes a correction by header, so that it survives inserted columns.
import type { OpenQuestion } from '../../src/reading/records';
import { answerCorrection, choiceOf, parseScale, pointsOf, tableAt, tableCorrection } from '../../src/taskpane/state/corrections';
import type { RecognisedColumn } from '../../src/taskpane/reviewed';
import { table } from './scripted-product';

const columns: readonly RecognisedColumn[] = [
  { column: 0, header: 'ID', field: 'id', isSure: true },
  { column: 2, header: 'Rating', field: 'probability', isSure: true, scale: { min: 1, max: 5 } },
  { column: 3, header: 'Rating', isSure: false },
];
const read = table({ headerRow: 2, columns });
const headers = ['ID', 'Rating', 'Rating'];
const said = (changes: Record<number, Partial<ReturnType<typeof choiceOf>>>) =>
  Object.fromEntries(columns.map((column) => [column.column, { ...choiceOf(column), ...changes[column.column] }]));

test('only columns that were changed are kept; the second of two alike is told apart', () => {
  const chosen = { register: 'risks', headerRow: 3, columns: said({ 2: { field: '' }, 3: { field: 'impact' } }) } as const;
  expect(tableCorrection('Risks', read, chosen)).toEqual({
    sheet: 'Risks',
    register: 'risks',
    headers,
    columns: [
      { header: 'Rating', occurrence: 1, field: null },
      { header: 'Rating', occurrence: 2, field: 'impact' },
    ],
  });
});

test('scale, order of dates and what a question measures are kept with their column', () => {
  const chosen = {
    register: 'risks',
    headerRow: 3,
    columns: said({ 2: { scale: '0-10', dateOrder: 'dayFirst', metric: 'nps' } }),
  } as const;
  expect(tableCorrection('Risks', read, chosen).columns).toEqual([
    { header: 'Rating', occurrence: 1, scale: { min: 0, max: 10 }, dateOrder: 'dayFirst', metric: 'nps' },
  ]);
});

test.each([
  ['another register', { register: 'issues', headerRow: 3 }, { register: 'issues', headers, columns: [] }],
  ['another header row', { register: 'risks', headerRow: 5 }, { register: 'risks', headerRow: 5, headers: [], columns: [] }],
  ['no register', { register: 'other', headerRow: 3 }, { register: 'other', headers, columns: [] }],
] as const)('with %s its columns are read anew', (_, chosen, expected) => {
  const withColumn = { ...chosen, columns: said({ 3: { field: 'impact' } }) };
  expect(tableCorrection('Risks', read, withColumn)).toEqual({ sheet: 'Risks', ...expected });
});

test('the second table of a tab is named by its number', () => {
  expect(tableCorrection('Risks', { ...read, number: 2 }, { register: 'issues', headerRow: 3, columns: {} })).toMatchObject({ table: 2 });
});

test('a tab in which nothing was recognised is given a register and a header row', () => {
  expect(tableCorrection('Notes', undefined, { register: 'issues', headerRow: 4, columns: {} })).toEqual({
    sheet: 'Notes',
    register: 'issues',
    headers: [],
    headerRow: 4,
    columns: [],
  });
});

test.each([
  ['1-5', { min: 1, max: 5 }],
  ['0 to 10', { min: 0, max: 10 }],
  ['−2…2', { min: -2, max: 2 }],
  ['１至５', { min: 1, max: 5 }],
  ['5-1', undefined],
  ['large', undefined],
  ['', undefined],
])('the scale %p is %p', (text, scale) => {
  expect(parseScale(text)).toEqual(scale);
});

test.each([
  ['a date whose order was in question', { dateOrder: 'undecided' }, 'date', ['dateOrder']],
  ['a date that was never in question', {}, 'date', []],
  ['a rating', {}, 'rating', ['scale']],
  ['a question of a survey', { metric: 'nps' }, undefined, ['scale', 'metric']],
  ['free text', {}, 'text', []],
] as const)('what is asked about %s', (_, more, type, asked) => {
  const points = pointsOf({ column: 0, header: 'X', isSure: true, ...more }, type);
  expect(Object.entries(points).flatMap(([point, isAsked]) => (isAsked ? [point] : []))).toEqual(asked);
});

const ask = (kind: OpenQuestion['kind'], column = 3): OpenQuestion => ({
  kind,
  sheet: 'Risks',
  header: 'Rating',
  field: undefined,
  cell: { sheet: 'Risks', row: 1, column },
  options: [],
  weight: 1,
});

test.each([
  ['dateOrder', 'dayFirst', { dateOrder: 'dayFirst' }],
  ['scale', '1-5', { scale: { min: 1, max: 5 } }],
  ['metric', 'nps', { metric: 'nps' }],
  ['column', 'impact', { field: 'impact' }],
] as const)('an answer to %s: %s', (kind, option, answered) => {
  expect(answerCorrection(ask(kind), option, read)).toEqual({
    sheet: 'Risks',
    headers,
    columns: [{ header: 'Rating', occurrence: 2, ...answered }],
  });
});

test('an answer about the tab names its register', () => {
  expect(answerCorrection(ask('register'), 'issues', read)).toEqual({ sheet: 'Risks', headers, register: 'issues', columns: [] });
});

test.each([
  ['frequency', 'weekly'],
  ['scale', 'large'],
  ['metric', 'joy'],
  ['register', 'recipes'],
] as const)('%s: %s can not be answered here', (kind, option) => {
  expect(answerCorrection(ask(kind), option, read)).toBeUndefined();
});

test('a cell belongs to the last table that begins above it', () => {
  const tables = [table({ number: 1, headerRow: 2 }), table({ number: 2, headerRow: 20 })];
  expect([0, 2, 19, 20, 30].map((row) => tableAt(tables, row)?.number)).toEqual([1, 1, 1, 2, 2]);
});
