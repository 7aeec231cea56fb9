// NPS and how sure it is: buckets, intervals, coverage, change between rounds.
import fc from 'fast-check';
import { countNps, finitePopulationFactor, npsFromCounts, npsSize, npsSign, type NpsCounts } from '../../src/scores/formulas/nps';
import { npsDifference, signsOf, smallestDetectableChange } from '../../src/scores/formulas/nps-change';
import { sampleSizePerGroup } from './reference/sample-size';
import { permutationP } from '../../src/scores/statistics/permutation';
import { defaultNpsMethod, npsInterval } from '../../src/scores/formulas/nps-interval';
import { pairedChange } from '../../src/scores/statistics/paired-change';
import { weightedMoments } from '../../src/scores/statistics/weighted';

const counts = (detractors: number, passives: number, promoters: number): NpsCounts => ({ detractors, passives, promoters });
const someCounts = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)).map(([d, pa, p]) => counts(d, pa, p));
const filledCounts = someCounts.filter((c) => c.detractors + c.passives + c.promoters > 0);
const mirrored = ({ detractors, passives, promoters }: NpsCounts): NpsCounts => counts(promoters, passives, detractors);
const METHODS = ['adjustedWald', 'wald', 'score', 'adjustedScore'] as const;

describe('what counts', () => {
  test('0–6 detract, 7–8 are passive, 9–10 promote', () => {
    expect(countNps([0, 6, 7, 8, 9, 10])).toEqual({ detractors: 2, passives: 2, promoters: 2, invalid: 0 });
  });

  test('an answer between the buckets or off the scale is invalid, and said so', () => {
    expect(countNps([6.5, 8.5, -1, 11, NaN, 10])).toEqual({ detractors: 0, passives: 0, promoters: 1, invalid: 5 });
  });

  test('22 detractors and 8 promoters of 39 score −35.9', () => {
    expect((npsFromCounts(counts(22, 9, 8))?.nps ?? NaN) * 100).toBeCloseTo(-35.9, 1);
  });

  test('without a valid answer there is no score', () => {
    expect(npsFromCounts(countNps([11, 4.5]))).toBeUndefined();
    expect(npsInterval(counts(0, 0, 0))).toBeUndefined();
    expect(weightedMoments([9, 3].map(npsSign), [0, 0])).toBeUndefined();
  });

  test('equal weights are no weights', () => {
    const plain = npsFromCounts(countNps([10, 9, 8, 3, 6]));
    const weighted = weightedMoments([10, 9, 8, 3, 6].map(npsSign), [2, 2, 2, 2, 2]);
    expect(weighted?.mean).toBeCloseTo(plain?.nps ?? NaN, 12);
    expect(weighted?.effectiveN).toBeCloseTo(5, 12);
    expect(weighted?.kishError).toBeCloseTo(plain?.standardError ?? NaN, 12);
  });
});

describe.each(METHODS)('the %s interval', (method) => {
  test('contains the NPS and stays within −100 to 100', () => {
    fc.assert(
      fc.property(filledCounts, (c) => {
        // Of one answer adjusted Wald is all pseudo-answers; it is not used there.
        if (method === 'adjustedWald' && npsSize(c) === 1) return;
        const nps = npsFromCounts(c)?.nps ?? NaN;
        const interval = npsInterval(c, { method }) ?? { low: NaN, high: NaN };
        expect(interval.low).toBeGreaterThanOrEqual(-1);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low).toBeLessThanOrEqual(nps + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual(nps - 1e-9);
      }),
    );
  });

  test('turns over with the scale', () => {
    fc.assert(
      fc.property(filledCounts, (c) => {
        const interval = npsInterval(c, { method }) ?? { low: NaN, high: NaN };
        const turned = npsInterval(mirrored(c), { method }) ?? { low: NaN, high: NaN };
        expect(turned.low).toBeCloseTo(-interval.high, 9);
        expect(turned.high).toBeCloseTo(-interval.low, 9);
      }),
    );
  });

  test('shrinks when the same answers come four times', () => {
    fc.assert(
      fc.property(filledCounts, (c) => {
        const width = (times: number): number => {
          const interval = npsInterval(counts(c.detractors * times, c.passives * times, c.promoters * times), { method });
          return interval ? interval.high - interval.low : NaN;
        };
        expect(width(4)).toBeLessThanOrEqual(width(1) + 1e-9);
      }),
    );
  });

  test('widens with the confidence asked for', () => {
    const width = (confidence: number): number => {
      const interval = npsInterval(counts(5, 10, 15), { method, confidence });
      return interval ? interval.high - interval.low : NaN;
    };
    expect(width(0.99)).toBeGreaterThan(width(0.95));
    expect(width(0.95)).toBeGreaterThan(width(0.8));
  });
});

describe('coverage over all samples of n answers', () => {
  type Shares = readonly [detractors: number, passives: number, promoters: number];

  const powers = (share: number, n: number): Float64Array => Float64Array.from({ length: n + 1 }, (_, power) => share ** power);

  /** P(the interval holds the true NPS), by enumerating every trinomial sample. */
  function coverages(n: number, shapes: readonly Shares[], method?: (typeof METHODS)[number]): number[] {
    const choose: number[][] = [[1]];
    for (let k = 1; k <= n; k += 1)
      choose.push(Array.from({ length: k + 1 }, (_, i) => (choose[k - 1]?.[i - 1] ?? 0) + (choose[k - 1]?.[i] ?? 0)));
    const samples = Array.from({ length: n + 1 }, (_, i) => i).flatMap((i) =>
      Array.from({ length: n - i + 1 }, (_, j) => {
        const interval = npsInterval(counts(i, n - i - j, j), method ? { method } : {}) ?? { low: NaN, high: NaN };
        return {
          i,
          j,
          low: interval.low - 1e-12,
          high: interval.high + 1e-12,
          ways: (choose[n]?.[i] ?? NaN) * (choose[n - i]?.[j] ?? NaN),
        };
      }),
    );
    return shapes.map(([d, pa, p]) => {
      const [ofDetractors, ofPassives, ofPromoters] = [powers(d, n), powers(pa, n), powers(p, n)];
      let covered = 0;
      for (const { i, j, low, high, ways } of samples) {
        if (low <= p - d && high >= p - d) {
          covered += ways * (ofDetractors[i] ?? 0) * (ofPassives[n - i - j] ?? 0) * (ofPromoters[j] ?? 0);
        }
      }
      return covered;
    });
  }

  /** All ways to share out so many parts among the three, none of them empty, and no more detractors than promoters: the rest mirrors them. */
  const shapes = (parts: number): Shares[] =>
    Array.from({ length: parts - 2 }, (_, d) => d + 1).flatMap((d) =>
      Array.from({ length: parts - d - 1 }, (_, p) => p + 1)
        .filter((p) => p >= d)
        .map((p): Shares => [d / parts, (parts - d - p) / parts, p / parts]),
    );
  const HUNDREDTHS = shapes(100);
  const NEARLY_ALL_PROMOTERS: Shares = [0.02, 0.18, 0.8];

  test('of the default interval is at least 93 % whatever the shares, with 1 % in each group', () => {
    const sizes = [...Array.from({ length: 41 }, (_, index) => index + 5), 55, 59, 75, 100];
    for (const n of sizes) expect([n, Math.min(...coverages(n, HUNDREDTHS)) >= 0.93]).toEqual([n, true]);
  });

  test('of others falls below with few answers, of plain Wald far below, which is why none of them is used there', () => {
    expect(Math.min(...coverages(5, HUNDREDTHS, 'adjustedWald'))).toBeLessThan(0.82);
    expect(Math.min(...coverages(30, HUNDREDTHS, 'adjustedWald'))).toBeLessThan(0.93);
    expect(Math.min(...coverages(5, HUNDREDTHS, 'score'))).toBeLessThan(0.86);
    expect(Math.min(...coverages(5, [NEARLY_ALL_PROMOTERS], 'wald'))).toBeLessThan(0.7);
  });

  test('is paid for with a tenth more width than the score interval has, at most an eighth', () => {
    for (const [n, c] of [
      [5, counts(1, 1, 3)],
      [10, counts(2, 3, 5)],
      [40, counts(8, 12, 20)],
    ] as const) {
      const [adjusted = NaN, plain = NaN] = (['adjustedScore', 'score'] as const).map((method) => {
        const interval = npsInterval(c, { method });
        return interval && interval.high - interval.low;
      });
      expect([n, adjusted / plain < 1.13]).toEqual([n, true]);
    }
  });

  test.each([
    ['29 answers', counts(5, 10, 14), 'adjustedScore'],
    ['30 answers', counts(5, 10, 15), 'adjustedWald'],
    ['one detractor', counts(1, 40, 60), 'adjustedScore'],
    ['one promoter', counts(60, 40, 1), 'adjustedScore'],
    ['two at each end', counts(2, 60, 2), 'adjustedWald'],
    ['all alike', counts(0, 0, 400), 'adjustedScore'],
  ] as const)(
    'is what adjusted Wald gives from 30 answers on, two of them at each end, and the adjusted score else: %s',
    (_, c, method) => {
      expect(defaultNpsMethod(c)).toBe(method);
      expect(npsInterval(c)).toEqual(npsInterval(c, { method }));
    },
  );
});

describe('a known population', () => {
  test('narrows the interval around the NPS, onto it when everybody answered', () => {
    const c = counts(2, 3, 7);
    const none = { low: NaN, high: NaN };
    const [open = none, finite = none, census = none] = [undefined, 15, 12].map((population) =>
      npsInterval(c, population ? { population } : {}),
    );
    expect(finite.high - finite.low).toBeLessThan(open.high - open.low);
    expect(finite.low).toBeLessThan(5 / 12);
    expect(finite.high).toBeGreaterThan(5 / 12);
    expect(census.low).toBeCloseTo(5 / 12, 12);
    expect(census.high).toBeCloseTo(5 / 12, 12);
    expect(finitePopulationFactor(3, 1)).toBe(0);
  });
});

describe('change between two rounds', () => {
  test('turns its sign with the order of the rounds', () => {
    fc.assert(
      fc.property(filledCounts, filledCounts, (a, b) => {
        const there = npsDifference(a, b);
        const back = npsDifference(b, a);
        expect(there?.delta).toBeCloseTo(-(back?.delta ?? NaN), 12);
        expect(there?.p).toBeCloseTo(back?.p ?? NaN, 12);
      }),
    );
  });

  test('is undefined without answers on one side', () => {
    expect(npsDifference(counts(0, 0, 0), counts(1, 2, 3))).toBeUndefined();
    expect(permutationP(signsOf(counts(0, 0, 0)), signsOf(counts(1, 2, 3)))).toBeUndefined();
  });

  test('sees a fall that promoters alone would hide', () => {
    expect(npsDifference(counts(10, 50, 40), counts(30, 30, 40))?.delta).toBeLessThan(-0.15);
  });

  test('exactly: three promoters against three detractors is 2 of 20 ways', () => {
    expect(permutationP(signsOf(counts(3, 0, 0)), signsOf(counts(0, 0, 3)))).toBeCloseTo(2 / 20, 12);
  });

  test('exactly: equal answers say nothing', () => {
    expect(permutationP(signsOf(counts(0, 4, 0)), signsOf(counts(0, 3, 0)))).toBe(1);
  });

  test('agrees roughly with z for larger rounds', () => {
    const [a, b] = [counts(20, 60, 70), counts(35, 60, 55)];
    expect(permutationP(signsOf(a), signsOf(b))).toBeCloseTo(npsDifference(a, b, 'wald')?.p ?? NaN, 1);
  });

  test('of the same people is judged by their own steps', () => {
    const allUp = pairedChange(new Map([[1, 6]]));
    expect(allUp).toMatchObject({ delta: 1, pairs: 6, method: 'pairedExact' });
    expect(allUp?.p).toBeCloseTo(2 / 64, 12);
    expect(pairedChange(new Map([[0, 5]]))?.p).toBe(1);
    expect(pairedChange(new Map())).toBeUndefined();
  });
});

describe('what a sample can show', () => {
  test.each([
    [10, 68],
    [30, 39],
    [100, 21.5],
    [400, 11],
  ])('with %s answers a round, changes from about %s points', (n, points) => {
    expect(Math.round((smallestDetectableChange(n, 0.6) ?? NaN) * 1000) / 10).toBeCloseTo(points, -0.3);
  });

  test('nothing without answers, and no sample shows a change of nothing', () => {
    expect(smallestDetectableChange(0, 0.6)).toBeUndefined();
    expect(sampleSizePerGroup(0.6, 0)).toBeUndefined();
  });
});
