// The client tab check with what was just decided: ticks, own words and headlines count at once, the later over the earlier.
import type { ClientCheck } from '../../src/report/client/client-checks';
import { sortedCheck, withDecisions } from '../../src/taskpane/state/client-decisions';
import { NO_DECISIONS } from '../../src/setup/decisions';

const check: ClientCheck = {
  client: 'Northwind Rail',
  headline: 'On course',
  rows: [
    { client: 'Northwind Rail', record: 'M1', sentence: 'Pilot', wording: '', state: 'shown', why: '' },
    {
      client: 'Northwind Rail',
      record: 'R1',
      sentence: 'Vendor is slow',
      wording: '',
      state: 'waiting',
      reason: 'noWording',
      why: 'No wording',
      releaseKey: 'r1',
    },
    {
      client: 'Northwind Rail',
      record: 'R2',
      sentence: 'Margin',
      wording: '',
      state: 'withheld',
      reason: 'notClientFacing',
      why: 'Internal',
    },
  ],
};
const states = (decisions: Parameters<typeof withDecisions>[1]) =>
  withDecisions([check], decisions).flatMap(({ rows }) =>
    rows.map(({ record, state, sentence, wording }) => `${record} ${state}: ${wording === '' ? sentence : wording}`),
  );

test('nothing decided: as the review said', () => {
  expect(withDecisions([check], NO_DECISIONS)).toEqual([check]);
});

test('a tick shows the sentence, own words take its place', () => {
  expect(states({ ...NO_DECISIONS, releases: [{ key: 'r1', released: true }] })).toContain('R1 shown: Vendor is slow');
  const worded = { key: 'r1', released: true, wording: 'A delivery may come late' };
  expect(states({ ...NO_DECISIONS, releases: [worded] })).toContain('R1 shown: A delivery may come late');
});

test('a tick that is taken back keeps the sentence back', () => {
  const releases = [
    { key: 'r1', released: true },
    { key: 'r1', released: false },
  ];
  expect(states({ ...NO_DECISIONS, releases })).toContain('R1 waiting: Vendor is slow');
});

test('what no tick can release stays back', () => {
  expect(states({ ...NO_DECISIONS, releases: [{ key: 'r2', released: true }] })).toContain('R2 withheld: Margin');
});

test('the latest headline counts, for its own client only', () => {
  const headlines = [
    { client: 'Northwind Rail', text: 'First' },
    { client: 'Osier Water', text: 'Other' },
    { client: 'Northwind Rail', text: 'Second' },
  ];
  expect(withDecisions([check], { ...NO_DECISIONS, headlines })[0]?.headline).toBe('Second');
});

test('each sentence is in exactly one list', () => {
  const { shown, waiting, withheld } = sortedCheck(check.rows);
  expect([shown, waiting, withheld].map((rows) => rows.map(({ record }) => record))).toEqual([['M1'], ['R1'], ['R2']]);
});
