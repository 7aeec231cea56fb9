// The workbook saved, closed and opened again: our tabs are known as ours, and a second run makes what the first one made.
import { strFromU8, unzipSync } from 'fflate';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import { openWorkbook } from '../../src/sandbox/files/open-workbook';
import { saveWorkbook } from '../../src/sandbox/files/save-workbook';
import type { WorkbookModel } from '../../src/sandbox/model';
import { HISTORY_TAB, reportPlan, textTab } from './plans';
import { namesOf, open, workbookOf } from './support';

const REGISTERS = {
  Risks: [
    ['ID', 'Risk'],
    ['R-1', 'Late delivery'],
  ],
  Plan: [
    ['Line', 'Owner'],
    ['Weekly call', 'Ana'],
  ],
};

const OURS = ['Review', 'Client – Arden', 'Review history'];

async function reopened(model: WorkbookModel): Promise<WorkbookModel> {
  return openWorkbook(await saveWorkbook(model), model.name);
}

async function write(model: WorkbookModel, mark: string) {
  const { excel } = open(model);
  const read = await takeSnapshot(excel);
  await writeReport(excel, { plan: { tabs: [...reportPlan(mark).tabs, HISTORY_TAB] }, read });
  return read;
}

/** What a user reads on a tab. */
const texts = ({ sheets }: WorkbookModel, tab: string) =>
  sheets.find(({ name }) => name === tab)?.rows.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? ''));

test('the second run on the reopened file finds our tabs and replaces them, and keeps what is kept', async () => {
  const first = await reopened(workbookOf(REGISTERS));
  await write(first, 'one');
  const second = await reopened(first);
  expect(second.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
  const before = OURS.map((tab) => texts(second, tab));
  const read = await write(second, 'one');
  expect(read.sheets.flatMap(({ own }) => own?.kind ?? [])).toEqual(['review', 'client', 'history']);
  const third = await reopened(second);
  expect(third.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
  expect(namesOf(third)).toEqual(namesOf(first));
  expect(OURS.map((tab) => texts(third, tab))).toEqual(before);
  expect(third.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
    first.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  );
});

test('nothing that a replaced tab said is left in the file', async () => {
  const first = await reopened(workbookOf(REGISTERS));
  await write(first, 'CANARY-ONE');
  const second = await reopened(first);
  await write(second, 'two');
  const parts = Object.values(unzipSync(await saveWorkbook(second))).map((part) => strFromU8(part));
  expect(parts.join()).toContain('Review two');
  expect(parts.join()).not.toContain('CANARY-ONE');
});

test('a link whose text is longer than one constant of a formula is read on the next run', async () => {
  const text = 'Late "delivery" '.repeat(20);
  const link = { kind: 'link', text, to: { sheet: 'Risks', row: 1, column: 0 } } as const;
  const { excel, model } = open(await reopened(workbookOf(REGISTERS)));
  const tab = textTab(['Findings'], { kind: 'findings', name: 'Findings' });
  const plan = { tabs: [{ ...tab, cells: [...tab.cells, [{ value: link, style: 'cell' }]], rowHeights: [15, 15] }] };
  await writeReport(excel, { plan, read: await takeSnapshot(excel) });
  const { sheets } = await takeSnapshot(open(await reopened(model)).excel);
  expect(sheets.find(({ name }) => name === 'Findings')?.values).toEqual([['Findings'], [text]]);
});
