// The report of a whole review: which tabs, in which order, under which names, for one client and for many.
import { DEFAULT_TABS, report, REPORT_TABS } from '../../src/report/report';
import { review } from '../../src/review/review';
import { parseIsoDay } from '../../src/workbook/serial-date';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { madeSheet } from '../support/made-workbook';
import { faultsOf } from './plan-checks';

const AS_OF = parseIsoDay('2026-06-15') ?? 0;

function workbook(clients: number, risks: number): WorkbookSnapshot {
  const people = Array.from({ length: clients }, (_, index) => [
    `Person ${index}`,
    `Client number ${index} with a long name / and a slash`,
    'Corporate',
    5,
    4,
  ]);
  const rows = Array.from({ length: risks }, (_, index) => [
    `R${index}`,
    `Risk ${index}`,
    4,
    5,
    '',
    'Open',
    `Client number ${index % Math.max(clients, 1)} with a long name / and a slash`,
  ]);
  return {
    name: 'Harbour.xlsx',
    date1904: false,
    isProtected: false,
    names: [],
    sheets: [
      madeSheet('Stakeholders', [['Name', 'Organisation', 'Customer type', 'Power', 'Interest'], ...people]),
      madeSheet('Risks', [['Risk ID', 'Risk title', 'Probability', 'Impact', 'Owner', 'Status', 'Client'], ...rows], { position: 1 }),
    ],
  };
}

const small = review(workbook(2, 6), AS_OF);

test('unless more is asked for, there are the review and one tab per client', () => {
  const { tabs } = report(small, { language: 'en' });
  expect(DEFAULT_TABS).toEqual(['review', 'client']);
  expect(tabs.map(({ kind, key }) => [kind, key])).toEqual([
    ['review', ''],
    ['client', '1'],
    ['client', '2'],
  ]);
  expect(tabs.filter(({ audience }) => audience === 'client').map(({ kind }) => kind)).toEqual(['client', 'client']);
});

test.each(['en', 'zh-CN'] as const)('all tabs in %s are ones that Excel takes, in the order of the catalogue', (language) => {
  const { tabs } = report(small, { language, tabs: REPORT_TABS });
  expect(tabs.map((tab) => [tab.name, faultsOf(tab)])).toEqual(tabs.map((tab) => [tab.name, []]));
  expect([...new Set(tabs.map(({ kind }) => kind))]).toEqual([...REPORT_TABS]);
});

test('a workbook name stands for one cell of the whole report', () => {
  const names = report(small, { language: 'en', tabs: REPORT_TABS }).tabs.flatMap((tab) => tab.names.map(({ name }) => name.toLowerCase()));
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names.length);
});

test('our tabs leave the names of the user’s own alone', () => {
  const [tab] = report(small, { language: 'en', takenNames: ['REVIEW'] }).tabs;
  expect(tab?.name).toBe('Review 2');
});

test('the project is the workbook’s name unless it is given', () => {
  expect(report(small, { language: 'en' }).tabs[0]?.print.header.left).toBe('Harbour');
  expect(report(small, { language: 'en', project: 'Port' }).tabs[0]?.print.header.left).toBe('Port');
});

test('sixty clients have sixty tabs of different names, and three thousand findings are capped', () => {
  const { tabs } = report(review(workbook(60, 3000), AS_OF), { language: 'en', tabs: REPORT_TABS, maximumRows: 200 });
  const names = tabs.map(({ name }) => name.toLowerCase());
  expect(tabs.filter(({ kind }) => kind === 'client')).toHaveLength(60);
  expect(new Set(names).size).toBe(names.length);
  expect(Math.max(...tabs.map(({ cells }) => cells.length))).toBeLessThan(500);
  expect(tabs.flatMap(faultsOf)).toEqual([]);
});

test('an empty workbook gives calm tabs', () => {
  const empty = review({ name: 'Book1.xlsx', date1904: false, isProtected: false, names: [], sheets: [madeSheet('Sheet1', [])] }, AS_OF);
  const { tabs } = report(empty, { language: 'zh-CN', tabs: REPORT_TABS });
  expect(tabs.flatMap(faultsOf)).toEqual([]);
  expect(tabs.flatMap(({ charts }) => charts)).toEqual([]);
});
