// Rows that are kept without a report: in our own tables alone, all of them or none, and never twice.
import { appendKept } from '../../src/excel/change/append-kept';
import { HostFailure } from '../../src/excel/host-failure';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import type { Faults } from '../../src/sandbox/faults';
import type { SheetModel, WorkbookModel } from '../../src/sandbox/model';
import { HISTORY_TAB, reportPlan } from './plans';
import { namesOf, open, type Opened, picturesOf, workbookOf } from './support';

const SETUP_TAB = {
  ...HISTORY_TAB,
  kind: 'setup' as const,
  name: 'Review setup',
  tables: [{ name: 'Rapport_Waivers', area: { top: 0, left: 0, bottom: 1, right: 2 }, filter: false }],
};
const KEPT = [
  { table: 'Rapport_History', rows: [[{ day: 46_010 }, 'presented', '=1+1']] },
  {
    table: 'Rapport_Waivers',
    rows: [
      ['key', 'known', 'me'],
      ['00123', '1-2', ''],
    ],
  },
];
const REGISTERS = { Risks: [['ID', 'Risk']] };

async function written(model = workbookOf(REGISTERS)): Promise<Opened> {
  const book = open(model);
  const plan = { tabs: [...reportPlan('one').tabs, HISTORY_TAB, SETUP_TAB] };
  await writeReport(book.excel, { plan, read: await takeSnapshot(book.excel) });
  return book;
}

const valuesOf = ({ rows }: SheetModel) => rows.map((row) => row.map((cell) => cell?.value));
const appended = [
  [46_000, 'presented', 'first'],
  [46_010, 'presented', '=1+1'],
];

describe('appended rows', () => {
  test('stand at the end of their tables as text is text, and nothing else has changed', async () => {
    const { excel, model, sheet } = await written();
    const isReplaced = (name: string) => !name.startsWith('Review ');
    const before = [picturesOf(model, isReplaced), namesOf(model)];
    await appendKept(excel, KEPT);
    expect(valuesOf(sheet('Review history')).slice(1)).toEqual(appended);
    expect(valuesOf(sheet('Review setup')).slice(2)).toEqual([
      ['key', 'known', 'me'],
      ['00123', '1-2', ''],
    ]);
    expect([picturesOf(model, isReplaced), namesOf(model)]).toEqual(before);
  });

  test('take the place of the blank row in a table without rows', async () => {
    const { excel, sheet } = await written();
    sheet('Review history').rows[1] = [];
    await appendKept(excel, [{ table: 'Rapport_History', rows: [[46_010, 'presented', 'x']] }]);
    expect(valuesOf(sheet('Review history')).slice(1)).toEqual([[46_010, 'presented', 'x']]);
  });

  test("never go into a table of the user's that bears our name", async () => {
    const model = workbookOf({ ...REGISTERS, Mine: [['Day', 'What', 'Note']] });
    const area = { top: 0, left: 0, bottom: 1, right: 2 };
    const look = { showHeaders: true, showTotals: false, style: '', showBandedRows: true, showFilterButton: true, fromFile: true };
    model.sheets[1]?.tables.push({ id: 'mine', name: 'Rapport_History', area, ...look });
    const before = picturesOf(model, (name) => name === 'Mine');
    const { excel, sheet } = await written(model);
    expect(sheet('Review history').tables[0]?.name).toBe('Rapport_History_2');
    await appendKept(excel, KEPT);
    expect(picturesOf(model, (name) => name === 'Mine')).toEqual(before);
    expect(valuesOf(sheet('Review history')).slice(1)).toEqual(appended);
  });

  test("never go into the user's copy of our tab", async () => {
    const { excel, model, sheet } = await written();
    await excel.run(async ({ workbook: { worksheets, context } }) => {
      worksheets.getItem('Review history').copy('Beginning').name = 'My copy';
      await context.sync();
    });
    const before = picturesOf(model, (name) => name === 'My copy');
    await appendKept(excel, KEPT);
    expect(picturesOf(model, (name) => name === 'My copy')).toEqual(before);
    expect(valuesOf(sheet('Review history')).slice(1)).toEqual(appended);
  });
});

describe('nothing is appended', () => {
  test.each<[string, (book: Opened) => void, HostFailure['kind']]>([
    ['where a table was deleted', ({ sheet }) => void (sheet('Review setup').tables.length = 0), 'notFound'],
    ['where a kept tab is protected', ({ sheet }) => void (sheet('Review setup').isProtected = true), 'protectedSheet'],
  ])('%s, not even to the other table', async (_, prepare, kind) => {
    const book = await written();
    prepare(book);
    const before = [picturesOf(book.model), namesOf(book.model)];
    await expect(appendKept(book.excel, KEPT)).rejects.toMatchObject({ kind });
    expect([picturesOf(book.model), namesOf(book.model)]).toEqual(before);
  });

  test('where the workbook has no kept tab yet', async () => {
    const { excel, model } = open(workbookOf(REGISTERS));
    await expect(appendKept(excel, KEPT)).rejects.toMatchObject({ kind: 'notFound' });
    expect(picturesOf(model)).toEqual(picturesOf(workbookOf(REGISTERS)));
  });
});

describe('whatever fails, all rows were appended once or none', () => {
  let prepared: WorkbookModel;
  let done: unknown;
  beforeAll(async () => {
    prepared = (await written()).model;
    const { excel, model } = open(structuredClone(prepared));
    await appendKept(excel, KEPT);
    done = [picturesOf(model), namesOf(model)];
  });

  async function appendWith(faults: Faults): Promise<void> {
    const { excel, host, model } = open(structuredClone(prepared));
    Object.assign(host.faults, faults);
    const failure: unknown = await appendKept(excel, KEPT).then(
      () => undefined,
      (error: unknown) => error,
    );
    await takeSnapshot(open(model).excel);
    const now = [picturesOf(model), namesOf(model)];
    expect([[picturesOf(prepared), namesOf(prepared)], done]).toContainEqual(now);
    if (failure === undefined) expect(now).toEqual(done);
    else expect(failure).toBeInstanceOf(HostFailure);
  }

  test('at every action, Excel answering again at once or never', async () => {
    const { excel, host } = open(structuredClone(prepared));
    await appendKept(excel, KEPT);
    const { actions, syncs } = host.meter;
    expect(syncs).toBe(4);
    for (let action = 1; action <= actions; action += 1) {
      await appendWith({ failAt: { action } });
      for (const offlineFrom of [4, 5]) await appendWith({ failAt: { action }, offlineFrom });
    }
  });

  test('by a lost reply', async () => {
    for (let request = 1; request <= 5; request += 1) await appendWith({ dropReplyOf: request });
  });
});
