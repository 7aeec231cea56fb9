// The distributions behind every interval, against published tables and their own inverses.
import fc from 'fast-check';
import { betaQuantile, fQuantile } from '../../../src/scores/statistics/beta';
import { criticalZ, normalCdf, normalQuantile, twoSidedP } from '../../../src/scores/statistics/normal';
import { logGamma, regularisedBeta } from '../../../src/scores/statistics/special-functions';
import { criticalT, studentCdf, studentQuantile } from '../../../src/scores/statistics/student';

// NIST/SEMATECH e-Handbook, tables of the normal and Student distributions: https://www.itl.nist.gov/div898/handbook/eda/section3/eda367.htm
test.each([
  [0.8, 1.2815515655446004],
  [0.9, 1.6448536269514722],
  [0.95, 1.959963984540054],
  [0.99, 2.5758293035489004],
])('z for %s on both sides', (confidence, z) => {
  expect(criticalZ(confidence)).toBeCloseTo(z, 12);
});

test.each([
  [1, 12.706204736174698],
  [2, 4.302652729749462],
  [10, 2.2281388519862744],
  [30, 2.0422724563012373],
  [1000, 1.9623390808264074],
])('t for 95 %% and %s degrees of freedom', (df, t) => {
  expect(criticalT(0.95, df)).toBeCloseTo(t, 9);
});

test('F for 97.5 % and 7 by 21 degrees of freedom', () => {
  expect(fQuantile(0.975, 7, 21)).toBeCloseTo(2.968630335, 8);
});

test('Γ of whole and half numbers', () => {
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
  expect(Math.exp(logGamma(50) - logGamma(7) - logGamma(44))).toBeCloseTo(13_983_816, 4);
});

test('quantile and distribution undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.double({ min: 1, max: 200, noNaN: true }), (p, df) => {
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
      expect(studentCdf(studentQuantile(p, df), df)).toBeCloseTo(p, 10);
      expect(regularisedBeta(betaQuantile(p, df, 3), df, 3)).toBeCloseTo(p, 10);
    }),
  );
});

test('the incomplete beta function holds for a hundred thousand answers', () => {
  expect(regularisedBeta(0.5, 50_000, 50_000)).toBeCloseTo(0.5, 9);
});

test('no tail is negative or above 1', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (z) => {
      expect(twoSidedP(z)).toBeGreaterThanOrEqual(0);
      expect(twoSidedP(z)).toBeLessThanOrEqual(1);
    }),
  );
});
