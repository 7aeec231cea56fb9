// Tests and intervals against what they are by definition: all ways listed, equations solved by trial. None of it shares a line with the
// code that it tests.
import fc from 'fast-check';
import { npsInterval } from '../../../src/scores/formulas/nps-interval';
import { signsOf } from '../../../src/scores/formulas/nps-change';
import { mannWhitney } from '../../../src/scores/statistics/mann-whitney';
import { histogramOf } from '../../../src/scores/statistics/moments';
import { permutationP, signFlipP } from '../../../src/scores/statistics/permutation';
import { exactInterval } from '../reference/proportion-intervals';
import { wilsonInterval } from '../../../src/scores/statistics/proportion';
import { mean, SCALES, sum } from './made-answers';

const Z = 1.959963984540054;

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
