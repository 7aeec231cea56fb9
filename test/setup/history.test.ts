// The memory between reviews: rows back and forth, which review is compared with, and one review a day.
import {
  type History,
  HISTORY_TABLES,
  type HistoryTable,
  historyTableRows,
  lastPresented,
  markPresented,
  nextRun,
  parseHistory,
  type PastReview,
} from '../../src/setup/history';
import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

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
  const sheet: SheetSnapshot = {
    name: 'Review history',
    position: 0,
    visibility: 'veryHidden',
    isProtected: false,
    own: { kind: 'history', key: '' },
    top: 0,
    left: 0,
    values,
    numberFormats: [],
    merges: [],
    formulas: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables,
  };
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
  expect(lastPresented(markPresented(history, 46_021), 46_028)?.asOf).toBe(46_021);
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
