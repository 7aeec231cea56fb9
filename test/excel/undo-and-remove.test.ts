// Taking back: the last write, one fix, or Rapport altogether.
import { applyFix, undoFix } from '../../src/excel/change/apply-fix';
import { plannedRemoval, removeRapport } from '../../src/excel/change/remove';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { undoWrite } from '../../src/excel/change/undo-write';
import { writeReport } from '../../src/excel/change/write-report';
import type { WorkbookModel } from '../../src/sandbox/model';
import { HISTORY_TAB, reportPlan, textTab } from './plans';
import { namesOf, open, type Opened, picturesOf, workbookOf } from './support';

const REGISTERS = {
  Risks: [
    ['ID', 'Due'],
    ['R-1', '3/4/2026'],
    ['R-2', '=1+1'],
  ],
};
const tabNames = ({ sheets }: WorkbookModel) => sheets.map(({ name }) => name);
const KEPT = [{ table: 'Rapport_History', rows: [[46_010, 'presented', '']] }];

async function write({ excel }: Opened, mark: string, more: Partial<Parameters<typeof writeReport>[1]> = {}) {
  return writeReport(excel, { plan: reportPlan(mark), read: await takeSnapshot(excel), ...more });
}

describe('undo last write', () => {
  test('puts the tabs of the run before back, and takes the appended rows away', async () => {
    const book = open(workbookOf(REGISTERS));
    const first = { tabs: [...reportPlan('one').tabs, HISTORY_TAB] };
    await write(book, 'one', { plan: first });
    const before = [picturesOf(book.model), namesOf(book.model)];
    const extra = textTab(['more'], { kind: 'changes', name: 'Changes' });
    const result = await write(book, 'two', { plan: { tabs: [...reportPlan('two').tabs, extra] }, kept: KEPT });
    expect(tabNames(book.model)).toContain('Changes');
    await undoWrite(book.excel, { previous: first, result });
    expect([picturesOf(book.model), namesOf(book.model)]).toEqual(before);
  });

  test('of the first write leaves only what is kept', async () => {
    const book = open(workbookOf(REGISTERS));
    const result = await write(book, 'one', { plan: { tabs: [...reportPlan('one').tabs, HISTORY_TAB] } });
    await undoWrite(book.excel, { previous: undefined, result });
    expect(tabNames(book.model)).toEqual(['Risks', 'Review history']);
  });

  test("asks for none of the user's cells, whatever somebody has typed since", async () => {
    const notes = Array.from({ length: 3_000 }, (_, row) => [`${row}`, 'A note of some length, as people write them'.repeat(10)]);
    const book = open(workbookOf({ ...REGISTERS, Notes: notes }));
    const result = await write(book, 'one');
    book.sheet('Notes').rows[2_500]?.splice(1, 1, { value: 'typed since' });
    book.host.resetMeter();
    await undoWrite(book.excel, { previous: undefined, result });
    expect(tabNames(book.model)).toEqual(['Risks', 'Notes']);
    expect(book.sheet('Notes').rows[2_500]?.[1]?.value).toBe('typed since');
    expect(book.host.meter.responseBytes).toBeLessThan(100_000);
    expect(book.host.meter.syncs).toBeLessThanOrEqual(3);
  });

  test('takes an appended row away although the table is filtered', async () => {
    const book = open(workbookOf(REGISTERS));
    const first = { tabs: [...reportPlan('one').tabs, HISTORY_TAB] };
    await write(book, 'one', { plan: first });
    const result = await write(book, 'two', { kept: KEPT });
    const table = book.sheet('Review history').tables[0];
    if (table) table.isFiltered = true;
    await undoWrite(book.excel, { previous: first, result });
    expect(table?.area.bottom).toBe(1);
  });

  test('leaves an appended row that somebody has changed since', async () => {
    const book = open(workbookOf(REGISTERS));
    const first = { tabs: [...reportPlan('one').tabs, HISTORY_TAB] };
    await write(book, 'one', { plan: first });
    const result = await write(book, 'two', { kept: KEPT });
    book.sheet('Review history').rows[2]?.splice(2, 1, { value: 'mine' });
    await undoWrite(book.excel, { previous: first, result });
    expect(book.sheet('Review history').rows[2]?.[2]?.value).toBe('mine');
  });
});

describe('remove Rapport', () => {
  async function written(): Promise<Opened> {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one', { plan: { tabs: [...reportPlan('one').tabs, HISTORY_TAB] } });
    return book;
  }

  test('says first what would go', async () => {
    const { excel } = await written();
    expect(await plannedRemoval(excel)).toEqual({
      tabs: ['Review', 'Client – Arden'],
      keptTabs: ['Review history'],
      names: 3,
      keptNames: 1,
      copies: [],
    });
  });

  test('leaves settings and history, which stay known as ours', async () => {
    const book = await written();
    await removeRapport(book.excel, { withKept: false });
    expect(tabNames(book.model)).toEqual(['Risks', 'Review history']);
    expect(namesOf(book.model)).toEqual(["Rapport.tab.history ='Review history'!$A$1", 'Review history!Rapport.own =TRUE']);
  });

  test('takes them too when ticked, and then nothing of ours is left', async () => {
    const book = await written();
    await removeRapport(book.excel, { withKept: true });
    expect(picturesOf(book.model)).toEqual(picturesOf(workbookOf(REGISTERS)));
    expect(namesOf(book.model)).toEqual([]);
  });

  test('shows a tab of the user when ours were the only ones to be seen', async () => {
    const book = await written();
    book.sheet('Risks').visibility = 'Hidden';
    await removeRapport(book.excel, { withKept: true });
    expect(book.sheet('Risks').visibility).toBe('Visible');
  });

  test('touches nothing in a protected workbook', async () => {
    const book = await written();
    book.model.isProtected = true;
    const before = picturesOf(book.model);
    await expect(removeRapport(book.excel, { withKept: true })).rejects.toMatchObject({ kind: 'protectedWorkbook' });
    expect(picturesOf(book.model)).toEqual(before);
  });
});

describe('a fix of one cell', () => {
  const DUE = { sheet: 'Risks', row: 1, column: 1 };
  const FIX = { cell: DUE, expected: '3/4/2026', value: 46_115, numberFormat: 'yyyy-mm-dd' };

  test('writes that cell alone, and can be undone', async () => {
    const book = open(workbookOf(REGISTERS));
    const before = picturesOf(book.model);
    const undo = await applyFix(book.excel, FIX);
    expect(book.sheet('Risks').rows[1]?.[1]).toMatchObject({ value: 46_115, numberFormat: 'yyyy-mm-dd' });
    await undoFix(book.excel, undo);
    expect(book.sheet('Risks').rows[1]?.[1]?.value).toBe('3/4/2026');
    expect(book.sheet('Risks').rows[2]).toEqual(workbookOf(REGISTERS).sheets[0]?.rows[2]);
    expect(before).toHaveLength(1);
  });

  test.each<[string, (book: Opened) => void, string]>([
    ['the cell was changed since', ({ sheet }) => sheet('Risks').rows[1]?.splice(1, 1, { value: '4/4/2026' }), 'staleWorkbook'],
    ['a formula stands there', ({ sheet }) => sheet('Risks').rows[1]?.splice(1, 1, { value: '3/4/2026', formula: '=A1' }), 'staleWorkbook'],
    ['the tab is gone', ({ sheet }) => (sheet('Risks').name = 'Other'), 'notFound'],
    ['the tab is protected', ({ sheet }) => (sheet('Risks').isProtected = true), 'protectedSheet'],
  ])('is refused when %s', async (_, prepare, kind) => {
    const book = open(workbookOf(REGISTERS));
    prepare(book);
    const before = picturesOf(book.model);
    await expect(applyFix(book.excel, FIX)).rejects.toMatchObject({ kind });
    expect(picturesOf(book.model)).toEqual(before);
  });

  test('of a text that looks like a formula, and is one by no means', async () => {
    const book = open(workbookOf(REGISTERS));
    await applyFix(book.excel, { cell: { sheet: 'Risks', row: 2, column: 1 }, expected: '=1+1', value: '=2+2' });
    expect(book.sheet('Risks').rows[2]?.[1]).toMatchObject({ value: '=2+2', quotePrefix: true });
  });
});
