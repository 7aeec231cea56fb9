// A long day with one workbook, through the functions that the pane calls and in its order: review, write, write, undo, mark, remove, write.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { appendKept } from '../../src/excel/change/append-kept';
import { recover } from '../../src/excel/change/recover';
import { plannedRemoval, removeRapport } from '../../src/excel/change/remove';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { type LastWrite, undoWrite } from '../../src/excel/change/undo-write';
import { writeReport, type WriteResult } from '../../src/excel/change/write-report';
import type { Language } from '../../src/locales/format';
import { keptTabs } from '../../src/report/kept/kept-tabs';
import type { ReportPlan } from '../../src/report/plan';
import { report } from '../../src/report/report';
import { NO_EDITS, type ReviewEdits } from '../../src/review/edits';
import { reviewKept } from '../../src/review/kept';
import { review, type Review } from '../../src/review/review';
import { openWorkbook } from '../../src/sandbox/files/open-workbook';
import { saveWorkbook } from '../../src/sandbox/files/save-workbook';
import type { WorkbookModel } from '../../src/sandbox/model';
import { HISTORY_TABLES } from '../../src/setup/history';
import { SETUP_TABLES } from '../../src/setup/setup-tables';
import { parseIsoDay } from '../../src/workbook/serial-date';
import { namesOf, open, type Opened, picturesOf } from './support';

jest.setTimeout(120_000);

const DAY = parseIsoDay('2026-06-15') ?? NaN;

/** What a pane keeps between two presses. */
interface Pane extends Opened {
  readonly write: (asOf: number, edits?: ReviewEdits) => Promise<{ done: Review; result: WriteResult }>;
  readonly undo: () => Promise<void>;
}

function openPane(model: WorkbookModel, language: Language): Pane {
  const book = open(model);
  const { excel } = book;
  let written: (LastWrite & { readonly plan: ReportPlan }) | undefined;
  return {
    ...book,
    async write(asOf, edits = NO_EDITS) {
      await recover(excel);
      const read = await takeSnapshot(excel);
      const done = review(read, asOf, undefined, edits);
      const takenNames = read.sheets.filter(({ own }) => own === undefined).map(({ name }) => name);
      const plan = { tabs: [...report(done, { language, takenNames }).tabs, ...keptTabs(done, language, takenNames)] };
      const result = await writeReport(excel, { plan, read, kept: reviewKept(done, edits), activate: true });
      written = { previous: written?.plan, plan, result };
      return { done, result };
    },
    async undo() {
      if (!written) throw new Error('nothing was written');
      await undoWrite(excel, written);
    },
  };
}

describe.each<[string, Language]>([
  ['Customer service platform.xlsx', 'en'],
  ['客户服务平台.xlsx', 'zh-CN'],
])('a day with %s', (file, language) => {
  const fresh = () => openWorkbook(readFileSync(path.join(__dirname, '../../assets/samples', file)), file);
  const users = new Set(fresh().sheets.map(({ name }) => name));
  const isUsers = (name: string) => users.has(name);
  const untouched = picturesOf(fresh());
  const userNames = namesOf(fresh());
  const picture = ({ model }: Opened) => [picturesOf(model), namesOf(model)];
  /** After each press: the user's tabs as they came, and no scaffolding of ours. */
  function expectUnharmed({ model }: Opened): void {
    expect(picturesOf(model, isUsers)).toEqual(untouched);
    expect(namesOf(model).join('\n')).not.toMatch(/Rapport\.(stage|new|final|drop|kept|commit|present)/i);
    expect(model.sheets.filter(({ name }) => name.startsWith('~'))).toEqual([]);
  }

  test('two writes of the same day make the same tabs, and keep the review once', async () => {
    const pane = openPane(fresh(), language);
    await pane.write(DAY);
    expectUnharmed(pane);
    const before = picture(pane);
    const { result } = await pane.write(DAY);
    expectUnharmed(pane);
    expect(picture(pane)).toEqual(before);
    expect(result).toMatchObject({ missingTables: [], renamed: [], receipts: [] });
  });

  test('write, write, undo: the tabs of the first write, and its rows alone', async () => {
    const pane = openPane(fresh(), language);
    await pane.write(DAY);
    const before = picture(pane);
    const { result } = await pane.write(DAY + 7, {
      ...NO_EDITS,
      waivers: [{ key: 'risks/no-owner|risks|R-1|owner', reason: '=known', by: 'Mei', until: DAY + 90 }],
    });
    expect(result.receipts.map(({ table }) => table)).toContain(SETUP_TABLES.waivers.name);
    expect(picture(pane)).not.toEqual(before);
    await pane.undo();
    expectUnharmed(pane);
    expect(picture(pane)).toEqual(before);
  });

  test('remove, write again: history and settings are still known; remove all: nothing of ours is left', async () => {
    const pane = openPane(fresh(), language);
    await pane.write(DAY);
    await pane.write(DAY + 7);
    const seen = await plannedRemoval(pane.excel);
    expect((await removeRapport(pane.excel, { withKept: false })).tabs).toEqual(seen.tabs);
    expectUnharmed(pane);
    expect(pane.model.sheets).toHaveLength(users.size + seen.keptTabs.length);
    const { done } = await pane.write(DAY + 14);
    expect(done.history.map(({ asOf }) => asOf)).toEqual([DAY, DAY + 7]);
    expectUnharmed(pane);
    await removeRapport(pane.excel, { withKept: true });
    expect([picturesOf(pane.model), namesOf(pane.model)]).toEqual([untouched, userNames]);
  });

  test('the whole of it on a file that is saved and opened again each time', async () => {
    const names: string[][] = [];
    let model = fresh();
    for (const asOf of [DAY, DAY + 7, DAY + 14]) {
      const pane = openPane(model, language);
      await pane.write(asOf);
      names.push(pane.model.sheets.map(({ name }) => name));
      model = openWorkbook(await saveWorkbook(pane.model), file);
    }
    expect(names[1]).toEqual(names[0]);
    expect(names[2]).toEqual(names[0]);
    const { excel } = open(model);
    await removeRapport(excel, { withKept: true });
    const cleaned = openWorkbook(await saveWorkbook(model), file);
    expect(picturesOf(cleaned)).toEqual(untouched);
    expect(namesOf(cleaned)).toEqual(userNames);
  });

  test('a kept table that somebody has deleted is named, and the rest is written', async () => {
    const pane = openPane(fresh(), language);
    await pane.write(DAY);
    const table = HISTORY_TABLES.reviews.name;
    for (const sheet of pane.model.sheets) sheet.tables = sheet.tables.filter(({ name }) => name !== table);
    await expect(appendKept(pane.excel, [{ table, rows: [[DAY, 'presented']] }])).rejects.toMatchObject({ kind: 'notFound' });
    const { result } = await pane.write(DAY + 7);
    expect(result.missingTables).toEqual([table]);
    expectUnharmed(pane);
  });
});
