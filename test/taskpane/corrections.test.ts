// What the user says about a tab becomes a correction by header, so that it survives inserted columns.
import type { OpenQuestion } from '../../src/reading/records';
import { answerCorrection, tabCorrection } from '../../src/taskpane/corrections';
import type { RecognisedTab } from '../../src/taskpane/product';

const tab: RecognisedTab = {
  sheet: 'Risks',
  register: 'risks',
  confidence: 'sure',
  records: 3,
  columns: [
    { column: 0, header: 'ID', field: 'id', isSure: true },
    { column: 2, header: 'Rating', field: 'probability', isSure: true },
    { column: 3, header: 'Rating', isSure: false },
  ],
};
const headers = ['ID', 'Rating', 'Rating'];

test('only columns that were changed are kept; the second of two alike is told apart', () => {
  expect(tabCorrection(tab, 'risks', { 0: 'id', 2: '', 3: 'impact' })).toEqual({
    sheet: 'Risks',
    register: 'risks',
    headers,
    columns: [
      { header: 'Rating', occurrence: 1, field: null },
      { header: 'Rating', occurrence: 2, field: 'impact' },
    ],
  });
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
] as const)('an answer to %s: %s', (kind, option, said) => {
  expect(answerCorrection(ask(kind), option, tab)).toEqual({
    sheet: 'Risks',
    headers,
    columns: [{ header: 'Rating', occurrence: 2, ...said }],
  });
});

test('an answer about the tab names its register', () => {
  expect(answerCorrection(ask('register'), 'issues', tab)).toEqual({ sheet: 'Risks', headers, register: 'issues', columns: [] });
});

test.each([
  ['frequency', 'weekly'],
  ['scale', 'large'],
  ['metric', 'joy'],
  ['register', 'recipes'],
] as const)('%s: %s can not be answered here', (kind, option) => {
  expect(answerCorrection(ask(kind), option, tab)).toBeUndefined();
});
