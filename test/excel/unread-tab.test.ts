// One tab that Excel does not give: the others are read as ever, it is named with why, and what is written leaves it alone.
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import { describeFinding } from '../../src/locales/findings';
import { keptTabs } from '../../src/report/kept/kept-tabs';
import { report } from '../../src/report/report';
import { review } from '../../src/review/review';
import { reviewKept } from '../../src/review/kept';
import { NO_EDITS } from '../../src/review/edits';
import type { ExcelErrorCode } from '../../src/sandbox/errors';
import type { Faults } from '../../src/sandbox/faults';
import type { WorkbookModel } from '../../src/sandbox/model';
import { HISTORY_TAB, reportPlan } from './plans';
import { open, type Opened, pictureOf, type Rows, workbookOf } from './support';

const AS_OF = 46_188;

const RISKS: Rows = [
  ['Risk ID', 'Risk', 'Probability', 'Impact', 'Risk score', 'Risk owner', 'Status'],
  ['R-1', 'Migration takes longer', 5, 4, 20, 'Max Weber', 'Open'],
  ['R-2', 'Key tester leaves', 2, 3, 6, '', 'Open'],
];
const TABS: Readonly<Record<string, Rows>> = {
  Cover: [['x']],
  Risks: RISKS,
  Log: [['Date', 'To', 'Subject']],
  'More risks': RISKS,
  Plan: [['Audience', 'Frequency']],
};

/** On every tab an Excel table, so that tables too are told apart by their tabs. */
function workbook(): WorkbookModel {
  const model = workbookOf(TABS);
  for (const [index, sheet] of model.sheets.entries()) {
    sheet.tables.push({
      id: String(index + 1),
      name: `Table${String(index)}`,
      area: { top: 0, left: 0, bottom: sheet.rows.length, right: (sheet.rows[0]?.length ?? 1) - 1 },
      showHeaders: true,
      showTotals: false,
      style: '',
      showBandedRows: false,
      showFilterButton: true,
      fromFile: false,
    });
  }
  return model;
}

async function readWith(faults: Faults): Promise<{ readonly book: Opened; readonly read: Awaited<ReturnType<typeof takeSnapshot>> }> {
  const book = open(workbook());
  Object.assign(book.host.faults, faults);
  return { book, read: await takeSnapshot(book.excel) };
}

describe.each<[ExcelErrorCode, string]>([
  ['AccessDenied', 'refused'],
  ['GeneralException', 'failed'],
  ['RangeExceedsLimit', 'tooLarge'],
])('a tab whose cells Excel refuses with %s', (code, kind) => {
  test.each(Object.keys(TABS))('%s: is marked with the reason, and the others are as without the fault', async (name) => {
    const { read } = await readWith({ unreadable: { sheet: name, code } });
    const whole = (await readWith({})).read;
    expect(read.sheets.filter((sheet) => sheet.name !== name)).toEqual(whole.sheets.filter((sheet) => sheet.name !== name));
    expect(read.sheets.find((sheet) => sheet.name === name)).toMatchObject({ unread: { kind, code }, values: [], tables: [] });
  });
});

test('a tab that a co-author deletes while the workbook is read is gone, and the others are read', async () => {
  const { read } = await readWith({ beforeRequest: { 2: (model) => void model.sheets.splice(1, 1) } });
  expect(read.sheets.map(({ name, unread }) => [name, unread?.kind])).toEqual([
    ['Cover', undefined],
    ['Risks', 'gone'],
    ['Log', undefined],
    ['More risks', undefined],
    ['Plan', undefined],
  ]);
});

test('a tab that is gone after its first rows were read is unread as a whole', async () => {
  const long: Rows = Array.from({ length: 6_000 }, (_, row) => [`R-${String(row)}`, row]);
  const book = open(workbookOf({ Cover: [['x']], Long: long }));
  Object.assign(book.host.faults, { beforeRequest: { 3: (model: WorkbookModel) => void model.sheets.splice(1, 1) } } satisfies Faults);
  const { sheets } = await takeSnapshot(book.excel);
  expect(sheets.map(({ name, unread, values }) => [name, unread?.kind, values.length])).toEqual([
    ['Cover', undefined, 1],
    ['Long', 'gone', 0],
  ]);
});

describe('the whole read fails, typed,', () => {
  test('when no tab of the user can be read', async () => {
    const { excel, host } = open(workbookOf({ Risks: RISKS }));
    host.faults.unreadable = { sheet: 'Risks', code: 'AccessDenied' };
    await expect(takeSnapshot(excel)).rejects.toMatchObject({ kind: 'denied' });
  });

  test.each(['Review', 'Review history'])('when “%s” of ours can’t be: it holds what was decided', async (name) => {
    const { excel, host } = open(workbookOf(TABS));
    await writeReport(excel, { plan: { tabs: [...reportPlan('one').tabs, HISTORY_TAB] }, read: await takeSnapshot(excel) });
    host.faults.unreadable = { sheet: name, code: 'AccessDenied' };
    await expect(takeSnapshot(excel)).rejects.toMatchObject({ kind: 'denied' });
  });

  test('when it is Excel as a whole that does not answer', async () => {
    const { excel, host } = open(workbookOf(TABS));
    host.faults.offlineFrom = 2;
    await expect(takeSnapshot(excel)).rejects.toMatchObject({ kind: 'lostReply' });
  });
});

describe('of a workbook with an unread tab', () => {
  const unreadable = { sheet: 'More risks', code: 'AccessDenied' } as const;

  test('the review says first which tab is missing and why, and reviews the others', async () => {
    const { findings } = review((await readWith({ unreadable })).read, AS_OF).rules;
    const [first] = findings;
    expect(first).toMatchObject({ rule: 'any/unread-tab', severity: 'error', cell: { sheet: 'More risks', row: 0, column: 0 } });
    expect(first && describeFinding('en', first).message).toContain('“More risks” (AccessDenied)');
    expect(findings.filter(({ cell }) => cell?.sheet === 'Risks')).not.toEqual([]);
    expect(findings.filter(({ cell }) => cell?.sheet === 'More risks')).toHaveLength(1);
  });

  test('once it is said to be no register, it is not missed', async () => {
    const { read } = await readWith({ unreadable });
    const corrections = [{ sheet: 'More risks', register: 'other', headers: [], columns: [] }] as const;
    const { findings } = review(read, AS_OF, undefined, { ...NO_EDITS, corrections }).rules;
    expect(findings.filter(({ rule }) => rule === 'any/unread-tab')).toEqual([]);
  });

  test('the tabs are written, name it, and leave it as it is', async () => {
    const { book, read } = await readWith({ unreadable });
    const before = pictureOf(book.sheet('More risks'));
    const done = review(read, AS_OF);
    const takenNames = Object.keys(TABS);
    const { tabs } = report(done, { language: 'en', tabs: ['review', 'findings'], takenNames });
    await writeReport(book.excel, {
      plan: { tabs: [...tabs, ...keptTabs(done, 'en', takenNames)] },
      read,
      kept: reviewKept(done, NO_EDITS),
    });
    expect(JSON.stringify(book.sheet('Findings').rows)).toContain('“More risks” (AccessDenied)');
    expect(JSON.stringify(book.sheet('Review').rows)).toContain('Tab not read');
    expect(pictureOf(book.sheet('More risks'))).toEqual(before);
  });
});
