// Weighted answers: the figures of the sheet's own weights beside the unweighted ones. Expected figures were computed apart from the product,
// in Python with numpy and scipy: shares by sums of weights, score intervals by maximising the likelihood under each difference.
import { explainMeasure } from '../../src/locales/explain-measure';
import type { ScoredMeasure } from '../../src/scores/accounts/scored-measure';
import { scoredMeasures } from '../../src/scores/accounts/every-measure';
import { scoreSurveys } from '../../src/scores/surveys/survey-scores';
import type { WeightedScore } from '../../src/scores/surveys/survey-weights';
import { DEFAULT_SETTINGS } from '../../src/setup/settings';
import type { CellValue } from '../../src/workbook/snapshot';
import { surveyTable } from './survey-builder';
import { type Rows, scored } from './whole-workbook';

/** The sixth and the tenth have no weight. */
const weightOf = (at: number): number | undefined => (at === 5 ? undefined : at === 9 ? 0 : 0.5 + (at % 4) * 0.5);
const answersOf = (n: number, answer: (at: number) => number): number[] => Array.from({ length: n }, (_, at) => answer(at));
const recommend = (at: number): number => (at * 7) % 11;
const rate = (at: number): number => 1 + ((at * 3) % 5);

const weightedOf = (n: number, weights = Array.from({ length: n }, (_, at) => weightOf(at))): readonly WeightedScore[] => {
  const questions = [
    { text: 'Would you recommend us?', metric: 'nps', answers: answersOf(n, recommend) },
    { text: 'Are you satisfied?', metric: 'csat', answers: answersOf(n, rate) },
    { text: 'Rate the reports', metric: 'rating', answers: answersOf(n, rate) },
  ] as const;
  const [survey] = scoreSurveys([surveyTable({ questions, weights })], { minimum: 5, invited: undefined, clientOf: () => '' });
  return survey?.weighted ?? [];
};

test.each([
  [40, 'npsWeighted', 'weightedAdjustedWald', 38, 31.561643835616437, -42.70833333333333, -66.12278081711892, -11.879597304165246],
  [40, 'csatWeighted', 'weightedWilson', 38, 31.561643835616437, 0.4166666666666667, 0.2630594962268943, 0.5883582164049941],
  [40, 'ratingWeighted', 'weightedStudent', 38, 31.561643835616437, 3.0416666666666665, 2.5198509186804174, 3.5634824146529156],
  [12, 'npsWeighted', 'weightedAdjustedScore', 10, 8.24390243902439, -38.46153846153847, -81.72615317412385, 30.389335343862378],
  [12, 'csatWeighted', 'weightedWilson', 10, 8.24390243902439, 0.5384615384615384, 0.24491003513428225, 0.8075622350639692],
  [12, 'ratingWeighted', 'weightedStudent', 10, 8.24390243902439, 3.1538461538461537, 1.927116389118216, 4.380575918574092],
] as const)('of %i answers %s is what Python gives', (asked, measure, method, n, effectiveN, value, low, high) => {
  const weighted = weightedOf(asked).find(({ score }) => score.measure === measure);
  const close = (figure: number): unknown => expect.closeTo(figure, 6);
  expect(weighted).toMatchObject({ effectiveN: close(effectiveN), score: { method, n } });
  expect(weighted?.score.outcome).toEqual({ kind: 'value', value: close(value), interval: { low: close(low), high: close(high) } });
});

test.each<[string, (at: number) => number, boolean]>([
  ['what people weigh in kilograms', (at) => 52 + ((at * 7) % 41), false],
  ['what they weigh in pounds, to a tenth', (at) => 120.5 + ((at * 13) % 90), false],
  ['shares of a mean of 1', (at) => 0.5 + (at % 4) * 0.5, true],
  ['so many people as each stands for, with their decimals', (at) => 61.237 + ((at * 7) % 41) * 1.013, true],
  ['so many people, some of them hundreds', (at) => 20 + at * 40, true],
  ['equal weights', () => 80, true],
])('a column of %s weighs the answers or not', (_, weight, weighs) => {
  expect(weightedOf(40, answersOf(40, weight)).length > 0).toBe(weighs);
});

test('an answer without a weight is counted as invalid, not as weightless', () => {
  const [nps] = weightedOf(12);
  expect(nps?.score.audit).toMatchObject({ read: 12, valid: 10, invalid: 2 });
});

test('one more detractor of mean weight moves it as another row of that weight would', () => {
  const weights = Array.from({ length: 12 }, (_, at) => weightOf(at));
  const known = weights.filter((weight) => weight !== undefined && weight > 0);
  const mean = known.reduce((sum: number, weight) => sum + (weight ?? 0), 0) / known.length;
  const [before] = weightedOf(12);
  // The thirteenth answers 84 mod 11 = 7, so the row that is added is the one after, 91 mod 11 = 3, and the thirteenth has no weight.
  const [after] = weightedOf(14, [...weights, undefined, mean]);
  const valueOf = (weighted: WeightedScore | undefined): number =>
    weighted?.score.outcome.kind === 'value' ? weighted.score.outcome.value : NaN;
  expect(before?.score.sensitivity).toEqual({
    to: 'oneMoreDetractor',
    change: expect.closeTo(valueOf(after) - valueOf(before), 9) as number,
  });
});

test('equal weights change nothing but the name of the method', () => {
  const [nps, csat, rating] = weightedOf(
    40,
    Array.from({ length: 40 }, () => 3),
  );
  const [plain] = scoreSurveys(
    [surveyTable({ questions: [{ text: 'Would you recommend us?', metric: 'nps', answers: answersOf(40, recommend) }] })],
    { minimum: 5, invited: undefined, clientOf: () => '' },
  );
  const unweighted = plain?.headline?.score.outcome;
  const interval = unweighted?.kind === 'value' ? unweighted.interval : undefined;
  expect([nps, csat, rating].map((each) => each?.effectiveN)).toEqual([40, 40, 40].map((n) => expect.closeTo(n, 9) as number));
  expect(nps?.score.outcome).toMatchObject({
    interval: { low: expect.closeTo(interval?.low ?? NaN, 9) as number, high: expect.closeTo(interval?.high ?? NaN, 9) as number },
  });
});

test.each([
  ['all are promoters', () => 10, 100],
  ['all are detractors', () => 0, -100],
])('where %s the weighted NPS has a width still', (_, answer, value) => {
  const questions = [{ text: 'Would you recommend us?', metric: 'nps', answers: answersOf(8, answer) }] as const;
  const weights = Array.from({ length: 8 }, (__, at) => 0.1 + at);
  const [survey] = scoreSurveys([surveyTable({ questions, weights })], { minimum: 5, invited: undefined, clientOf: () => '' });
  const outcome = survey?.weighted[0]?.score.outcome;
  const [low, high] = outcome?.kind === 'value' && outcome.interval ? [outcome.interval.low, outcome.interval.high] : [NaN, NaN];
  expect(outcome).toMatchObject({ value });
  expect(high - low).toBeGreaterThan(10);
});

test('a single weighted answer has a figure, and no interval of a mean', () => {
  const rating = weightedOf(3, [undefined, 2, undefined])[2];
  expect(rating).toMatchObject({ effectiveN: 1, score: { n: 1 } });
  expect(rating?.score.outcome).toEqual({ kind: 'value', value: rate(1) });
});

describe('a sheet', () => {
  const rows = (weightHeader: string, weightAt: (at: number) => CellValue, more: Rows[number] = []): Rows => [
    [
      'Respondent',
      'Submitted on',
      weightHeader,
      'How likely are you to recommend us? (0-10)',
      'How satisfied are you with us? (1-5)',
      ...more,
    ],
    ...Array.from({ length: 12 }, (_, at): CellValue[] => [
      `Person ${at}`,
      46_150,
      weightAt(at),
      recommend(at),
      rate(at),
      ...more.map(() => 170 + at),
    ]),
  ];
  const weights = (at: number): CellValue => weightOf(at) ?? '';
  const measuresOf = (survey: Rows): ScoredMeasure[] => scoredMeasures(scored({ 'Survey results': survey }), DEFAULT_SETTINGS);
  const weightedIn = (survey: Rows): ScoredMeasure[] => measuresOf(survey).filter(({ score }) => score.measure.endsWith('Weighted'));

  test.each(['Weight', 'Weighting factor', '权重', '加权系数', 'Gewicht'])(
    'with a column “%s” shows weighted figures beside the others',
    (header) => {
      const [nps] = weightedIn(rows(header, weights));
      const { figure, remarks, account } = explainMeasure('en', nps ?? fail(), 'EUR');
      expect(figure).toMatch(/^−38\.5 \(.* −81\.7 to 30\.4\), n = 10 answers$/);
      expect(account).toBe('Read 12 = valid 10 + invalid 2');
      expect(remarks.join(' ')).toContain(`Weighted by “${header}”: 10 answers, as sure as 8.2 of equal weight (Kish). Unweighted: −50.`);
      expect(explainMeasure('zh-CN', nps ?? fail(), 'EUR').remarks.join('')).toContain(`按“${header}”加权`);
    },
  );

  test('without one shows what it showed', () => {
    const withColumn = measuresOf(rows('Weight', weights)).filter(({ score }) => !score.measure.endsWith('Weighted'));
    expect(measuresOf(rows('Comment', () => ''))).toEqual(withColumn);
    expect(weightedIn(rows('Comment', () => ''))).toEqual([]);
  });

  test('with words for weights has none', () => {
    expect(weightedIn(rows('Weight', () => 'heavy'))).toEqual([]);
  });

  test('that asks for heights too means the weight of bodies', () => {
    expect(weightedIn(rows('Weight', (at) => 60 + at, ['Height']))).toEqual([]);
  });
});

function fail(): never {
  throw new Error('No weighted NPS is shown');
}
