// Approved changes line by line: their sums end with the totals of the tab, whether or not a day of decision is known.
import fc from 'fast-check';
import { adoptedOf } from '../../src/report/from-review/changes';
import { scoreChanges } from '../../src/scores/registers/change-scores';
import { DEFAULT_SETTINGS } from '../../src/setup/settings';
import { AS_OF } from './canaries';
import { recordsOf, type Values } from './records';

const changesOf = (rows: readonly Values[]) => recordsOf({ changes: rows }).of('changes');

test('stand in the order of their decision, each with what all so far add; those without a day come last', () => {
  const adopted = adoptedOf(
    changesOf([
      { id: 'C-1', status: 'approved', scheduleImpact: 1, costImpact: 100 },
      { id: 'C-2', status: 'implemented', scheduleImpact: 5, costImpact: 2000, decidedOn: AS_OF - 3, baselineUpdated: true },
      { id: 'C-3', status: 'rejected', scheduleImpact: 9, costImpact: 9000, decidedOn: AS_OF - 5 },
      { id: 'C-4', status: 'approved', scheduleImpact: -2, decidedOn: AS_OF - 9, baselineUpdated: false },
      { id: 'C-5', status: 'pending', scheduleImpact: 9, costImpact: 9000 },
    ]),
  );
  expect(adopted.map(({ id, daysInAll, costInAll, baselineUpdated }) => [id, daysInAll, costInAll, baselineUpdated])).toEqual([
    ['C-4', -2, 0, false],
    ['C-2', 3, 2000, true],
    ['C-1', 4, 2100, undefined],
  ]);
});

test('add up to the totals whatever the register holds', () => {
  const anyChange = fc.record(
    {
      status: fc.constantFrom('approved', 'implemented', 'closed', 'rejected', 'pending', 'withdrawn', 'postponed'),
      scheduleImpact: fc.integer({ min: -20, max: 20 }),
      costImpact: fc.integer({ min: 0, max: 50_000 }),
      decidedOn: fc.integer({ min: AS_OF - 90, max: AS_OF }),
    },
    { requiredKeys: ['status'] },
  );
  fc.assert(
    fc.property(fc.array(anyChange, { minLength: 1, maxLength: 12 }), (rows) => {
      const records = changesOf(rows.map((row, index) => ({ id: `C-${String(index + 1)}`, ...row })));
      const { days, cost } = scoreChanges(records, { asOf: AS_OF }, DEFAULT_SETTINGS).metrics;
      const last = adoptedOf(records).at(-1);
      expect([last?.daysInAll ?? 0, last?.costInAll ?? 0]).toEqual([days.net, cost.net]);
    }),
  );
});
