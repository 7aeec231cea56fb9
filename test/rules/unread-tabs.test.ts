// While Excel does not give a tab, nothing that may stand on it is called missing, gone or solved.
import { report } from '../../src/report/report';
import { review } from '../../src/review/review';
import { pastReview } from '../../src/review/kept';
import { sinceLast } from '../../src/review/since-last';
import { HISTORY_TABLES, type HistoryTable, historyTableRows } from '../../src/setup/history';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { describeFinding } from '../../src/locales/findings';
import { describeBlindness } from '../../src/locales/describe-blindness';
import { describeUnreadThen } from '../../src/locales/describe-since';
import { AS_OF, CLEAN, projectWorkbook, withCells } from '../support/made-project';
import { madeSetupSheet } from '../support/made-workbook';

const WHOLE = projectWorkbook(CLEAN, 'en');
const TABS = WHOLE.sheets.filter(({ own }) => own === undefined).map(({ name }) => name);

const withoutCells = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  unread: { kind: 'refused', code: 'AccessDenied' },
  values: [],
  numberFormats: [],
});

/** The workbook, but for the cells of a tab. */
function unread(tab: string, snapshot: WorkbookSnapshot = WHOLE): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === tab ? withoutCells(sheet) : sheet)) };
}

/** The same, but every second row of the tab stands on a second tab, which is the one that can't be read. */
function halfUnread(tab: string): WorkbookSnapshot {
  const sheets = WHOLE.sheets.flatMap((sheet): SheetSnapshot[] => {
    if (sheet.name !== tab) return [sheet];
    const isKept = (_: unknown, row: number) => row % 2 === 1 || row === 0;
    const half = { ...sheet, values: sheet.values.filter(isKept), numberFormats: sheet.numberFormats.filter(isKept) };
    return [half, withoutCells({ ...sheet, name: 'Further rows' })];
  });
  return { ...WHOLE, sheets: sheets.map((sheet, position) => ({ ...sheet, position })) };
}

const findings = (snapshot: WorkbookSnapshot) => review(snapshot, AS_OF).rules.findings;
const rulesFound = (snapshot: WorkbookSnapshot) =>
  findings(snapshot)
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'any/unchecked');

test('the made project is read in full and has no finding', () => {
  expect(TABS.length).toBeGreaterThan(8);
  expect(rulesFound(WHOLE)).toEqual([]);
});

test.each(TABS)('without the tab %s nothing is found but that it was not read', (tab) => {
  expect(rulesFound(unread(tab))).toEqual(['any/unread-tab']);
});

test.each(TABS)('with half of %s on a tab that was not read neither', (tab) => {
  expect(rulesFound(halfUnread(tab))).toEqual(['any/unread-tab']);
});

test('what waits for the tab is one line, which names it', () => {
  const lines = findings(halfUnread('Log')).filter(({ rule, messageId }) => rule === 'any/unchecked' && messageId === 'unread');
  expect(lines).toHaveLength(1);
  expect(lines.map((line) => describeFinding('en', line).message)).toEqual([
    expect.stringMatching(/^Further rows could not be read, .*did not run: /),
  ]);
  expect(lines.map((line) => describeFinding('zh-CN', line).message)).toEqual([expect.stringMatching(/^Further rows未能读取/)]);
});

test('defects that stand in the rows themselves are found all the same', () => {
  const broken = projectWorkbook(withCells(CLEAN, 'risks', 'R-2', { owner: '' }), 'en');
  expect(rulesFound(unread('Log', broken))).toEqual(['any/unread-tab', 'risks/no-owner']);
});

test('waivers of findings on the tab are not orphaned', () => {
  const setup = madeSetupSheet({ Rapport_Waivers: [['risks/no-owner|risks|R-2|owner', 'Agreed', 'Max', '']] });
  const states = (snapshot: WorkbookSnapshot) =>
    review({ ...snapshot, sheets: [...snapshot.sheets.filter(({ own }) => own?.kind !== 'setup'), setup] }, AS_OF).rules.waivers.map(
      ({ state }) => state,
    );
  expect(states(WHOLE)).toEqual(['orphaned']);
  for (const tab of TABS) expect(states(unread(tab))).toEqual(['active']);
});

test('since the last review nothing is solved, gone or changed for want of the tab', () => {
  const before = projectWorkbook(withCells(CLEAN, 'risks', 'R-2', { owner: '' }), 'en');
  const then = { ...pastReview(review(before, AS_OF - 7)), run: 1, presented: true };
  for (const tab of TABS) {
    const seen = sinceLast(review(withHistory(unread(tab, before), historyTableRows([then])), AS_OF));
    expect([tab, seen?.solved, seen?.risks.gone, seen?.requirements.gone]).toEqual([tab, [], [], []]);
  }
});

test('since a review that lacked a tab nothing on that tab is new, no score has moved, and it is said why', () => {
  const now = projectWorkbook(withCells(CLEAN, 'risks', 'R-2', { owner: '' }), 'en');
  for (const tab of TABS) {
    const then = { ...pastReview(review(unread(tab), AS_OF - 7)), run: 1, presented: true };
    const done = review(withHistory(now, historyTableRows([then])), AS_OF);
    const seen = sinceLast(done);
    expect(seen).toMatchObject({ unreadThen: [tab], fresh: [], moved: [], risks: { added: [] }, requirements: { added: [] } });
    expect(done.scores.clients.filter(({ change }) => change)).toEqual([]);
    expect(describeUnreadThen('en', seen?.unreadThen ?? [])).toEqual([expect.stringContaining(`without ${tab},`)]);
  }
  const whole = { ...pastReview(review(WHOLE, AS_OF - 7)), run: 1, presented: true };
  expect(sinceLast(review(withHistory(now, historyTableRows([whole])), AS_OF))?.fresh.map(({ rule }) => rule)).toEqual(['risks/no-owner']);
});

test.each(TABS)('without the tab %s no tab of ours says that there is no log or no plan', (tab) => {
  const missing = /There is no communication (log|plan)|No communication log/;
  for (const snapshot of [unread(tab), halfUnread(tab)]) {
    const { tabs } = report(review(snapshot, AS_OF), { language: 'en', tabs: ['review', 'communicationCompliance'] });
    const said = tabs.flatMap(({ cells }) => cells.flat().flatMap((cell) => (cell?.value.kind === 'text' ? [cell.value.text] : [])));
    expect(said.filter((text) => missing.test(text))).toEqual([]);
  }
});

test('of the log it is said that it may not be whole, and no smallest one is asked for', () => {
  const { audit } = review(halfUnread('Log'), AS_OF);
  expect(describeBlindness('en', audit)).toEqual([expect.stringMatching(/^A tab could not be read/)]);
});

function withHistory(snapshot: WorkbookSnapshot, rows: ReturnType<typeof historyTableRows>): WorkbookSnapshot {
  const tables = (Object.keys(HISTORY_TABLES) as HistoryTable[]).map((table) => [
    HISTORY_TABLES[table].name,
    rows[table].map((row) => row.map((cell) => (typeof cell === 'object' ? cell.day : cell))),
  ]);
  const history = madeSetupSheet(Object.fromEntries(tables) as Parameters<typeof madeSetupSheet>[0]);
  const others = snapshot.sheets.filter(({ own }) => own?.kind !== 'history');
  return { ...snapshot, sheets: [...others, { ...history, name: 'History', own: { kind: 'history', key: '' } }] };
}
