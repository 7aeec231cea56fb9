// NPS and how sure it is: buckets, intervals, coverage, change between rounds.
import fc from 'fast-check';
import { countNps, finitePopulationFactor, npsFromCounts, npsFromScores, npsWeighted, type NpsCounts } from '../../src/scores/nps';
import { npsDifference, npsPermutationP, sampleSizePerGroup, smallestDetectableChange } from '../../src/scores/nps-change';
import { npsInterval } from '../../src/scores/nps-interval';
import { pairedChange } from '../../src/scores/statistics/paired-change';

const counts = (detractors: number, passives: number, promoters: number): NpsCounts => ({ detractors, passives, promoters });
const someCounts = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)).map(([d, pa, p]) => counts(d, pa, p));
const filledCounts = someCounts.filter((c) => c.detractors + c.passives + c.promoters > 0);
const mirrored = ({ detractors, passives, promoters }: NpsCounts): NpsCounts => counts(promoters, passives, detractors);
const METHODS = ['adjustedWald', 'wald', 'score'] as const;

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
    expect(npsFromScores([11, 4.5])).toBeUndefined();
    expect(npsInterval(counts(0, 0, 0))).toBeUndefined();
    expect(npsWeighted([9, 3], [0, 0])).toBeUndefined();
  });

  test('equal weights are no weights', () => {
    const plain = npsFromScores([10, 9, 8, 3, 6]);
    const weighted = npsWeighted([10, 9, 8, 3, 6], [2, 2, 2, 2, 2]);
    expect(weighted?.nps).toBeCloseTo(plain?.nps ?? NaN, 12);
    expect(weighted?.effectiveN).toBeCloseTo(5, 12);
    expect(weighted?.kishError).toBeCloseTo(plain?.standardError ?? NaN, 12);
  });
});

describe.each(METHODS)('the %s interval', (method) => {
  test('contains the NPS and stays within −100 to 100', () => {
    fc.assert(
      fc.property(filledCounts, (c) => {
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
  /** P(the interval holds the true NPS), by enumerating every trinomial sample. */
  function coverage(n: number, shares: readonly [number, number, number], method: (typeof METHODS)[number]): number {
    const [d, pa, p] = shares;
    const logFactorial = [0];
    for (let k = 1; k <= n; k += 1) logFactorial.push((logFactorial[k - 1] ?? 0) + Math.log(k));
    const log = (k: number): number => logFactorial[k] ?? 0;
    let covered = 0;
    for (let i = 0; i <= n; i += 1) {
      for (let j = 0; i + j <= n; j += 1) {
        const k = n - i - j;
        const interval = npsInterval(counts(i, j, k), { method });
        if (!interval || interval.low > p - d || interval.high < p - d) continue;
        covered += Math.exp(log(n) - log(i) - log(j) - log(k) + i * Math.log(d) + j * Math.log(pa) + k * Math.log(p));
      }
    }
    return covered;
  }

  const SHAPES: readonly (readonly [number, number, number])[] = [
    [0.1, 0.3, 0.6],
    [0.1, 0.1, 0.8],
    [0.2, 0.3, 0.5],
    [0.3, 0.4, 0.3],
    [0.5, 0.3, 0.2],
  ];
  const NEARLY_ALL_PROMOTERS = [0.02, 0.18, 0.8] as const;

  test.each([5, 6, 7, 8, 9, 10, 12, 15, 20, 34, 60, 100])('of the default interval is at least 93 %% for n = %s', (n) => {
    for (const shares of SHAPES) expect(coverage(n, shares, 'adjustedWald')).toBeGreaterThanOrEqual(0.93);
  });

  test.each([6, 9, 12])('with nearly all promoters and n = %s, the default covers 90 %% and the score interval holds 93 %%', (n) => {
    expect(coverage(n, NEARLY_ALL_PROMOTERS, 'adjustedWald')).toBeGreaterThanOrEqual(0.9);
    expect(coverage(n, NEARLY_ALL_PROMOTERS, 'score')).toBeGreaterThanOrEqual(0.93);
  });

  test('of plain Wald falls far below for few answers, which is why it is not the default', () => {
    expect(coverage(5, NEARLY_ALL_PROMOTERS, 'wald')).toBeLessThan(0.7);
  });
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
    expect(npsPermutationP(counts(0, 0, 0), counts(1, 2, 3))).toBeUndefined();
  });

  test('sees a fall that promoters alone would hide', () => {
    expect(npsDifference(counts(10, 50, 40), counts(30, 30, 40))?.delta).toBeLessThan(-0.15);
  });

  test('exactly: three promoters against three detractors is 2 of 20 ways', () => {
    expect(npsPermutationP(counts(3, 0, 0), counts(0, 0, 3))).toBeCloseTo(2 / 20, 12);
  });

  test('exactly: equal answers say nothing', () => {
    expect(npsPermutationP(counts(0, 4, 0), counts(0, 3, 0))).toBe(1);
  });

  test('agrees roughly with z for larger rounds', () => {
    const [a, b] = [counts(20, 60, 70), counts(35, 60, 55)];
    expect(npsPermutationP(a, b)).toBeCloseTo(npsDifference(a, b, 'wald')?.p ?? NaN, 1);
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
