// CSAT, CES, indices, importance–performance, Kano, reliability: the rules that the vectors do not show.
import fc from 'fast-check';
import { effortShares } from '../../src/scores/formulas/ces';
import { csatOfHistogram } from '../../src/scores/formulas/csat';
import { derivedImportance, grandMeans, placeItems } from '../../src/scores/formulas/importance-performance';
import { acsi3, importanceWeighted, rescale0to100, weightedIndex } from '../../src/scores/formulas/indices';
import { betterWorse, kanoCategory } from '../../src/scores/formulas/kano';
import {
  itemRestCorrelations,
  itemSums,
  lengthened,
  listwiseAlpha,
  reverseAnswer,
  suspectedReverseItems,
} from '../../src/scores/formulas/reliability';
import { histogramOf } from '../../src/scores/statistics/moments';
import { pairwiseAlpha } from './reference/pairwise-alpha';
import { columnsOf } from './columns-of';

const alphaOf = (matrix: readonly (readonly (number | undefined)[])[]) => listwiseAlpha(itemSums(columnsOf(matrix)));

describe('CSAT', () => {
  test('the positive set is given, not the first two places: three of five boxes can be satisfied', () => {
    const answers = new Map([
      [5, 10],
      [4, 20],
      [3, 40],
      [2, 20],
      [1, 10],
    ]);
    expect(csatOfHistogram(answers, new Set([5, 4]))?.csat).toBe(0.3);
    expect(csatOfHistogram(answers, new Set([5, 4, 3]))?.csat).toBe(0.7);
  });

  test('of nobody is nothing, and of one person has a width', () => {
    expect(csatOfHistogram(new Map(), new Set([5]))).toBeUndefined();
    const one = csatOfHistogram(new Map([[5, 1]]), new Set([5]));
    expect(one?.csat).toBe(1);
    expect(one?.wilson.low).toBeLessThan(0.25);
  });
});

describe('CES', () => {
  test('4 is neither ease nor effort, and answers off the scale are none', () => {
    expect(effortShares(histogramOf([7, 5, 4, 1, 8, 0, 3.5]))).toEqual({ n: 4, agree: 0.5, disagree: 0.25, net: 0.25 });
    expect(effortShares(histogramOf([8]))).toBeUndefined();
  });
});

describe('indices', () => {
  test('0–100 stays within, and turns over with the scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), (x) => {
        const index = rescale0to100(x, 1, 7) ?? NaN;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(100);
        expect(rescale0to100(reverseAnswer(x, 1, 7), 1, 7)).toBeCloseTo(100 - index, 9);
      }),
    );
  });

  test.each([
    ['off the scale', rescale0to100(6, 1, 5)],
    ['a scale of one place', rescale0to100(3, 3, 3)],
    ['ACSI-style off 1–10', acsi3(0, 5, 5)],
    ['no weights', weightedIndex([3], [0], { min: 1, max: 5 })],
    ['no ratings', weightedIndex([], [], { min: 1, max: 5 })],
    ['no importance', importanceWeighted([4], [0])],
  ])('%s gives nothing', (_, index) => {
    expect(index).toBeUndefined();
  });

  test('importance weights are shares of their sum, and nothing is rounded on the way', () => {
    expect(importanceWeighted([8, 6, 4], [10, 10, 10])).toBeCloseTo(6, 12);
    expect(importanceWeighted([8, 6, 4], [30, 0, 0])).toBeCloseTo(8, 12);
  });
});

describe('importance–performance', () => {
  const items = [
    { id: 'response', importance: 5, performance: 2 },
    { id: 'quality', importance: 5, performance: 4 },
    { id: 'reports', importance: 2, performance: 4 },
    { id: 'parking', importance: 2, performance: 2, performanceError: 1.5 },
  ];

  test('places around the grand means, and calls near ones borderline', () => {
    const crosshair = grandMeans(items) ?? { importance: NaN, performance: NaN };
    expect(placeItems(items, crosshair)).toEqual([
      { id: 'response', quadrant: 'concentrateHere', borderline: false },
      { id: 'quality', quadrant: 'keepUp', borderline: false },
      { id: 'reports', quadrant: 'possibleOverkill', borderline: false },
      { id: 'parking', quadrant: 'lowPriority', borderline: true },
    ]);
  });

  test('another crosshair places otherwise', () => {
    expect(placeItems(items, { importance: 1, performance: 1 }).every(({ quadrant }) => quadrant === 'keepUp')).toBe(true);
  });

  test('derived importance is refused under 30 pairs', () => {
    const overall = Array.from({ length: 30 }, (_, index) => index % 5);
    const item = overall.map((value) => value + 1);
    expect(derivedImportance(item.slice(1), overall.slice(1))).toBeUndefined();
    expect(derivedImportance(item, overall)).toEqual({ r: expect.closeTo(1, 12) as number, n: 30 });
    expect(grandMeans([])).toBeUndefined();
  });
});

describe('Kano', () => {
  test('the most frequent category wins, of equals must-be before one-dimensional, attractive, indifferent', () => {
    expect(kanoCategory({ A: 5, I: 3 })).toBe('A');
    expect(kanoCategory({ A: 5, M: 5, O: 5, I: 5 })).toBe('M');
    expect(kanoCategory({})).toBeUndefined();
  });

  test('only questionable answers give no coefficients', () => {
    expect(betterWorse({ Q: 3, R: 1 })).toBeUndefined();
    expect(betterWorse({ I: 4 })).toEqual({ better: 0, worse: 0 });
  });
});

describe('reliability', () => {
  const matrix = [
    [5, 4, 1],
    [4, 4, 2],
    [2, 1, 5],
    [1, 2, 4],
    [3, 3, 3],
  ];

  test('twice as many questions are as reliable as parallel ones would be', () => {
    // Of k items that all correlate with r, alpha is kr / (1 + (k − 1)r).
    const parallel = (k: number, r: number): number => (k * r) / (1 + (k - 1) * r);
    for (const [k, r] of [
      [2, 0.1],
      [2, 0.5],
      [4, 0.9],
    ] as const)
      expect(lengthened(parallel(k, r), 2)).toBeCloseTo(parallel(2 * k, r), 12);
    expect([lengthened(-0.4, 2), lengthened(1, 2)]).toEqual([-0.4, 1]);
  });

  test('an item that runs the other way is suspected, and alpha rises when it is turned', () => {
    expect(suspectedReverseItems(itemSums(columnsOf(matrix)))).toContain(2);
    const turned = matrix.map(([a = 0, b = 0, c = 0]) => [a, b, reverseAnswer(c, 1, 5)]);
    expect(alphaOf(matrix)?.alpha).toBeLessThan(0);
    expect(alphaOf(turned)?.alpha).toBeGreaterThan(0.8);
    expect(suspectedReverseItems(itemSums(columnsOf(turned)))).toEqual([]);
  });

  test('listwise and pairwise can differ, and the policy is part of the answer', () => {
    const holed = [...matrix.map(([a = 0, b = 0, c = 0]) => [a, b, 6 - c]), [5, undefined, 1], [1, 5, undefined]];
    expect(alphaOf(holed)?.n).toBe(5);
    expect(pairwiseAlpha(columnsOf(holed))?.alpha).not.toBeCloseTo(alphaOf(holed)?.alpha ?? NaN, 3);
  });

  test.each([
    ['no rows', []],
    ['one item', [[1], [2]]],
    ['one row', [[1, 2]]],
    [
      'no complete row',
      [
        [1, undefined],
        [undefined, 2],
      ],
    ],
  ])('%s: no alpha', (_, rows) => {
    expect(alphaOf(rows)).toBeUndefined();
  });

  test('the interval holds alpha', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 25 }),
        (rows) => {
          const result = alphaOf(rows);
          if (!result) return;
          expect(result.alpha).toBeLessThanOrEqual(1 + 1e-12);
          expect(result.interval.low).toBeLessThanOrEqual(result.alpha + 1e-9);
          expect(Number.isFinite(result.interval.high)).toBe(true);
        },
      ),
    );
  });

  test('an item without variation correlates with nothing', () => {
    expect(
      itemRestCorrelations(
        itemSums(
          columnsOf([
            [3, 1],
            [3, 2],
            [3, 5],
          ]),
        ),
      )[0],
    ).toBeUndefined();
  });
});
