// Measures of registers against a walk through every minute, day or answer. None of it shares a line with the code that it tests.
import fc from 'fast-check';
import { changeMetrics, waitingLedger } from '../../src/scores/formulas/change-metrics';
import { businessHours, calendarHours } from './reference/business-hours';
import { clientHealth, HEALTH_PARTS, type HealthPart } from '../../src/scores/formulas/weighted-health';
import { importanceWeighted, rescale0to100, weightedIndex } from '../../src/scores/formulas/indices';
import { betterWorse, KANO_ANSWERS, kanoCategory, kanoCell, type KanoCounts } from '../../src/scores/formulas/kano';
import { pareto } from '../../src/scores/formulas/pareto';
import { riskExposure } from '../../src/scores/formulas/risk-exposure';
import { suppressSegments } from '../../src/scores/formulas/suppression';
import type { WorkingCalendar } from '../../src/workbook/working-calendar';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Serial 2 is Monday, 2 January 1900. */
const MONDAY = 2;
const isWeekend = (day: number): boolean => (day - MONDAY) % 7 >= 5;
const calendar: WorkingCalendar = { holidays: new Set([MONDAY + 1, MONDAY + 10]), workingWeekends: new Set([MONDAY + 12]) };
const isOpenDay = (day: number): boolean => calendar.workingWeekends.has(day) || (!isWeekend(day) && !calendar.holidays.has(day));

test('business hours are the minutes of working days within opening times', () => {
  const minute = fc.integer({ min: 0, max: 20 * 1440 });
  fc.assert(
    fc.property(minute, minute, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }), (a, b, opens, closes) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      let open = 0;
      for (let at = from; at < to; at += 1) {
        const ofDay = at % 1440;
        if (isOpenDay(MONDAY + Math.floor(at / 1440)) && ofDay >= opens * 60 && ofDay < closes * 60) open += 1;
      }
      expect(businessHours(MONDAY + from / 1440, MONDAY + to / 1440, { opens, closes }, calendar)).toBeCloseTo(open / 60, 6);
      expect(calendarHours(MONDAY + from / 1440, MONDAY + to / 1440)).toBeCloseTo((to - from) / 60, 6);
    }),
    { numRuns: 60 },
  );
});

test('the waiting ledger counts the working days after the day on which it began', () => {
  const day = fc.integer({ min: MONDAY, max: MONDAY + 40 });
  const item = fc.record(
    { side: fc.constantFrom('us', 'client'), since: day, until: fc.option(day, { nil: undefined }) },
    { requiredKeys: ['side', 'since'] },
  );
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), day, (items, asOf) => {
      const held = { us: 0, client: 0 };
      for (const { side, since, until = asOf } of items) {
        for (let at = since + 1; at <= Math.min(until, asOf); at += 1) if (isOpenDay(at)) held[side] += 1;
      }
      const entries = items.map(({ side, since, until }, at) => ({ id: String(at), side, since, ...(until !== undefined && { until }) }));
      expect(waitingLedger(entries, asOf, calendar).workingDays).toEqual(held);
    }),
  );
});

test('approved changes add up whatever their order, and rates are over their baselines', () => {
  const change = fc.record({
    state: fc.constantFrom('approved', 'rejected', 'pending', 'withdrawn'),
    cost: fc.integer({ min: -5000, max: 5000 }),
    days: fc.integer({ min: -20, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (items) => {
      const metrics = changeMetrics(items, 100, { budget: 1000, days: 50 });
      const approved = items.filter(({ state }) => state === 'approved');
      const decided = items.filter(({ state }) => state === 'approved' || state === 'rejected').length;
      expect(metrics.cost.net).toBe(sum(approved.map(({ cost }) => cost)));
      expect(metrics.cost.added + metrics.cost.reduced).toBe(metrics.cost.net);
      expect(metrics.scheduleRate).toBeCloseTo(sum(approved.map(({ days }) => days)) / 50, 12);
      expect(metrics.approvalRate).toBe(decided === 0 ? undefined : approved.length / decided);
      expect(changeMetrics([...items].reverse(), 100, { budget: 1000, days: 50 })).toEqual(metrics);
    }),
  );
});

test('health is the mean of a hundred shares: one for each point of weight that has data', () => {
  const scores = fc.record(Object.fromEntries(HEALTH_PARTS.map((part) => [part, fc.integer({ min: 0, max: 100 })])), { requiredKeys: [] });
  const weights = fc.record(
    Object.fromEntries(HEALTH_PARTS.map((part) => [part, fc.integer({ min: 0, max: 40 })])) as Record<HealthPart, fc.Arbitrary<number>>,
  );
  fc.assert(
    fc.property(scores, weights, (some, weight) => {
      const shares = HEALTH_PARTS.flatMap((part) => Array<number | undefined>(weight[part]).fill(some[part]));
      const known = shares.filter((share) => share !== undefined);
      const { outcome, coverage } = clientHealth(some, [], weight);
      expect(coverage).toBeCloseTo(shares.length === 0 ? 0 : known.length / shares.length, 9);
      if (known.length === 0 || known.length / shares.length < 0.6 - 1e-12) expect(outcome.kind).toBe('insufficient');
      else expect(outcome.kind === 'scored' && outcome.score).toBeCloseTo(sum(known) / known.length, 6);
    }),
  );
});

test.each([
  [0, 10],
  [1, 5],
  [1, 7],
  [0, 100],
  [-2, 2],
])('on %s to %s, 0–100 keeps ends, order and distances, and turns over with the scale', (min, max) => {
  fc.assert(
    fc.property(fc.integer({ min, max }), fc.integer({ min, max }), (a, b) => {
      const index = (x: number): number => rescale0to100(x, min, max) ?? NaN;
      expect([index(min), index(max)]).toEqual([0, 100]);
      expect(index(a) + index(min + max - a)).toBeCloseTo(100, 9);
      expect(index(a) - index(b)).toBeCloseTo(((a - b) / (max - min)) * 100, 9);
      expect(rescale0to100(a + 3, min + 3, max + 3)).toBeCloseTo(index(a), 9);
    }),
  );
});

test('weighted indices lie between their smallest and largest, and equal weights are none', () => {
  const rating = fc.integer({ min: 1, max: 10 });
  fc.assert(
    fc.property(fc.array(fc.tuple(rating, fc.integer({ min: 0, max: 10 })), { minLength: 1, maxLength: 8 }), (pairs) => {
      const [ratings, weights] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const index = importanceWeighted(ratings, weights);
      if (sum(weights) === 0) expect(index).toBeUndefined();
      else expect(index).toBeCloseTo(sum(pairs.flatMap(([a, b]) => Array<number>(b).fill(a))) / sum(weights), 9);
      const plain = sum(ratings) / ratings.length;
      expect(
        weightedIndex(
          ratings,
          ratings.map(() => 7),
          { min: 1, max: 10 },
        ),
      ).toBeCloseTo(((plain - 1) / 9) * 100, 9);
    }),
  );
});

test('Kano’s coefficients count the answers one by one', () => {
  const answer = fc.constantFrom(...KANO_ANSWERS);
  fc.assert(
    fc.property(fc.array(fc.tuple(answer, answer), { maxLength: 30 }), (pairs) => {
      const cells = pairs.map(([functional, dysfunctional]) => kanoCell(functional, dysfunctional));
      const count = (...wanted: readonly string[]): number => cells.filter((cell) => wanted.includes(cell)).length;
      const counts: KanoCounts = { A: count('A'), O: count('O'), M: count('M'), I: count('I'), R: count('R'), Q: count('Q') };
      const all = count('A', 'O', 'M', 'I');
      const result = betterWorse(counts);
      if (all === 0) expect(result).toBeUndefined();
      else expect([result?.better, result?.worse]).toEqual([count('A', 'O') / all, count('O', 'M') === 0 ? 0 : -count('O', 'M') / all]);
      const most = kanoCategory(counts);
      if (most !== undefined) expect(counts[most]).toBe(Math.max(...Object.values(counts)));
    }),
  );
});

test('the vital few are the fewest categories that make up 80 %, with those tied to the last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 }), (sizes) => {
      const items = pareto(sizes.map((count, at) => [at, count] as const));
      const total = sum(sizes);
      const vital = items.filter((item) => item.vital).map(({ count }) => count);
      if (total === 0) {
        expect(items).toEqual([]);
        return;
      }
      expect(sum(vital)).toBeGreaterThanOrEqual(0.8 * total - 1e-9);
      const last = vital.at(-1) ?? 0;
      expect(sum(vital.filter((count) => count > last))).toBeLessThan(0.8 * total);
      expect(items.filter((item) => !item.vital).every(({ count }) => count < last)).toBe(true);
    }),
  );
});

test('exposure: mean and variance are those of all outcomes listed', () => {
  const lump = fc.record({ probability: fc.constantFrom(0, 0.25, 0.5, 1), amount: fc.integer({ min: 1, max: 900 }) });
  fc.assert(
    fc.property(fc.array(lump, { maxLength: 8 }), (lumps) => {
      let [mean, square] = [0, 0];
      for (let which = 0; which < 2 ** lumps.length; which += 1) {
        let [chance, cost] = [1, 0];
        lumps.forEach(({ probability, amount }, at) => {
          const happens = ((which >> at) & 1) === 1;
          chance *= happens ? probability : 1 - probability;
          cost += happens ? amount : 0;
        });
        mean += chance * cost;
        square += chance * cost * cost;
      }
      const exposure = riskExposure(lumps);
      expect(exposure.expected).toBeCloseTo(mean, 6);
      expect(exposure.variance).toBeCloseTo(square - mean * mean, 4);
      expect(exposure.p50).toBeLessThanOrEqual(exposure.p80);
      expect(exposure.p80).toBeLessThanOrEqual(exposure.p95);
    }),
  );
});

test('no hidden group of fewer than five, nor their remainder, can be worked out from the groups that are shown and their whole', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 7 }), (sizes) => {
      const whole = sum(sizes);
      const hidden = suppressSegments(
        sizes.map((n, at) => ({ id: String(at), n })),
        5,
        whole,
      );
      const shown = sizes.filter((n, at) => n > 0 && !hidden.has(String(at)));
      for (const n of shown) expect(n).toBeGreaterThanOrEqual(5);
      const remainder = whole - sum(shown);
      if (shown.length > 0 && remainder > 0) expect(remainder).toBeGreaterThanOrEqual(5);
      const alone = sizes.filter((n, at) => n > 0 && hidden.has(String(at)));
      if (shown.length > 0) expect(alone.length).not.toBe(1);
    }),
  );
});
