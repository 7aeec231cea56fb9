// The memory between reviews: rows back and forth, which review is compared with, and one review a day.
import {
  type History,
  HISTORY_TABLES,
  type HistoryTable,
  historyTableRows,
  lastPresented,
  nextRun,
  parseHistory,
  type PastReview,
  presentedRow,
} from '../../src/setup/history';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { madeSheet } from '../support/made-workbook';

/** A workbook whose Review history tab holds these rows, the tables one below the other. */
function workbookWith(rows: Partial<Record<HistoryTable, readonly (readonly CellValue[])[]>>): WorkbookSnapshot {
  const values: CellValue[][] = [];
  const tables: TableSnapshot[] = [];
  for (const table of Object.keys(HISTORY_TABLES) as HistoryTable[]) {
    const { name, columns } = HISTORY_TABLES[table];
    const top = values.length;
    for (const row of [columns, ...(rows[table] ?? [])]) values.push(Array.from({ length: 7 }, (_, column) => row[column] ?? ''));
    tables.push({
      name,
      area: { top, left: 0, bottom: values.length - 1, right: columns.length - 1 },
      showHeaders: true,
      showTotals: false,
    });
  }
  const sheet = madeSheet('Review history', values, { visibility: 'veryHidden', own: { kind: 'history', key: '' }, tables });
  return { name: 'book.xlsx', date1904: false, isProtected: false, sheets: [sheet], names: [] };
}

const written = (history: History): WorkbookSnapshot => {
  const rows = historyTableRows(history);
  const plain = (table: HistoryTable): CellValue[][] =>
    rows[table].map((row) => row.map((cell) => (typeof cell === 'object' ? cell.day : cell)));
  return workbookWith({ reviews: plain('reviews'), measures: plain('measures'), findings: plain('findings'), baseline: plain('baseline') });
};

const review = (asOf: number, presented: boolean, value = 70): PastReview => ({
  asOf,
  presented,
  schema: 1,
  run: 1,
  measures: [
    { client: 'Hua Xing', measure: 'health', value },
    { client: 'Hua Xing', measure: 'health.delivery', value, weight: 20 },
    { client: '', measure: 'nps', value: -12.5, n: 40 },
  ],
  findings: [{ key: 'risks/no-owner|risks|R1|owner', severity: 'error' }],
  baseline: [{ register: 'requirements', id: 'Q1', priority: 'must', status: 'open', text: 'Shall work offline' }],
});

test('what is written is read back', () => {
  const history = [review(46_000, true), review(46_014, false, 75)];
  expect(parseHistory(written(history))).toEqual(history);
});

test('a workbook without history has none', () => {
  expect(parseHistory({ name: 'x', date1904: false, isProtected: false, sheets: [], names: [] })).toEqual([]);
});

test('rows that say nothing are left out, the others stay', () => {
  const history = parseHistory(
    workbookWith({
      reviews: [
        [46_000, '已汇报', 1],
        ['soon', 'presented', 1],
      ],
      measures: [
        [46_000, 'A', 'health', 'high'],
        [46_000, 'A', 'health', 60],
        [99, 'A', 'health', 60],
      ],
      findings: [
        [46_000, 'k', 'dreadful'],
        [46_000, 'k', 'info'],
      ],
      baseline: [
        [46_000, 'poems', 'P1', '', '', ''],
        [46_000, 'risks', 'R1', '', 'open', 'Late'],
      ],
    }),
  );
  expect(history).toEqual([
    {
      asOf: 46_000,
      presented: true,
      schema: 1,
      run: 1,
      measures: [{ client: 'A', measure: 'health', value: 60 }],
      findings: [{ key: 'k', severity: 'info' }],
      baseline: [{ register: 'risks', id: 'R1', priority: '', status: 'open', text: 'Late' }],
    },
  ]);
});

test('a review is compared with the latest presented one of an earlier day', () => {
  const history = [review(46_000, true), review(46_014, true), review(46_021, false)];
  expect(lastPresented(history, 46_028)?.asOf).toBe(46_014);
  expect(lastPresented(history, 46_014)?.asOf).toBe(46_000);
  expect(lastPresented(history, 46_000)).toBeUndefined();
});

test('what a later version wrote is not compared with', () => {
  expect(lastPresented([review(46_000, true), { ...review(46_014, true), schema: 99 }], 46_028)?.asOf).toBe(46_000);
});

describe('marking as presented', () => {
  const history = [review(46_000, true), { ...review(46_014, false, 75), run: 3 }];
  /** What the workbook says once the row has been appended below the others. */
  const afterMarking = (asOf: number): History => {
    const rows = historyTableRows(history);
    const plain = (table: HistoryTable): CellValue[][] =>
      [...rows[table], ...(table === 'reviews' ? presentedRow(history, asOf).rows : [])].map((row) =>
        row.map((cell) => (typeof cell === 'object' ? cell.day : cell)),
      );
    return parseHistory(
      workbookWith({ reviews: plain('reviews'), measures: plain('measures'), findings: plain('findings'), baseline: plain('baseline') }),
    );
  };

  test('lets later reviews compare with that day’s last run', () => {
    expect(lastPresented(afterMarking(46_014), 46_028)).toEqual({ ...history[1], presented: true });
  });

  test('appends one row to the table of reviews, and none twice or for a day without a review', () => {
    expect(presentedRow(history, 46_014)).toEqual({ table: 'Rapport_Reviews', rows: [[{ day: 46_014 }, 'presented', 1, 3]] });
    expect([presentedRow(history, 46_000).rows, presentedRow(history, 46_007).rows]).toEqual([[], []]);
  });

  test('counts on any row of the day', () => {
    const rows = [
      [46_000, '已汇报', 1, 1],
      [46_000, '', 1, 2],
    ];
    expect(parseHistory(workbookWith({ reviews: rows }))).toMatchObject([{ presented: true, run: 2 }]);
  });
});

test('the same day overwrites, and stays presented', () => {
  const history = [review(46_000, true, 60), review(46_014, false)];
  const again = nextRun(history, review(46_000, false, 80));
  expect(
    parseHistory(written([...history, ...(again ? [again] : [])])).map(({ asOf, presented, measures }) => [
      asOf,
      presented,
      measures[0]?.value,
    ]),
  ).toEqual([
    [46_000, true, 80],
    [46_014, false, 70],
  ]);
});

test('the same review of the same day adds nothing', () => {
  expect(nextRun([review(46_000, true)], review(46_000, false))).toBeUndefined();
});

test('a day that was never reviewed is not presented', () => {
  expect(nextRun([], review(46_000, true))).toMatchObject({ presented: false, run: 1 });
});
