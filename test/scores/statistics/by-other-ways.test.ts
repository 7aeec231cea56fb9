// Means, weights, reliability, quantiles against what they are by definition: curves added up, sums written out. None of it shares a line
// with the code that it tests.
import fc from 'fast-check';
import { npsInterval } from '../../../src/scores/formulas/nps-interval';
import { countNps, npsFromCounts, npsSign } from '../../../src/scores/formulas/nps';
import { itemSums, listwiseAlpha } from '../../../src/scores/formulas/reliability';
import { correlation } from '../../../src/scores/statistics/correlation';
import { meanInterval, welchTest } from '../../../src/scores/statistics/means';
import { momentsOf } from '../../../src/scores/statistics/moments';
import { wilsonInterval } from '../../../src/scores/statistics/proportion';
import { fQuantile } from '../../../src/scores/statistics/beta';
import { holm } from '../../../src/scores/statistics/holm';
import { spreadOf } from '../../../src/scores/statistics/spread';
import { weightedMoments } from '../../../src/scores/statistics/weighted';
import { columnsOf } from '../columns-of';
import { mean, SCALES, sum } from './made-answers';

/** Answers on a scale that surveys use. */
const answers = (most: number) =>
  fc.constantFrom(...SCALES).chain(([min, max]) => fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: most }));

describe('means', () => {
  /** P(|T| ≥ t) by adding up the density, for whole degrees of freedom. */
  function twoTails(t: number, df: number): number {
    const density = (x: number): number => (1 + (x * x) / df) ** (-(df + 1) / 2);
    // x = tan θ maps the whole line to a finite one.
    const area = (from: number, to: number): number => {
      const steps = 20_000;
      const width = (to - from) / steps;
      let total = 0;
      for (let step = 0; step < steps; step += 1) {
        const angle = from + (step + 0.5) * width;
        total += density(Math.tan(angle)) / Math.cos(angle) ** 2;
      }
      return total * width;
    };
    return (2 * area(Math.atan(Math.abs(t)), Math.PI / 2)) / area(-Math.PI / 2, Math.PI / 2);
  }

  test('Welch’s p of two samples of one size and variance is that of 2(n − 1) degrees of freedom', () => {
    const a = [1, 2, 3, 4, 5];
    const test = welchTest(momentsOf(a.map((x) => x + 2)), momentsOf(a));
    expect(test?.df).toBeCloseTo(8, 9);
    expect(test?.t).toBeCloseTo(2, 9);
    expect(test?.p).toBeCloseTo(twoTails(2, 8), 6);
  });

  test('a mean’s interval leaves 5 % of the curve outside', () => {
    fc.assert(
      fc.property(answers(12), (values) => {
        const moments = momentsOf(values);
        const interval = moments && meanInterval(moments);
        if (!moments?.variance || !interval) return;
        const t = (interval.high - moments.mean) / Math.sqrt(moments.variance / values.length);
        expect(twoTails(t, values.length - 1)).toBeCloseTo(0.05, 3);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the rest', () => {
  test('weights that are whole numbers are as many answers', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.nat(4)), { minLength: 1, maxLength: 20 }), (pairs) => {
        const weighted = weightedMoments(
          pairs.map(([score]) => npsSign(score)),
          pairs.map(([, weight]) => weight),
        );
        const repeated = npsFromCounts(countNps(pairs.flatMap(([score, weight]) => Array<number>(weight).fill(score))));
        if (!repeated) {
          expect(weighted).toBeUndefined();
          return;
        }
        expect(weighted?.mean).toBeCloseTo(repeated.nps, 9);
        expect(weighted?.variance).toBeCloseTo(repeated.variance, 9);
      }),
    );
  });

  test('alpha is what the matrix of covariances says, and the same on a shifted or reversed scale', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })), {
          minLength: 3,
          maxLength: 15,
        }),
        (rows) => {
          const cov = (i: number, j: number): number => {
            const [x, y] = [rows.map((row) => row[i] ?? NaN), rows.map((row) => row[j] ?? NaN)];
            return sum(x.map((value, at) => (value - mean(x)) * ((y[at] ?? NaN) - mean(y)))) / (rows.length - 1);
          };
          const items = [0, 1, 2];
          const total = sum(items.flatMap((i) => items.map((j) => cov(i, j))));
          const alphaOf = (matrix: readonly (readonly number[])[]) => listwiseAlpha(itemSums(columnsOf(matrix)));
          const result = alphaOf(rows);
          if (total < 1e-9) {
            expect(result).toBeUndefined();
            return;
          }
          expect(result?.alpha).toBeCloseTo(1.5 * (1 - sum(items.map((i) => cov(i, i))) / total), 6);
          expect(alphaOf(rows.map((row) => row.map((x) => x + 100)))?.alpha).toBeCloseTo(result?.alpha ?? NaN, 6);
          expect(alphaOf(rows.map((row) => row.map((x) => 8 - x)))?.alpha).toBeCloseTo(result?.alpha ?? NaN, 6);
        },
      ),
    );
  });

  test('the quantile of F leaves its share of the curve below', () => {
    for (const [p, d1, d2] of [
      [0.025, 8, 24],
      [0.975, 8, 24],
      [0.5, 3, 9],
    ] as const) {
      const density = (x: number): number => x ** (d1 / 2 - 1) * (1 + (d1 * x) / d2) ** (-(d1 + d2) / 2);
      // x = u / (1 − u) maps all of it to 0 … 1.
      const area = (to: number): number => {
        const steps = 40_000;
        let total = 0;
        for (let step = 0; step < steps; step += 1) {
          const u = ((step + 0.5) / steps) * to;
          total += (density(u / (1 - u)) / (1 - u) ** 2) * (to / steps);
        }
        return total;
      };
      const f = fQuantile(p, d1, d2);
      expect(area(f / (1 + f)) / area(1 - 1e-9)).toBeCloseTo(p, 5);
    }
  });

  test('Holm: each p times how many are not below it, never under a smaller one’s', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (pValues) => {
        const own = (p: number): number => Math.min(1, p * pValues.filter((other) => other >= p).length);
        const expected = pValues.map((p) => Math.max(...pValues.filter((other) => other <= p).map(own)));
        const distinct = new Set(pValues).size === pValues.length;
        const adjusted = distinct ? holm(pValues) : [];
        for (const [at, value] of adjusted.entries()) expect(value).toBeCloseTo(expected[at] ?? NaN, 12);
      }),
    );
  });

  test('correlation is the mean product of standard scores', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 7 })), { minLength: 2, maxLength: 20 }),
        (pairs) => {
          const standard = (values: readonly number[]): number[] => {
            const deviation = Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
            return values.map((value) => (value - mean(values)) / deviation);
          };
          const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
          const varies = (values: readonly number[]): boolean => values.some((value) => value !== values[0]);
          const expected = varies(x) && varies(y) ? mean(standard(x).map((a, at) => a * (standard(y)[at] ?? NaN))) : undefined;
          if (expected === undefined) expect(correlation(x, y)).toBeUndefined();
          else expect(correlation(x, y)).toBeCloseTo(expected, 9);
        },
      ),
    );
  });

  test('the median has as many below as above, and P90 a tenth above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 }), (values) => {
        const { median = NaN, p90 = NaN } = spreadOf(values) ?? {};
        expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > p90).length).toBeLessThanOrEqual(Math.ceil(0.1 * (values.length - 1)));
      }),
    );
  });
});

describe('extreme inputs', () => {
  test.each([1e3, 1e6, 1e9])('of %s answers every interval is finite, narrow and in its bounds', (n) => {
    const wilson = wilsonInterval(n - 1, n) ?? { low: NaN, high: NaN };
    expect(wilson.low).toBeGreaterThan(0.9);
    expect(wilson.high).toBeLessThanOrEqual(1);
    for (const method of ['wald', 'adjustedWald', 'score', 'adjustedScore'] as const) {
      const { low, high } = npsInterval({ detractors: n / 10, passives: n / 2, promoters: (n * 4) / 10 }, { method }) ?? {
        low: NaN,
        high: NaN,
      };
      expect(low).toBeLessThan(0.3);
      expect(high).toBeGreaterThan(0.3);
      expect(high - low).toBeLessThan(5 / Math.sqrt(n));
    }
  });

  test.each([
    [0, 0, 1],
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, 4],
    [0, 7, 0],
  ])('all answers alike (%s, %s, %s) give an interval with a width that holds the score', (detractors, passives, promoters) => {
    // Of one answer adjusted Wald ends below the score; the default does not.
    const isOne = detractors + passives + promoters === 1;
    for (const method of isOne ? (['score', 'adjustedScore'] as const) : (['adjustedWald', 'score', 'adjustedScore'] as const)) {
      const interval = npsInterval({ detractors, passives, promoters }, { method }) ?? { low: NaN, high: NaN };
      const nps = (promoters - detractors) / (promoters + passives + detractors);
      expect(interval.high - interval.low).toBeGreaterThan(0.05);
      expect(interval.low).toBeLessThanOrEqual(nps + 1e-9);
      expect(interval.high).toBeGreaterThanOrEqual(nps - 1e-9);
    }
  });
});
