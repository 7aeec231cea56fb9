// An axis with one line: where two halves part, whatever the ends.
import fc from 'fast-check';
import { axisParted } from '../../src/report/axis-line';

test('of all gridlines one is seen: that at which the halves part', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 99, noNaN: true }), fc.double({ min: 0.1, max: 99, noNaN: true }), (below, above) => {
      const at = 50;
      const { minimum = 0, maximum = 0, majorUnit = 0 } = axisParted(at, [at - below, at + above]);
      const lines = [1, 2, 3].map((step) => minimum + step * majorUnit).filter((line) => line < maximum - 1e-9);
      expect(minimum).toBeLessThanOrEqual(at - below);
      expect(maximum).toBe(at + above);
      expect(lines.map((line) => Math.round(line * 1e6) / 1e6)).toEqual([at]);
    }),
  );
});
