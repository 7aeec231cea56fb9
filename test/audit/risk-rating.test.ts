// How high a risk is: the file's own legend goes before the bands of Review setup.
import { rateRisk } from '../../src/audit/risk-rating';
import { scoreRisks } from '../../src/scores/registers/risk-scores';
import { DEFAULT_SETTINGS } from '../../src/setup/settings';
import { readRows, type Rows } from '../reading/grids';

const HEADER = ['Risk ID', 'Risk', 'Probability', 'Impact', 'Owner', 'Status'];
const risks = (legend: Rows, probability: number | string, impact: number | string) =>
  readRows('Risks', [
    ...legend,
    [],
    HEADER,
    ['R-01', 'Pumps come late', probability, impact, 'Ann Lee', 'Open'],
    ['R-02', 'Scope grows', 5, 5, 'Ann Lee', 'Open'],
  ]).records.of('risks');
const rated = (...given: Parameters<typeof risks>) => {
  const [risk] = risks(...given);
  return risk && rateRisk(risk, DEFAULT_SETTINGS);
};

test.each<[string, Rows, number, number, object]>([
  ['without a legend by the bands of Review setup', [], 3, 3, { score: 9, band: 'medium' }],
  ['three bands of the file', [['1–5 low, 6–8 medium, 9–25 high']], 3, 3, { score: 9, band: 'top' }],
  ['four bands of the file', [['1–3 low, 4–8 medium, 9–19 high, 20–25 critical']], 3, 3, { score: 9, band: 'high' }],
  ['below the lowest edge', [['2–5 low, 6–8 medium, 9–25 high']], 1, 1, { score: 1, band: 'low' }],
  ['a legend that no product reaches is of something else', [['1–30 low, 31–60 medium, 61–100 high']], 4, 4, { score: 16, band: 'top' }],
])('%s', (_what, legend, probability, impact, rating) => {
  expect(rated(legend, probability, impact)).toEqual(rating);
});

test('the matrix is coloured by the same legend', () => {
  const records = risks([['1–5 low, 6–8 medium, 9–25 high']], 3, 3);
  const clients = { names: [], of: () => undefined, ofPerson: () => undefined, canonical: () => undefined };
  const riskRating = (risk: (typeof records)[number]) => rateRisk(risk, DEFAULT_SETTINGS);
  const { matrix, active } = scoreRisks(records, { riskRating, clients }, DEFAULT_SETTINGS);
  expect(matrix.isByLegend).toBe(true);
  expect([matrix.bandOf(2, 2), matrix.bandOf(2, 3), matrix.bandOf(3, 3)]).toEqual(['low', 'medium', 'top']);
  expect(active.map(({ band }) => band)).toEqual(['top', 'top']);
});
