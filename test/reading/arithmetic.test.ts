// Columns of a risk register that arithmetic tells: scores are products, and what they are products of are the ratings.
import type { CellValue } from '../../src/workbook/snapshot';
import { mapping, onlyTable, readRows } from './grids';

const RATINGS: readonly (readonly [number, number])[] = [
  [3, 2],
  [4, 5],
  [1, 3],
  [2, 5],
  [5, 3],
  [4, 2],
];
const PLAIN = ['Risk ID', 'Risk', 'Mitigation'];

function mapped(headers: readonly string[], values: (first: number, second: number, row: number) => readonly CellValue[]) {
  const rows = RATINGS.map(([first, second], row) => [
    `R-0${row + 1}`,
    `Event ${row + 1} happens`,
    'Act early',
    ...values(first, second, row),
  ]);
  return mapping(onlyTable(readRows('Risks', [[...PLAIN, ...headers], ...rows])));
}

test('a product under an odd header is the score, and letters tell its factors', () => {
  expect(mapped(['Si', 'Pi', 'RF'], (s, p) => [s, p, s * p])).toMatchObject({ Si: 'impact', Pi: 'probability', RF: 'score' });
});

test('one known factor tells the other', () => {
  expect(mapped(['Likelihood', 'Damage done', 'Figure'], (p, i) => [p, i, p * i])).toMatchObject({
    Likelihood: 'probability',
    'Damage done': 'impact',
    Figure: 'score',
  });
});

test('the second product is what remains after the response, and so are columns that are called as the first', () => {
  const fields = mapped(['Likelihood', 'Impact', 'Figure', 'Likelihood then', 'Impact then', 'Figure then'], (p, i, row) => [
    p,
    i,
    p * i,
    (row % 3) + 1,
    1 + (row % 2),
    ((row % 3) + 1) * (1 + (row % 2)),
  ]);
  expect(fields).toMatchObject({ Figure: 'score', 'Figure then': 'residualScore' });
  const primes = mapped(['Si', 'Pi', 'R', "Si'", "Pi'", "R'"], (s, p) => [s, p, s * p, 1, 1, 1]);
  expect(primes).toMatchObject({ "Si'": 'residualImpact', "Pi'": 'residualProbability', "R'": 'residualScore' });
});

test.each<[string, (first: number, second: number, row: number) => readonly CellValue[]]>([
  ['no product in two of six rows', (s, p, row) => [s, p, row < 2 ? s + 40 : s * p]],
  ['a price times a number', (s, p) => [s * 120, p, s * p * 120]],
  ['no steps', (_, p) => [1, p, p]],
])('%s tells nothing', (_what, values) => {
  const { Foo, Bar, Baz } = mapped(['Foo', 'Bar', 'Baz'], values);
  expect([Foo, Bar, Baz]).toEqual([undefined, undefined, undefined]);
});

test('factors that neither word nor letter tells are left to the user', () => {
  expect(mapped(['Foo', 'Bar', 'Baz'], (a, b) => [a, b, a * b])).toMatchObject({ Foo: undefined, Bar: undefined, Baz: 'score' });
});

test('a score in words is the level', () => {
  expect(mapped(['Probability', 'Impact', 'Risk score'], (p, i) => [p, i, p * i > 9 ? 'High' : 'Low'])).toMatchObject({
    'Risk score': 'level',
  });
});
