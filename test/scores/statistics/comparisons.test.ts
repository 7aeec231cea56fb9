// Proportions, means, ranks and many comparisons: bounds, symmetry, edges.
import fc from 'fast-check';
import { rescale0to100 } from '../../../src/scores/formulas/indices';
import { correlation } from '../../../src/scores/statistics/correlation';
import { holm } from '../../../src/scores/statistics/holm';
import { mannWhitney } from '../../../src/scores/statistics/mann-whitney';
import { meanInterval, pairedTest, welchTest } from '../../../src/scores/statistics/means';
import { histogramOf, momentsOf, momentsOfHistogram } from '../../../src/scores/statistics/moments';
import { permutationP, signFlipP } from '../../../src/scores/statistics/permutation';
import { agrestiCoullInterval, exactInterval } from '../reference/proportion-intervals';
import { wilsonInterval } from '../../../src/scores/statistics/proportion';
import { ascending, quantileOfSorted } from '../../../src/scores/statistics/quantile';
import { roundHalfUp } from '../reference/rounding';
import { newcombeDifference, pooledZTest } from '../../../src/scores/statistics/two-proportions';
import { weightedMoments } from '../../../src/scores/statistics/weighted';

const xOfN = fc.integer({ min: 1, max: 400 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });

const rankTest = (a: readonly number[], b: readonly number[]) => mannWhitney(histogramOf(a), histogramOf(b));

describe('a proportion', () => {
  test.each([
    ['Wilson', wilsonInterval],
    ['exact', exactInterval],
  ])('%s stays within 0 to 1, holds the share, turns over with it and shrinks with n', (_, method) => {
    fc.assert(
      fc.property(xOfN, ([x, n]) => {
        const interval = method(x, n) ?? { low: NaN, high: NaN };
        const turned = method(n - x, n) ?? { low: NaN, high: NaN };
        const larger = method(4 * x, 4 * n) ?? { low: NaN, high: NaN };
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low).toBeLessThanOrEqual(x / n);
        expect(interval.high).toBeGreaterThanOrEqual(x / n);
        expect(turned.low).toBeCloseTo(1 - interval.high, 9);
        expect(larger.high - larger.low).toBeLessThan(interval.high - interval.low);
      }),
      { numRuns: 60 },
    );
  });

  test('of nobody is nothing', () => {
    expect([wilsonInterval(0, 0), exactInterval(0, 0), agrestiCoullInterval(0, 0), pooledZTest(0, 0, 1, 2)]).toEqual(
      new Array(4).fill(undefined),
    );
  });

  test('two that agree wholly do not differ', () => {
    expect(pooledZTest(5, 5, 7, 7)).toEqual({ difference: 0, z: 0, p: 1 });
  });

  test('Newcombe holds the difference and stays within −1 to 1', () => {
    fc.assert(
      fc.property(xOfN, xOfN, ([x1, n1], [x2, n2]) => {
        const { low, high } = newcombeDifference(x1, n1, x2, n2) ?? { low: NaN, high: NaN };
        expect(low).toBeLessThanOrEqual(x1 / n1 - x2 / n2 + 1e-12);
        expect(high).toBeGreaterThanOrEqual(x1 / n1 - x2 / n2 - 1e-12);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('means', () => {
  test('equal answers have a variance of exactly 0 and an interval without width', () => {
    const moments = momentsOf([0.1, 0.1, 0.1]);
    expect(moments).toEqual({ n: 3, mean: 0.1, variance: 0 });
    expect(moments && meanInterval(moments)).toEqual({ low: 0.1, high: 0.1 });
  });

  test('one answer has a mean and no interval, none has nothing', () => {
    expect(momentsOf([4])).toEqual({ n: 1, mean: 4 });
    expect(momentsOf([])).toBeUndefined();
    expect(welchTest(momentsOf([4]), momentsOf([3, 5]))).toBeUndefined();
    expect(pairedTest(momentsOf([1, 1, 1]))).toBeUndefined();
  });

  test('a histogram and its list have the same moments, whatever the order', () => {
    fc.assert(
      fc.property(ratings, (values) => {
        const forwards = momentsOf(values);
        const backwards = momentsOfHistogram(histogramOf([...values].reverse()));
        expect(backwards?.mean).toBeCloseTo(forwards?.mean ?? NaN, 12);
        expect(backwards?.n).toBe(values.length);
      }),
    );
  });

  test('Welch turns over with the scale', () => {
    fc.assert(
      fc.property(ratings, ratings, (a, b) => {
        const test = welchTest(momentsOf(a), momentsOf(b));
        const turned = welchTest(momentsOf(a.map((x) => 6 - x)), momentsOf(b.map((x) => 6 - x)));
        if (test === undefined) expect(turned).toBeUndefined();
        else expect(turned?.t).toBeCloseTo(-test.t, 9);
      }),
    );
  });
});

describe('ranks and permutations', () => {
  test('one against one can never be told apart', () => {
    expect(permutationP(histogramOf([1]), histogramOf([5]))).toBe(1);
    expect(rankTest([1], [5])).toEqual({ u: 0, p: 1, method: 'exact' });
  });

  test('tied ratings count their ways', () => {
    // 4 4 against 5 5 5: of the 10 ways to choose two, one has this sum, and none is as far on the other side.
    expect(permutationP(histogramOf([4, 4]), histogramOf([5, 5, 5]))).toBeCloseTo(1 / 10, 12);
  });

  test('equal answers give p = 1', () => {
    expect(rankTest([3, 3], [3, 3, 3])?.p).toBe(1);
    expect(rankTest(new Array<number>(30).fill(3), new Array<number>(30).fill(3))?.p).toBe(1);
    expect(signFlipP(histogramOf([0, 0]))).toBe(1);
  });

  test('nothing against something is undefined', () => {
    expect(rankTest([], [1])).toBeUndefined();
    expect(permutationP(histogramOf([]), histogramOf([1]))).toBeUndefined();
    expect(signFlipP(histogramOf([]))).toBeUndefined();
  });

  test('p does not depend on which group comes first, and U counts all pairs', () => {
    fc.assert(
      fc.property(ratings, ratings, (a, b) => {
        const there = rankTest(a, b);
        const back = rankTest(b, a);
        expect((there?.u ?? NaN) + (back?.u ?? NaN)).toBeCloseTo(a.length * b.length, 9);
        expect(there?.p).toBeCloseTo(back?.p ?? NaN, 9);
        expect(permutationP(histogramOf(a), histogramOf(b))).toBeCloseTo(permutationP(histogramOf(b), histogramOf(a)) ?? NaN, 9);
      }),
    );
  });

  test('large groups use the normal curve', () => {
    const low = Array.from({ length: 40 }, (_, index) => 1 + (index % 4));
    const high = low.map((value) => value + 1);
    expect(rankTest(low, high)).toMatchObject({ method: 'normal' });
    expect(rankTest(low, high)?.p).toBeLessThan(0.01);
  });
});

describe('Holm', () => {
  test('never lowers a p, never passes 1, and keeps the order of the ps', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (pValues) => {
        const adjusted = holm(pValues);
        adjusted.forEach((p, index) => {
          expect(p).toBeGreaterThanOrEqual(pValues[index] ?? NaN);
          expect(p).toBeLessThanOrEqual(1);
        });
        const order = pValues.map((p, index) => [p, adjusted[index] ?? NaN] as const).sort(([a], [b]) => a - b);
        order.forEach(([, p], index) => {
          expect(p).toBeGreaterThanOrEqual(order[index - 1]?.[1] ?? 0);
        });
      }),
    );
  });
});

describe('numbers far from any survey', () => {
  test('do not make Welch’s degrees of freedom vanish', () => {
    const far = welchTest(momentsOf([0, -7]), momentsOf([0, 1e150]));
    expect(far?.df).toBeCloseTo(1, 9);
    expect(far?.p).toBeGreaterThan(0.4);
  });

  test('as weights or ends of a scale are no number', () => {
    expect(weightedMoments([5, 2], [1, Infinity])).toMatchObject({ n: 1, mean: 5, effectiveN: 1 });
    expect(weightedMoments([5, 2], [1, 1e-200])).toMatchObject({ n: 1, mean: 5, effectiveN: 1 });
    expect(weightedMoments([5, 2], [NaN, -1])).toBeUndefined();
    expect(rescale0to100(3, -Infinity, 5)).toBeUndefined();
  });
});

describe('small things', () => {
  test('quantiles interpolate as PERCENTILE.INC does', () => {
    expect(quantileOfSorted(ascending([4, 1, 3, 2]), 0.5)).toBe(2.5);
    expect(quantileOfSorted([10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.9)).toBe(91);
    expect(quantileOfSorted([], 0.5)).toBeUndefined();
  });

  test('halves are rounded up as on paper', () => {
    expect([roundHalfUp(0.045, 2), roundHalfUp(2.675, 2), roundHalfUp(-20.5, 0), roundHalfUp(1.005, 2)]).toEqual([0.05, 2.68, -21, 1.01]);
  });

  test('a constant correlates with nothing, and places without a number are left out', () => {
    expect(correlation([0.1, 0.1, 0.1], [1, 2, 5])).toBeUndefined();
    expect(correlation([1, 2, NaN, 3], [2, 4, 7, 6])).toBeCloseTo(1, 12);
    expect(correlation([1, NaN], [2, 4])).toBeUndefined();
  });
});
