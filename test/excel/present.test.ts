// Presenting a client's tab: nothing else is to be seen, and afterwards everything stands as before, whatever fails on the way.
import { HostFailure } from '../../src/excel/host-failure';
import { isPresenting, present, stopPresenting } from '../../src/excel/present';
import { removeRapport } from '../../src/excel/change/remove';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import { openWorkbook } from '../../src/sandbox/files/open-workbook';
import { saveWorkbook } from '../../src/sandbox/files/save-workbook';
import type { Faults } from '../../src/sandbox/faults';
import type { WorkbookModel } from '../../src/sandbox/model';
import { reportPlan, textTab } from './plans';
import { namesOf, open, type Opened, pictureOf, workbookOf } from './support';

const SECOND_CLIENT = textTab(['Beck'], { kind: 'client', key: '2', name: 'Client – Beck', audience: 'client' });

/** A reviewed workbook with a hidden and a very hidden tab of the user's, and two clients. */
async function reviewed(): Promise<Opened> {
  const book = open(workbookOf({ Risks: [['ID'], ['R-1']], Plan: [['Line']], Drafts: [['x']], Lists: [['y']] }));
  await writeReport(book.excel, { plan: { tabs: [...reportPlan('one').tabs, SECOND_CLIENT] }, read: await takeSnapshot(book.excel) });
  book.sheet('Drafts').visibility = 'Hidden';
  book.sheet('Lists').visibility = 'VeryHidden';
  book.model.activeSheetId = book.sheet('Plan').id;
  return book;
}

const visibleTabs = ({ sheets }: WorkbookModel) => sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
/** All that presenting may touch, and all that it may not. */
const wholePicture = (model: WorkbookModel) => [
  pictureOf(model.sheets),
  namesOf(model),
  model.sheets.find(({ id }) => id === model.activeSheetId)?.name,
];

describe('presenting', () => {
  test("shows the first client's tab alone, from its first cell on and without headings", async () => {
    const { excel, model, sheet } = await reviewed();
    await present(excel);
    expect(visibleTabs(model)).toEqual(['Client – Arden']);
    expect(model.activeSheetId).toBe(sheet('Client – Arden').id);
    expect(model.selection).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
    expect(sheet('Client – Arden').showHeadings).toBe(false);
    expect(await isPresenting(excel)).toBe(true);
  });

  test.each<[string, (book: Opened) => string | undefined]>([
    ['whose key is asked for', () => '2'],
    [
      'in front',
      ({ model, sheet }) => {
        model.activeSheetId = sheet('Client – Beck').id;
        return undefined;
      },
    ],
  ])('shows the client %s, and no other', async (_, choose) => {
    const book = await reviewed();
    await present(book.excel, choose(book));
    expect(visibleTabs(book.model)).toEqual(['Client – Beck']);
  });

  test('goes over to another client without forgetting what was there at first', async () => {
    const { excel, model } = await reviewed();
    const before = wholePicture(model);
    await present(excel, '1');
    await present(excel, '2');
    expect(visibleTabs(model)).toEqual(['Client – Beck']);
    await stopPresenting(excel);
    expect(wholePicture(model)).toEqual(before);
  });

  test('ends with exactly what was visible before, and what was in front', async () => {
    const { excel, model } = await reviewed();
    const before = wholePicture(model);
    await present(excel);
    await stopPresenting(excel);
    expect(wholePicture(model)).toEqual(before);
    expect(await isPresenting(excel)).toBe(false);
  });

  test('ends well after tabs were renamed, added and deleted meanwhile', async () => {
    const { excel, model } = await reviewed();
    await present(excel);
    await excel.run(async ({ workbook: { worksheets, context } }) => {
      worksheets.getItem('Risks').name = 'Risk log';
      worksheets.getItem('Plan').delete();
      worksheets.add('Agenda');
      await context.sync();
    });
    await stopPresenting(excel);
    expect(visibleTabs(model)).toEqual(['Risk log', 'Review', 'Client – Arden', 'Client – Beck', 'Agenda']);
    expect(namesOf(model).join()).not.toContain('present');
  });

  test('can be ended after the file was saved, closed and opened again', async () => {
    const { excel, model } = await reviewed();
    await present(excel);
    const reopened = openWorkbook(await saveWorkbook(model), 'Project.xlsx');
    const again = open(reopened);
    expect(visibleTabs(reopened)).toEqual(['Client – Arden']);
    expect(await isPresenting(again.excel)).toBe(true);
    await stopPresenting(again.excel);
    expect(visibleTabs(reopened)).toEqual(['Risks', 'Plan', 'Review', 'Client – Arden', 'Client – Beck']);
    expect(again.sheet('Client – Arden').showHeadings).toBe(true);
  });

  test('of nothing that was presented is ended without a change', async () => {
    const { excel, model } = await reviewed();
    const before = wholePicture(model);
    await stopPresenting(excel);
    expect(wholePicture(model)).toEqual(before);
  });
});

describe('presenting is refused, with everything as it was,', () => {
  test.each<[string, (book: Opened) => string | undefined, HostFailure['kind']]>([
    [
      'without a client tab',
      ({ sheet }) => (sheet('Client – Arden').visibility = sheet('Client – Beck').visibility = 'Hidden'),
      'notFound',
    ],
    ['of a client that has no tab', () => '7', 'notFound'],
    [
      'in a protected workbook',
      ({ model }) => {
        model.isProtected = true;
        return undefined;
      },
      'protectedWorkbook',
    ],
  ])('%s', async (_, prepare, kind) => {
    const book = await reviewed();
    const client = prepare(book);
    const before = wholePicture(book.model);
    await expect(present(book.excel, client === 'Hidden' ? undefined : client)).rejects.toMatchObject({ kind });
    expect(wholePicture(book.model)).toEqual(before);
  });
});

describe('while a client is looking', () => {
  test('no tab is written', async () => {
    const { excel, model } = await reviewed();
    await present(excel);
    const before = wholePicture(model);
    const writing = writeReport(excel, { plan: reportPlan('two'), read: await takeSnapshot(excel) });
    await expect(writing).rejects.toMatchObject({ kind: 'presenting' });
    expect(wholePicture(model)).toEqual(before);
  });

  test('Rapport can be removed, and the tabs of the user come back', async () => {
    const { excel, model } = await reviewed();
    await present(excel);
    await removeRapport(excel, { withKept: true });
    expect(visibleTabs(model)).toEqual(['Risks', 'Plan']);
    expect(namesOf(model)).toEqual([]);
  });
});

describe('a failure on the way', () => {
  let prepared: WorkbookModel;
  let before: unknown;
  beforeAll(async () => {
    prepared = (await reviewed()).model;
    before = wholePicture(prepared);
  });

  /** How many requests presenting makes, and how many actions the longest has. */
  async function cost(): Promise<{ requests: number; actions: number }> {
    const { excel, host } = open(structuredClone(prepared));
    await present(excel);
    return { requests: host.meter.syncs, actions: host.meter.actions };
  }

  /** Presents with faults; afterwards Excel answers again, and presenting is ended as the pane does when it opens. */
  async function presentWith(faults: Faults): Promise<void> {
    const { excel, host, model } = open(structuredClone(prepared));
    Object.assign(host.faults, faults);
    const failure: unknown = await present(excel).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure !== undefined) expect(failure).toBeInstanceOf(HostFailure);
    else expect(visibleTabs(model)).toEqual(['Client – Arden']);
    await stopPresenting(open(model).excel);
    expect(wholePicture(model)).toEqual(before);
  }

  test('at every single action, Excel answering again at once or never', async () => {
    const { requests, actions } = await cost();
    expect(actions).toBeGreaterThan(30);
    for (let action = 1; action <= actions; action += 1) {
      await presentWith({ failAt: { action } });
      await presentWith({ failAt: { action }, offlineFrom: requests + 1 });
    }
  });

  test('by a lost reply', async () => {
    const { requests } = await cost();
    for (let request = 1; request <= requests; request += 1) await presentWith({ dropReplyOf: request });
  });

  test('while ending: ending again finishes it', async () => {
    for (let action = 1; action <= 40; action += 1) {
      const { excel, host, model } = open(structuredClone(prepared));
      await present(excel);
      Object.assign(host.faults, { failAt: { request: host.meter.syncs + 2, action } });
      await stopPresenting(excel).catch(() => undefined);
      await stopPresenting(excel);
      expect(wholePicture(model)).toEqual(before);
    }
  });
});
