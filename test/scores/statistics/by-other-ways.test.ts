// The statistics against what they are by definition: all ways listed, equations solved by trial, curves added up. None of it shares a
// line with the code that it tests.
import fc from 'fast-check';
import { npsInterval } from '../../../src/scores/formulas/nps-interval';
import { signsOf } from '../../../src/scores/formulas/nps-change';
import { countNps, npsFromCounts, npsSign } from '../../../src/scores/formulas/nps';
import { itemSums, listwiseAlpha } from '../../../src/scores/formulas/reliability';
import { correlation } from '../../../src/scores/statistics/correlation';
import { mannWhitney } from '../../../src/scores/statistics/mann-whitney';
import { meanInterval, welchTest } from '../../../src/scores/statistics/means';
import { histogramOf, momentsOf } from '../../../src/scores/statistics/moments';
import { permutationP, signFlipP } from '../../../src/scores/statistics/permutation';
import { exactInterval } from '../reference/proportion-intervals';
import { wilsonInterval } from '../../../src/scores/statistics/proportion';
import { fQuantile } from '../../../src/scores/statistics/beta';
import { holm } from '../../../src/scores/statistics/holm';
import { spreadOf } from '../../../src/scores/statistics/spread';
import { weightedMoments } from '../../../src/scores/statistics/weighted';
import { columnsOf } from '../columns-of';

const Z = 1.959963984540054;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Scales that surveys use, and answers on one of them. */
const SCALES = [
  [0, 10],
  [1, 5],
  [1, 7],
  [0, 100],
  [-2, 2],
] as const;
const answers = (most: number) =>
  fc.constantFrom(...SCALES).chain(([min, max]) => fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: most }));
const twoGroups = (most: number) =>
  fc
    .constantFrom(...SCALES)
    .chain(([min, max]) =>
      fc.tuple(
        fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: most }),
        fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: most }),
      ),
    );

/** Every way to choose `size` of the places 0 … n − 1. */
function* choices(n: number, size: number, from = 0): Iterable<readonly number[]> {
  if (size === 0) yield [];
  else for (let first = from; first <= n - size; first += 1) for (const rest of choices(n, size - 1, first + 1)) yield [first, ...rest];
}

/** The share of ways in which the statistic is at least as far from the middle as seen. */
function shareAsFar(pooled: readonly number[], size: number, statistic: (chosen: readonly number[]) => number, middle: number): number {
  const seen = Math.abs(statistic([...Array(size).keys()]) - middle);
  let [all, far] = [0, 0];
  for (const chosen of choices(pooled.length, size)) {
    all += 1;
    if (Math.abs(statistic(chosen) - middle) >= seen - 1e-9) far += 1;
  }
  return far / all;
}

describe('exact tests are the share of all ways', () => {
  test('of sharing out the answers anew', () => {
    fc.assert(
      fc.property(twoGroups(6), ([a, b]) => {
        const pooled = [...a, ...b];
        const expected = shareAsFar(pooled, a.length, (chosen) => mean(chosen.map((at) => pooled[at] ?? NaN)), mean(pooled));
        expect(permutationP(histogramOf(a), histogramOf(b))).toBeCloseTo(expected, 9);
      }),
      { numRuns: 60 },
    );
  });

  test('of sharing out promoters and detractors anew', () => {
    const some = fc.record({ detractors: fc.nat(3), passives: fc.nat(3), promoters: fc.nat(3) });
    const listed = (c: { detractors: number; passives: number; promoters: number }): number[] => [
      ...Array<number>(c.detractors).fill(-1),
      ...Array<number>(c.passives).fill(0),
      ...Array<number>(c.promoters).fill(1),
    ];
    fc.assert(
      fc.property(some, some, (before, after) => {
        const [a, b] = [listed(before), listed(after)];
        if (a.length === 0 || b.length === 0 || a.length + b.length > 12) return;
        const pooled = [...a, ...b];
        const expected = shareAsFar(
          pooled,
          a.length,
          (chosen) => sum(chosen.map((at) => pooled[at] ?? NaN)),
          (sum(pooled) * a.length) / pooled.length,
        );
        expect(permutationP(signsOf(before), signsOf(after))).toBeCloseTo(expected, 9);
      }),
      { numRuns: 40 },
    );
  });

  test('of turning the steps of the same people', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 10 }), (steps) => {
        let far = 0;
        for (let signs = 0; signs < 2 ** steps.length; signs += 1) {
          const turned = sum(steps.map((step, at) => ((signs >> at) & 1 ? -step : step)));
          if (Math.abs(turned) >= Math.abs(sum(steps)) - 1e-9) far += 1;
        }
        expect(signFlipP(histogramOf(steps))).toBeCloseTo(far / 2 ** steps.length, 9);
      }),
      { numRuns: 60 },
    );
  });

  test('of ranks, pairs counted one by one', () => {
    fc.assert(
      fc.property(twoGroups(5), ([a, b]) => {
        const u = sum(a.flatMap((x) => b.map((y) => (x > y ? 1 : x === y ? 0.5 : 0))));
        const pooled = [...a, ...b];
        const uOf = (chosen: readonly number[]): number => {
          const own = new Set(chosen);
          const others = pooled.filter((_, at) => !own.has(at));
          return sum(chosen.flatMap((at) => others.map((y) => ((pooled[at] ?? NaN) > y ? 1 : pooled[at] === y ? 0.5 : 0))));
        };
        const result = mannWhitney(histogramOf(a), histogramOf(b));
        expect(result?.u).toBeCloseTo(u, 9);
        expect(result?.p).toBeCloseTo(shareAsFar(pooled, a.length, uOf, (a.length * b.length) / 2), 9);
      }),
      { numRuns: 40 },
    );
  });
});

describe('intervals are what the test does not reject', () => {
  test('Wilson: at each end the share lies 1.96 standard errors of that end away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const x = Math.round(part * n);
        const { low, high } = wilsonInterval(x, n) ?? { low: NaN, high: NaN };
        for (const end of [low, high]) {
          if (end > 0 && end < 1) expect(Math.abs(x / n - end) / Math.sqrt((end * (1 - end)) / n)).toBeCloseTo(Z, 6);
        }
      }),
    );
  });

  test('exact: at each end the tail of the binomial is 2.5 %', () => {
    const tail = (n: number, share: number, from: number, to: number): number => {
      let total = 0;
      for (let k = from; k <= to; k += 1) {
        let ways = 1;
        for (let j = 0; j < k; j += 1) ways *= (n - j) / (j + 1);
        total += ways * share ** k * (1 - share) ** (n - k);
      }
      return total;
    };
    for (const [x, n] of [
      [1, 8],
      [4, 10],
      [19, 20],
      [7, 34],
    ] as const) {
      const { low, high } = exactInterval(x, n) ?? { low: NaN, high: NaN };
      expect(tail(n, low, x, n)).toBeCloseTo(0.025, 9);
      expect(tail(n, high, 0, x)).toBeCloseTo(0.025, 9);
    }
  });

  /** Tango's statistic with the likeliest shares for a difference found by trial. */
  function tango(d: number, pa: number, p: number, difference: number): number {
    const n = d + pa + p;
    const logLikelihood = (detractors: number): number => {
      const promoters = detractors + difference;
      const passives = 1 - detractors - promoters;
      if (detractors < 0 || promoters < 0 || passives < 0) return -Infinity;
      const part = (count: number, share: number): number => (count === 0 ? 0 : count * Math.log(share));
      return part(d, detractors) + part(pa, passives) + part(p, promoters);
    };
    let low = Math.max(0, -difference);
    let high = (1 - difference) / 2;
    for (let step = 0; step < 200; step += 1) {
      const [first, second] = [low + (high - low) / 3, high - (high - low) / 3];
      if (logLikelihood(first) < logLikelihood(second)) low = first;
      else high = second;
    }
    const share = (low + high) / 2;
    return (p - d - n * difference) / Math.sqrt(n * (2 * share + difference - difference * difference));
  }

  test.each([
    [5, 10, 15],
    [2, 11, 18],
    [3, 4, 3],
    [1, 3, 8],
    [22, 9, 8],
  ])('score interval of %s, %s, %s: at each end Tango’s statistic is 1.96', (detractors, passives, promoters) => {
    const { low, high } = npsInterval({ detractors, passives, promoters }, { method: 'score' }) ?? { low: NaN, high: NaN };
    expect(tango(detractors, passives, promoters, low)).toBeCloseTo(Z, 4);
    expect(tango(detractors, passives, promoters, high)).toBeCloseTo(-Z, 4);
  });
});

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
