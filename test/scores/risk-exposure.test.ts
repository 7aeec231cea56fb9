// What risks may cost together: percentiles against all outcomes listed.
import fc from 'fast-check';
import { riskExposure } from '../../src/scores/formulas/risk-exposure';
import { normalApproximation } from './reference/uncertain-impact';

describe('risk exposure', () => {
  /** The p-quantile by listing all outcomes. */
  function enumerated(lumps: readonly { probability: number; amount: number }[], p: number): number {
    const outcomes: { sum: number; chance: number }[] = [{ sum: 0, chance: 1 }];
    for (const { probability, amount } of lumps) {
      for (const outcome of outcomes.splice(0)) {
        outcomes.push({ sum: outcome.sum, chance: outcome.chance * (1 - probability) });
        outcomes.push({ sum: outcome.sum + amount, chance: outcome.chance * probability });
      }
    }
    outcomes.sort((a, b) => a.sum - b.sum);
    let below = 0;
    for (const { sum, chance } of outcomes) {
      below += chance;
      if (below >= p - 1e-12) return sum;
    }
    return outcomes.at(-1)?.sum ?? 0;
  }

  const lump = fc.record({ probability: fc.constantFrom(0.1, 0.3, 0.5, 0.7, 0.9), amount: fc.integer({ min: 1, max: 5000 }) });

  test('percentiles are those of all outcomes listed', () => {
    fc.assert(
      fc.property(fc.array(lump, { maxLength: 9 }), (lumps) => {
        const { p50, p80, p95, exact, worst } = riskExposure(lumps);
        expect(exact).toBe(true);
        expect([p50, p80, p95]).toEqual([enumerated(lumps, 0.5), enumerated(lumps, 0.8), enumerated(lumps, 0.95)]);
        expect(p95).toBeLessThanOrEqual(worst);
      }),
    );
  });

  test('percentiles of uneven amounts too: what is shown is a sum that can be', () => {
    const uneven = fc.record({
      probability: fc.constantFrom(0, 0.15, 0.5, 0.85, 1),
      amount: fc.oneof(fc.constantFrom(37.69, 1_234_567.89, 250_000, 250_000.01), fc.double({ min: 0.01, max: 1e7, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(uneven, { maxLength: 9 }), (lumps) => {
        const { p50, p80, p95, exact } = riskExposure(lumps);
        expect(exact).toBe(true);
        for (const [p, seen] of [
          [0.5, p50],
          [0.8, p80],
          [0.95, p95],
        ] as const) {
          expect(Math.abs(seen - enumerated(lumps, p))).toBeLessThan(1e-6);
        }
      }),
    );
  });

  test('many uneven amounts go on a grid, and stay right to a unit a risk', () => {
    const lumps = Array.from({ length: 40 }, (_, index) => ({ probability: 0.5, amount: 1000 * Math.sqrt(index + 2) }));
    const exposure = riskExposure(lumps);
    expect(exposure.exact).toBe(false);
    // Symmetric: half of all outcomes lie on each side of the half of everything.
    expect(Math.abs(exposure.p50 - exposure.worst / 2)).toBeLessThan(40 * exposure.unit);
  });

  test('few lumpy risks are not normal', () => {
    const exposure = riskExposure([{ probability: 0.1, amount: 1000 }]);
    expect([exposure.p50, exposure.p80, exposure.p95]).toEqual([0, 0, 1000]);
    expect(normalApproximation(exposure, 0.8)).toBeGreaterThan(exposure.p80);
  });

  test('no risk costs nothing for certain', () => {
    expect(riskExposure([])).toMatchObject({ risks: 0, expected: 0, p50: 0, p95: 0, worst: 0, exact: true });
    expect(
      riskExposure([
        { probability: 2, amount: 10 },
        { probability: 0.5, amount: 0 },
        { probability: NaN, amount: 10 },
        { probability: 0.5, amount: Infinity },
      ]).risks,
    ).toBe(0);
  });
});
