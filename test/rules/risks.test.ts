// Rules about risks whose cases need columns or scales of their own.
import type { CellValue } from '../../src/workbook/snapshot';
import { madeSheet } from '../support/made-workbook';
import { checkWorkbook } from '../support/run-review';

function rulesOn(cells: readonly (readonly CellValue[])[]): string[] {
  const snapshot = { name: '', date1904: false, isProtected: false, names: [], sheets: [madeSheet('Risks', cells)] };
  return checkWorkbook(snapshot)
    .results.findings.map(({ rule }) => rule)
    .filter((rule) => rule !== 'any/unchecked');
}

describe('risks/expected-value-differs', () => {
  const HEADER = ['Risk ID', 'Risk Title', 'Probability', 'Impact', 'Cost Impact', 'Expected Monetary Value', 'Risk Owner'];
  const value = (probability: CellValue, cost: CellValue, expected: CellValue) =>
    rulesOn([
      HEADER,
      ['R-1', 'Migration takes longer', probability, 3, cost, expected, 'Max'],
      ['R-2', 'Licence arrives late', 0.5, 2, 100, 50, 'Eve'],
    ]);

  test.each([
    ['probability times cost', 0.3, 1000, 300],
    ['within one per cent', 0.3, 1000, 302.9],
    ['no expected value', 0.3, 1000, ''],
  ])('is silent for %s', (_, probability, cost, expected) => {
    expect(value(probability, cost, expected)).toEqual([]);
  });

  test.each([
    ['a tenth more', 0.3, 1000, 330],
    ['the whole cost', 0.3, 1000, 1000],
  ])('speaks for %s', (_, probability, cost, expected) => {
    expect(value(probability, cost, expected)).toEqual(['risks/expected-value-differs']);
  });
});

describe('risks/score-differs', () => {
  const HEADER = ['Risk ID', 'Risk Title', 'Probability', 'Impact', 'Risk Score', 'Risk Owner'];
  const scores = (...rows: readonly (readonly [number, number, number])[]) =>
    rulesOn([
      HEADER,
      ...rows.map(([probability, impact, score], place) => [
        `R-${place + 1}`,
        `Some risk, the ${place + 1}. one`,
        probability,
        impact,
        score,
        'Max',
      ]),
    ]);

  test('goes by the formula that the table follows, be it a product or a sum', () => {
    expect(scores([5, 4, 20], [2, 3, 6], [3, 2, 7])).toEqual(['risks/score-differs']);
    expect(scores([5, 4, 9], [2, 3, 5], [3, 1, 5])).toEqual(['risks/score-differs']);
  });

  test('calls no row wrong where the table follows neither', () => {
    expect(scores([5, 4, 11], [2, 3, 17], [3, 1, 2])).toEqual([]);
  });
});
