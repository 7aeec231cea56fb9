// The kept tabs, written through Office.js, saved and opened again: what was decided and found is known to the next review.
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { undoWrite } from '../../src/excel/change/undo-write';
import { writeReport, type WriteResult } from '../../src/excel/change/write-report';
import type { Language } from '../../src/locales/format';
import { keptTabs } from '../../src/report/kept/kept-tabs';
import { keptWords as english } from '../../src/locales/en/report/kept';
import { keptWords as chinese } from '../../src/locales/zh-CN/report/kept';
import { report } from '../../src/report/report';
import { NO_EDITS, type ReviewEdits } from '../../src/review/edits';
import { reviewKept } from '../../src/review/kept';
import { review, type Review } from '../../src/review/review';
import { NO_DECISIONS } from '../../src/setup/decisions';
import { sinceLast } from '../../src/review/since-last';
import { openWorkbook } from '../../src/sandbox/files/open-workbook';
import { saveWorkbook } from '../../src/sandbox/files/save-workbook';
import type { WorkbookModel } from '../../src/sandbox/model';
import { HISTORY_TABLES } from '../../src/setup/history';
import { SETUP_TABLES } from '../../src/setup/setup-tables';
import { open, workbookOf } from '../excel/support';

const AS_OF = 46_000;
const REGISTERS = {
  Risks: [
    ['Risk ID', 'Risk', 'Probability', 'Impact', 'Owner', 'Status', 'Mitigation'],
    ['R-1', 'Late delivery of the interface', 4, 5, '', 'Open', 'Call the supplier'],
    ['R-2', 'Key user leaves', 2, 3, 'Ana', 'Open', 'Name a deputy'],
  ],
  Requirements: [
    ['Req ID', 'Requirement', 'Priority', 'Status', 'Requester'],
    ['Q-1', 'Shall work offline', 'Must', 'Approved', 'Ana'],
    ['Q-2', 'Shall print', 'Could', 'Draft', 'Ben'],
  ],
};
const EDITS: ReviewEdits = {
  corrections: [{ sheet: 'Risks', headers: ['Risk ID', 'Risk'], columns: [{ header: 'Mitigation', occurrence: 1, field: null }] }],
  waivers: [{ key: 'risks/no-owner|risks|R-1|owner', reason: '=agreed with the client', by: 'Mei', until: 46_100 }],
  decisions: NO_DECISIONS,
};

interface Run {
  readonly done: Review;
  readonly result: WriteResult;
  readonly syncs: number;
}

async function run(model: WorkbookModel, asOf = AS_OF, edits: ReviewEdits = NO_EDITS, language: Language = 'en'): Promise<Run> {
  const { excel, host } = open(model);
  const read = await takeSnapshot(excel);
  const done = review(read, asOf, undefined, edits);
  const before = host.meter.syncs;
  const plan = { tabs: [...report(done, { language }).tabs, ...keptTabs(done, language)] };
  const result = await writeReport(excel, { plan, read, kept: reviewKept(done, edits) });
  return { done, result, syncs: host.meter.syncs - before };
}

async function reopened(model: WorkbookModel): Promise<WorkbookModel> {
  return openWorkbook(await saveWorkbook(model), model.name);
}

const tableNames = (model: WorkbookModel) => model.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  test('a second run on the saved file knows the waivers, the corrections and the review before', async () => {
    const model = workbookOf(REGISTERS);
    const first = await run(model, AS_OF, EDITS, language);
    const again = await reopened(model);
    const second = await run(again, AS_OF + 7, NO_EDITS, language);
    expect(second.done.setup.problems).toEqual([]);
    expect(second.done.setup.waivers).toMatchObject(EDITS.waivers);
    expect(second.done.setup.corrections.sheets).toEqual(EDITS.corrections);
    expect(second.done.rules.waived.map(({ finding }) => finding.key)).toEqual(EDITS.waivers.map(({ key }) => key));
    expect(second.done.history).toHaveLength(1);
    expect(second.done.history[0]).toMatchObject({
      asOf: AS_OF,
      presented: false,
      findings: first.done.rules.findings.map(({ key, severity }) => ({ key, severity })),
    });
    expect(second.done.history[0]?.baseline.map(({ id }) => id)).toEqual(['Q-1', 'Q-2', 'R-1', 'R-2']);
    const third = await run(await reopened(again), AS_OF + 14, NO_EDITS, language);
    expect(third.done.history.map(({ asOf }) => asOf)).toEqual([AS_OF, AS_OF + 7]);
  });
});

test('both tabs are made hidden, with every table of theirs', async () => {
  const model = workbookOf(REGISTERS);
  await run(model);
  const kept = model.sheets.filter(({ name }) => ['Review setup', 'Review history'].includes(name));
  expect(kept.map(({ visibility }) => visibility)).toEqual(['Hidden', 'Hidden']);
  expect(tableNames(model)).toEqual(
    expect.arrayContaining([...Object.values(SETUP_TABLES), ...Object.values(HISTORY_TABLES)].map(({ name }) => name)),
  );
});

test('a day that is reviewed again is kept once, as it was found last', async () => {
  const model = workbookOf(REGISTERS);
  await run(model);
  const second = await reopened(model);
  const owner = second.sheets.find(({ name }) => name === 'Risks')?.rows[1];
  if (owner) owner[4] = { value: 'Mei' };
  const { done } = await run(second);
  const third = await run(await reopened(second));
  expect(third.done.history).toHaveLength(1);
  expect(third.done.history[0]).toMatchObject({ run: 2, findings: done.rules.findings.map(({ key, severity }) => ({ key, severity })) });
});

test('nothing is appended when nothing has changed', async () => {
  const model = workbookOf(REGISTERS);
  await run(model, AS_OF, EDITS);
  const second = await reopened(model);
  const { result } = await run(second, AS_OF, EDITS);
  expect(result.receipts).toEqual([]);
});

test.each([
  ['en', english.setup.settings.keyPower],
  ['zh-CN', chinese.setup.settings.keyPower],
] as const)('what the user types into the setup, beside its words (%s), counts from the next run', async (language, words) => {
  const model = workbookOf(REGISTERS);
  await run(model, AS_OF, NO_EDITS, language);
  const setup = model.sheets.find(({ tables }) => tables.some(({ name }) => name === SETUP_TABLES.settings.name));
  const row = setup?.rows.find((cells) => cells.some((cell) => cell?.value === words));
  const column = row?.findIndex((cell) => cell?.value === words) ?? -1;
  if (row) row[column + 1] = { value: 3 };
  const { done } = await run(model);
  expect(done.setup.settings.keyPower).toBe(3);
});

test('a write costs no more than four round trips, first and later', async () => {
  const model = workbookOf(REGISTERS);
  expect((await run(model, AS_OF, EDITS)).syncs).toBeLessThanOrEqual(4);
  expect((await run(model, AS_OF + 7)).syncs).toBeLessThanOrEqual(4);
});

test('undo takes the rows of the last run back and leaves the ones before', async () => {
  const model = workbookOf(REGISTERS);
  await run(model, AS_OF, EDITS);
  const second = await run(model, AS_OF + 7);
  const { excel } = open(model);
  await undoWrite(excel, { previous: undefined, result: second.result });
  const { done } = await run(model, AS_OF + 14);
  expect(done.history.map(({ asOf }) => asOf)).toEqual([AS_OF]);
  expect(done.setup.waivers).toHaveLength(1);
});

test('a review is compared with the one that was marked as presented in the history', async () => {
  const model = workbookOf(REGISTERS);
  const first = await run(model);
  expect(sinceLast(first.done)).toBeUndefined();
  const history = model.sheets.find(({ name }) => name === 'Review history');
  const row = history?.rows.find((cells) => cells.some((cell) => cell?.value === AS_OF));
  const column = row?.findIndex((cell) => cell?.value === AS_OF) ?? -1;
  if (row) row[column + 1] = { value: '已汇报' };
  const risks = model.sheets.find(({ name }) => name === 'Risks');
  if (risks?.rows[1]) risks.rows[1][4] = { value: 'Mei' };
  if (risks?.rows[2]) risks.rows[2][4] = undefined;
  const { done } = await run(model, AS_OF + 7);
  const since = sinceLast(done);
  expect(since?.day).toBe(AS_OF);
  expect(since?.solved.map(({ key }) => key)).toContain('risks/no-owner|risks|R-1|owner');
  expect(since?.fresh.map(({ key }) => key)).toContain('risks/no-owner|risks|R-2|owner');
});

test('a kept table that the user has deleted stops nothing, and is named', async () => {
  const model = workbookOf(REGISTERS);
  await run(model);
  const setup = model.sheets.find(({ name }) => name === 'Review setup');
  setup?.tables.splice(
    setup.tables.findIndex(({ name }) => name === SETUP_TABLES.waivers.name),
    1,
  );
  const { result } = await run(model, AS_OF + 7, EDITS);
  expect(result.missingTables).toEqual([SETUP_TABLES.waivers.name]);
});
