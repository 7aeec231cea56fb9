// Large workbooks: each tab shows what can be read, counts the rest, and draws no more than it shows.
import fc from 'fast-check';
import { newFrame } from '../../src/report/frame';
import type { TabPlan } from '../../src/report/plan';
import { changesTab } from '../../src/report/tabs/changes';
import { clientTab } from '../../src/report/tabs/client';
import { complaintsTab } from '../../src/report/tabs/complaints';
import { reviewTab } from '../../src/report/tabs/review';
import { riskMatrixTab } from '../../src/report/tabs/risk-matrix';
import { stakeholderMapTab } from '../../src/report/tabs/stakeholder-map';
import { faultsOf, valueAt } from './plan-checks';
import * as views from './views';

const frame = newFrame('en', 'Harbour', views.AS_OF, 50);
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

function texts(plan: TabPlan): string[] {
  return plan.cells.flatMap((row) =>
    row.flatMap((cell) => (cell?.value.kind === 'text' || cell?.value.kind === 'link' ? [cell.value.text] : [])),
  );
}

const health = (index: number, word: 'red' | 'green') => ({
  client: `Client ${index}`,
  score: word === 'red' ? 20 + index / 10 : 90,
  word,
  coverage: 1,
  driver: '',
  remark: '',
  parts: [{ name: 'Delivery', weight: 100, score: 90, points: 90 }],
  why: [],
});

test('of sixty clients the review’s first screen shows those that need most, and all further down', () => {
  const clients = [...many(57, (index) => health(index, 'green')), ...many(3, (index) => health(60 - index, 'red'))];
  const plan = reviewTab(newFrame('en', 'Harbour', views.AS_OF, 500), 'x', { ...views.review, health: clients });
  const named = plan.cells.slice(0, 20).flatMap((row) => row.flatMap((cell) => (cell?.value.kind === 'text' ? [cell.value.text] : [])));
  expect(named.filter((text) => text.startsWith('Client ') && text !== 'Client health').slice(0, 3)).toEqual([
    'Client 58',
    'Client 59',
    'Client 60',
  ]);
  expect(texts(plan)).toContain('The 6 of 60 clients that need most; all stand further down.');
  expect(texts(plan).filter((text) => text === 'Client 5')).toHaveLength(1);
  // The number of a client's workbook name is that of the client, wherever it stands.
  expect(plan.names.map(({ name }) => name)).toContain('Rapport.health.60');
});

test('the first screen of a review has 28 rows up to its blocks of five', () => {
  const two = [health(1, 'green'), health(2, 'green')];
  const due = many(9, (index) => ({
    what: `Line ${index}`,
    who: 'Board',
    due: views.AS_OF,
    daysLate: 0,
    cell: { sheet: 'Plan', row: index, column: 0 },
  }));
  const raise = many(5, (index) => ({ what: `Raise ${index}`, who: '', toWhom: '', sentence: '', by: views.AS_OF }));
  const plan = reviewTab(frame, 'x', { ...views.review, health: two, due, raise });
  const rowOf = (text: string) =>
    plan.cells.findIndex((row) => row.some((cell) => cell?.value.kind === 'link' && cell.value.text === text));
  expect(rowOf('Line 4')).toBe(27);
  expect(rowOf('Line 5')).toBe(-1);
});

test('persons crowded at one place are named up to three, and the others counted', () => {
  const crowd = many(30, (index) => views.stakeholder(`P${index}`));
  const plan = stakeholderMapTab(frame, 'x', views.stakeholders([...crowd, views.stakeholder('Alone', { power: 1, interest: 1 })]));
  expect(plan.charts[0]?.series.map(({ name }) => name)).toEqual(['P0, P1, P2 +27', 'Alone']);
});

test('a client is shown fifteen changes, open ones first, and how many there are', () => {
  const change = (index: number) => ({
    id: `C-${index}`,
    item: `Change ${index}`,
    status: index === 39 ? ('pending' as const) : ('done' as const),
  });
  const plan = clientTab(frame, '1', 'x', { ...views.client, changes: many(40, change) });
  const shown = texts(plan).filter((text) => text.startsWith('Change '));
  expect([shown.length, shown[0]]).toEqual([15, 'Change 39']);
  expect(texts(plan)).toContain('15 of 40 are shown.');
});

test('without any score after a response there is no chart of before and after', () => {
  const scored = many(3, (index) => views.risk(`R-${index}`, { probability: 4, impact: 4, score: 16, band: 3 }));
  const names = riskMatrixTab(frame, 'x', views.risks(scored)).charts.map(({ name }) => name);
  expect(names).not.toContain('Rapport risk scores');
});

test('days added by approved changes count the undated ones too', () => {
  const plan = changesTab(frame, 'x', { ...views.changes, total: { days: 23, cost: 44000 } });
  const figure = plan.names.find(({ name }) => name === 'Rapport.changes.days');
  expect(valueAt(plan, figure?.row ?? 0, figure?.column ?? 0)).toEqual({ kind: 'number', number: 23 });
});

test('whatever the sizes, charts draw explicit columns or rows of what their tab shows', () => {
  const sizes = fc.record({
    risks: fc.nat(90),
    people: fc.nat(90),
    categories: fc.nat(40),
    milestones: fc.nat(40),
    steps: fc.integer({ min: 3, max: 10 }),
  });
  fc.assert(
    fc.property(sizes, ({ risks, people, categories, milestones, steps }) => {
      const risk = (index: number) =>
        views.risk(`R-${index}`, { probability: 1 + (index % steps), impact: 1 + (index % 3), score: index, band: index % 4 });
      const person = (index: number) => views.stakeholder(`P${index}`, { power: 1 + (index % 5), interest: 1 + (index % 4) });
      const pareto = many(categories, (index) => ({
        category: `K${index}`,
        count: 1,
        cumulative: (index + 1) / categories,
        vital: index < 3,
      }));
      const plans = [
        riskMatrixTab(frame, 'x', views.risks(many(risks, risk), steps)),
        stakeholderMapTab(frame, 'x', views.stakeholders(many(people, person))),
        complaintsTab(frame, 'x', { ...views.complaints, pareto }),
        clientTab(frame, '1', 'x', {
          ...views.client,
          milestones: many(milestones, (index) => ({ name: `M${index}`, planned: views.AS_OF + index, forecast: views.AS_OF + 2 * index })),
        }),
      ];
      // faultsOf: inside the tab, one column or row each, over numbers and dates only.
      return plans.every((plan) => faultsOf(plan).length === 0);
    }),
    { numRuns: 40 },
  );
});
