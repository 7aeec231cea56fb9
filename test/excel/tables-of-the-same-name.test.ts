// The user may have a table, a name or a copied tab that is called like one of ours: theirs is never read, appended to or renamed.
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { undoWrite } from '../../src/excel/change/undo-write';
import { writeReport } from '../../src/excel/change/write-report';
import type { SheetModel, TableModel, WorkbookModel } from '../../src/sandbox/model';
import { keptRows } from '../../src/setup/setup-tables';
import { HISTORY_TAB, reportPlan } from './plans';
import { open, type Opened, picturesOf, workbookOf } from './support';

const MINE = [
  ['Day', 'What', 'Note'],
  [46_000, 'presented', 'mine'],
];
const KEPT = [{ table: 'Rapport_History', rows: [[46_010, 'presented', 'ours']] }];
const FIRST = { tabs: [...reportPlan('one').tabs, HISTORY_TAB] };

function table(name: string): TableModel {
  const area = { top: 0, left: 0, bottom: 1, right: 2 };
  return {
    id: name,
    name,
    area,
    showHeaders: true,
    showTotals: false,
    style: '',
    showBandedRows: true,
    showFilterButton: true,
    fromFile: true,
  };
}

/** A user's tab with tables that are called like ours. */
function workbookWithTables(...names: string[]): WorkbookModel {
  const model = workbookOf({ Risks: [['ID']], Mine: MINE });
  model.sheets[1]?.tables.push(...names.map(table));
  return model;
}

async function write({ excel }: Opened, more: Partial<Parameters<typeof writeReport>[1]> = {}) {
  return writeReport(excel, { plan: FIRST, read: await takeSnapshot(excel), ...more });
}

const isMine = (name: string) => name === 'Mine';
const notes = ({ rows }: SheetModel) => rows.slice(1).map((row) => row[2]?.value);
const tableNames = ({ tables }: SheetModel) => tables.map(({ name }) => name);

describe("a table of the user's that is called like one of ours", () => {
  test.each([
    ['a kept one', 'Rapport_History', 'Review history'],
    ['one of a replaced tab', 'rapport_lines', 'Review'],
  ])('(%s) keeps its name, ours gets a number, run after run', async (_, name, tab) => {
    const book = open(workbookWithTables(name));
    const before = picturesOf(book.model, isMine);
    await write(book);
    await write(book);
    expect(tableNames(book.sheet(tab)).map((each) => each.toLowerCase())).toEqual([`${name.toLowerCase()}_2`]);
    expect(picturesOf(book.model, isMine)).toEqual(before);
  });

  test('is never appended to, in the first write or later; ours is', async () => {
    const book = open(workbookWithTables('Rapport_History'));
    const before = picturesOf(book.model, isMine);
    await write(book, { kept: KEPT });
    await write(book, { kept: KEPT });
    expect(picturesOf(book.model, isMine)).toEqual(before);
    expect(notes(book.sheet('Review history'))).toEqual(['first', 'ours', 'ours']);
  });

  test('is never read as ours', async () => {
    const book = open(workbookWithTables('Rapport_History'));
    await write(book);
    const rows = keptRows(await takeSnapshot(book.excel), 'history', 'Rapport_History');
    expect(rows.map(({ cells }) => cells[2])).toEqual(['first']);
  });

  test('loses no row when a write is undone, although one is equal to ours', async () => {
    const model = workbookWithTables('Rapport_History');
    model.sheets[1]?.rows.splice(1, 1, [{ value: 46_010 }, { value: 'presented' }, { value: 'ours' }]);
    const book = open(model);
    await write(book);
    const before = picturesOf(model);
    const result = await write(book, { kept: KEPT });
    await undoWrite(book.excel, { previous: FIRST, result });
    expect(picturesOf(model)).toEqual(before);
  });

  test('stands alone where ours was deleted: then the rows could not be kept, and it is said', async () => {
    const book = open(workbookWithTables('Rapport_History'));
    await write(book);
    book.sheet('Review history').tables.length = 0;
    const before = picturesOf(book.model, isMine);
    expect((await write(book, { kept: KEPT })).missingTables).toEqual(['Rapport_History']);
    expect(picturesOf(book.model, isMine)).toEqual(before);
  });
});

describe("a name of the user's that one of our tables wants", () => {
  test.each([
    ['of the workbook', undefined],
    ['of a tab', 0],
  ])('(%s) stays, ours gets a number', async (_, sheet) => {
    const model = workbookOf({ Risks: [['ID']] });
    const scope = sheet === undefined ? {} : { scope: model.sheets[sheet]?.id ?? '' };
    model.names.push({ name: 'Rapport_History', formula: '=Risks!$A$1', visible: true, fromFile: true, ...scope });
    const book = open(model);
    await write(book, { kept: KEPT });
    expect(model.names.find(({ name }) => name === 'Rapport_History')?.formula).toBe('=Risks!$A$1');
    expect(tableNames(book.sheet('Review history'))).toEqual(['Rapport_History_2']);
    expect(notes(book.sheet('Review history'))).toEqual(['first', 'ours']);
  });
});

describe("the user's copy of a kept tab", () => {
  test('is never appended to and never read as ours', async () => {
    const book = open(workbookOf({ Risks: [['ID']] }));
    await write(book);
    await book.excel.run(async ({ workbook: { worksheets, context } }) => {
      worksheets.getItem('Review history').copy('Beginning').name = 'Mine';
      await context.sync();
    });
    const before = picturesOf(book.model, isMine);
    await write(book, { kept: KEPT });
    expect(picturesOf(book.model, isMine)).toEqual(before);
    const read = await takeSnapshot(book.excel);
    expect(keptRows(read, 'history', 'Rapport_History').map(({ cells }) => cells[2])).toEqual(['first', 'ours']);
    expect(read.sheets.find(({ name }) => name === 'Mine')?.own?.kind).toBe('copy');
  });

  test('and ours gone: a new one of ours is made beside it', async () => {
    const book = open(workbookOf({ Risks: [['ID']] }));
    await write(book);
    await book.excel.run(async ({ workbook: { worksheets, context } }) => {
      worksheets.getItem('Review history').copy('Beginning').name = 'Mine';
      worksheets.getItem('Review history').delete();
      await context.sync();
    });
    const before = picturesOf(book.model, isMine);
    await write(book, { kept: KEPT });
    expect(picturesOf(book.model, isMine)).toEqual(before);
    expect(notes(book.sheet('Review history'))).toEqual(['first', 'ours']);
  });
});
