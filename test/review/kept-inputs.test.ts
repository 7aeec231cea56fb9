// What the PM writes on our tabs, through Office.js, over save and reopen: it is read from the tabs, kept, and stands there again.
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport, type WriteResult } from '../../src/excel/change/write-report';
import { keptTabs } from '../../src/report/kept/kept-tabs';
import { report, type ReportTab } from '../../src/report/report';
import { NO_EDITS } from '../../src/review/edits';
import { reviewKept } from '../../src/review/kept';
import { review } from '../../src/review/review';
import { openWorkbook } from '../../src/sandbox/files/open-workbook';
import { saveWorkbook } from '../../src/sandbox/files/save-workbook';
import type { WorkbookModel } from '../../src/sandbox/model';
import { INPUT_COLUMNS } from '../../src/setup/input-names';
import { SETUP_TABLES } from '../../src/setup/setup-tables';
import { typedOver } from '../../src/setup/typed-over';
import { parseAddress } from '../../src/workbook/address';
import { open, workbookOf } from '../excel/support';

const AS_OF = 46_000;
const REGISTERS = {
  Stakeholders: [
    ['Name', 'Organisation', 'Stakeholder Type', 'Power', 'Interest'],
    ['Ana Ruiz', 'Northwind', 'Corporate', 5, 4],
  ],
  Risks: [
    ['Risk ID', 'Risk Title', 'Probability', 'Impact', 'Risk Owner', 'Status', 'Client Facing'],
    ['R-1', 'Late delivery of the interface', 4, 5, '', 'Open', 'Yes'],
    ['R-2', 'Key user leaves', 2, 3, '', 'Open', 'No'],
  ],
};

async function run(model: WorkbookModel, tabs: readonly ReportTab[]): Promise<WriteResult> {
  const { excel } = open(model);
  const read = await takeSnapshot(excel);
  const done = review(read, AS_OF);
  const plan = { tabs: [...report(done, { language: 'en', tabs }).tabs, ...keptTabs(done, 'en')] };
  return writeReport(excel, { plan, read, kept: reviewKept(done, NO_EDITS) });
}

/** The cell that a name of the workbook stands for, so many rows below it. */
function cellAt(model: WorkbookModel, name: string, below: number) {
  const address = parseAddress(model.names.find((each) => each.name.startsWith(name))?.formula.replace(/^=/, '') ?? '');
  const sheet = model.sheets.find((each) => each.name === address?.sheet);
  if (!address || !sheet) throw new Error(`no ${name}`);
  const row = (sheet.rows[address.top + below] ??= []);
  return { row, column: address.left };
}

/** The row below the named key column whose key has these words. */
function rowOf(model: WorkbookModel, keyName: string, words: string): number {
  for (let below = 1; below < 400; below += 1) {
    const { row, column } = cellAt(model, keyName, below);
    if (String(row[column]?.value ?? '').includes(words)) return below;
  }
  throw new Error(`no row of ${words}`);
}

function type(model: WorkbookModel, name: string, below: number, value: string | number): void {
  const { row, column } = cellAt(model, name, below);
  row[column] = { ...row[column], value };
}

function reading(model: WorkbookModel, name: string, below: number): unknown {
  const { row, column } = cellAt(model, name, below);
  return row[column]?.value;
}

test.each([
  ['nothing', '', 0, '', []],
  ['the headline', 'Rapport.input.headline.1.', 0, 'On course', []],
  ['a row of the next steps', 'Rapport.input.steps.1.', 1, 'Call Ana', []],
  ['a row above them', 'Rapport.input.steps.1.', -1, 'Ask for help', ['1']],
  ['the title', 'Rapport.input.written.1.', 0, 'My title', ['1']],
  ['an empty line', 'Rapport.input.headline.1.', 1, 'Remember', ['1']],
  ['an empty line, a number,', 'Rapport.input.headline.1.', 1, 42, ['1']],
  ['a row of the next steps, a number,', 'Rapport.input.steps.1.', 1, 42, []],
] as const)('typing over %s of a client tab is told where it would be lost', async (_, name, below, words, told) => {
  const model = workbookOf(REGISTERS);
  await run(model, ['client']);
  if (name !== '') type(model, name, below, words);
  expect([...typedOver(await takeSnapshot(open(model).excel))]).toEqual(told);
});

test('a figure that was corrected by hand is told, and one that was only saved and opened again is not', async () => {
  const model = workbookOf(REGISTERS);
  await run(model, ['client']);
  const again = openWorkbook(await saveWorkbook(model), model.name);
  expect(typedOver(await takeSnapshot(open(again).excel)).size).toBe(0);
  const client = again.sheets.find(({ name }) => name.startsWith('Client'));
  const figure = client?.rows.flat().find((cell) => typeof cell?.value === 'number');
  if (figure === undefined) throw new Error('no figure on the client tab');
  figure.value = Number(figure.value) + 1;
  const read = await takeSnapshot(open(again).excel);
  expect([...typedOver(read)]).toEqual(['1']);
  // Days that are counted from 1904 are other numbers than were written.
  expect(typedOver({ ...read, date1904: true }).size).toBe(0);
});

test('what was typed is told of no tab that an earlier version wrote', async () => {
  const model = workbookOf(REGISTERS);
  await run(model, ['client']);
  type(model, 'Rapport.input.written.1.', 0, 'My title');
  model.names = model.names.filter((each) => !each.name.startsWith('Rapport.input.written.'));
  expect(typedOver(await takeSnapshot(open(model).excel)).size).toBe(0);
});

test('ticks, wording, a headline and notes are there again after save and reopen, and reach the client as ticked', async () => {
  const tabs: readonly ReportTab[] = ['review', 'client', 'findings'];
  const typedIn = workbookOf(REGISTERS);
  await run(typedIn, tabs);
  const release = rowOf(typedIn, INPUT_COLUMNS.check.key, 'risks|R-1|title');
  type(typedIn, INPUT_COLUMNS.check.release, release, 'Yes');
  type(typedIn, INPUT_COLUMNS.check.wording, release, 'The interface may be late');
  type(typedIn, 'Rapport.input.headline.1.', 0, '=On course, as agreed');
  type(typedIn, INPUT_COLUMNS.findings.note, rowOf(typedIn, INPUT_COLUMNS.findings.key, '|R-2|owner'), 'Ask Max');
  const saved = openWorkbook(await saveWorkbook(typedIn), typedIn.name);
  await run(saved, tabs);
  const again = openWorkbook(await saveWorkbook(saved), saved.name);
  expect(reading(again, INPUT_COLUMNS.check.wording, rowOf(again, INPUT_COLUMNS.check.key, 'risks|R-1|title'))).toBe(
    'The interface may be late',
  );
  expect(reading(again, 'Rapport.input.headline.1.', 0)).toBe('=On course, as agreed');
  expect(reading(again, INPUT_COLUMNS.findings.note, rowOf(again, INPUT_COLUMNS.findings.key, '|R-2|owner'))).toBe('Ask Max');
  const client = JSON.stringify(again.sheets.find(({ name }) => name.startsWith('Client'))?.rows);
  expect(client).toContain('The interface may be late');
  expect(client).not.toContain('Late delivery');
  expect(again.names.filter(({ name }) => name.startsWith('Rapport.input.headline.'))).toHaveLength(1);
});

test('a workbook without the tables for them is written all the same, and the tables are named', async () => {
  const model = workbookOf(REGISTERS);
  await run(model, ['review', 'client']);
  const setup = model.sheets.find(({ name }) => name === 'Review setup');
  const gone: readonly string[] = [SETUP_TABLES.releases.name, SETUP_TABLES.headlines.name, SETUP_TABLES.notes.name];
  if (setup) setup.tables = setup.tables.filter(({ name }) => !gone.includes(name));
  type(model, 'Rapport.input.headline.1.', 0, 'On course');
  const { missingTables } = await run(model, ['review', 'client']);
  expect(missingTables).toEqual([SETUP_TABLES.headlines.name]);
  await run(model, ['review', 'client']);
  expect(reading(model, 'Rapport.input.headline.1.', 0)).toBe('On course');
});
