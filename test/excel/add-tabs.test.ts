// Tabs that become the user's own, as the template gives them: no trace of Rapport on them, all of them or none.
import { addTabs } from '../../src/excel/change/add-tabs';
import { HostFailure } from '../../src/excel/host-failure';
import { plannedRemoval } from '../../src/excel/change/remove';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import type { Faults } from '../../src/sandbox/faults';
import type { WorkbookModel } from '../../src/sandbox/model';
import { reportPlan, tabPlan, textTab } from './plans';
import { namesOf, open, picturesOf, workbookOf } from './support';

const REGISTERS = { Risks: [['ID', 'Risk']] };
const STAKEHOLDERS = tabPlan({ name: 'Stakeholders', charts: [], names: [], tables: [{ ...tableOf('Stakeholders'), filter: true }] });
const PLAN = textTab(['Line'], { name: 'Risks' });
const TABS = [STAKEHOLDERS, PLAN];

function tableOf(name: string) {
  return { name, area: { top: 2, left: 0, bottom: 4, right: 2 }, filter: false };
}

const tabNames = ({ sheets }: WorkbookModel) => sheets.map(({ name }) => name);

describe('added tabs', () => {
  test("come behind the user's, under free names, and the first is in front", async () => {
    const { excel, model, sheet } = open(workbookOf(REGISTERS));
    const before = picturesOf(model, (name) => name === 'Risks');
    expect(await addTabs(excel, TABS)).toEqual(['Stakeholders', 'Risks (2)']);
    expect(tabNames(model)).toEqual(['Risks', 'Stakeholders', 'Risks (2)']);
    expect(model.activeSheetId).toBe(sheet('Stakeholders').id);
    expect(picturesOf(model, (name) => name === 'Risks')).toEqual(before);
  });

  test("are the user's: no name of Rapport is left, they are read like any tab, and removing Rapport leaves them", async () => {
    const { excel, model } = open(workbookOf(REGISTERS));
    await addTabs(excel, TABS);
    expect(namesOf(model)).toEqual([]);
    const read = await takeSnapshot(excel);
    expect(read.sheets.map(({ own }) => own)).toEqual([undefined, undefined, undefined]);
    expect(read.sheets[1]?.values).not.toEqual([]);
    expect((await plannedRemoval(excel)).tabs).toEqual([]);
  });

  test('have their tables and their drop-downs', async () => {
    const { excel, sheet } = open(workbookOf(REGISTERS));
    await addTabs(excel, TABS);
    expect(sheet('Stakeholders').tables).toMatchObject([{ name: 'Stakeholders', showFilterButton: true }]);
    expect(sheet('Stakeholders').validations).toMatchObject([{ rule: { list: { source: 'yes,no' } } }]);
  });

  test("leave a table of the user's its name", async () => {
    const { excel, sheet } = open(workbookOf(REGISTERS));
    await addTabs(excel, [STAKEHOLDERS]);
    expect(await addTabs(excel, [STAKEHOLDERS])).toEqual(['Stakeholders (2)']);
    expect(sheet('Stakeholders').tables[0]?.name).toBe('Stakeholders');
    expect(sheet('Stakeholders (2)').tables[0]?.name).toBe('Stakeholders_2');
  });

  test('leave tabs of ours alone', async () => {
    const { excel, model } = open(workbookOf(REGISTERS));
    await writeReport(excel, { plan: reportPlan('one'), read: await takeSnapshot(excel) });
    const before = [picturesOf(model), namesOf(model)];
    await addTabs(excel, [PLAN]);
    expect([picturesOf(model, (name) => name !== 'Risks (2)'), namesOf(model)]).toEqual(before);
  });

  test('of which there are none cost nothing', async () => {
    const { excel, host } = open(workbookOf(REGISTERS));
    expect(await addTabs(excel, [])).toEqual([]);
    expect(host.meter.syncs).toBe(0);
  });
});

describe('nothing is added', () => {
  test.each<[string, (model: WorkbookModel) => void, HostFailure['kind']]>([
    ['to a protected workbook', (model) => void (model.isProtected = true), 'protectedWorkbook'],
    ['to one that is open for reading only', (model) => void (model.readOnly = true), 'readOnly'],
  ])('%s', async (_, prepare, kind) => {
    const { excel, model } = open(workbookOf(REGISTERS));
    prepare(model);
    await expect(addTabs(excel, TABS)).rejects.toMatchObject({ kind });
    expect(tabNames(model)).toEqual(['Risks']);
  });

  test('when it was cancelled', async () => {
    const { excel, model } = open(workbookOf(REGISTERS));
    const stop = new AbortController();
    const adding = addTabs(excel, TABS, {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(adding).rejects.toMatchObject({ kind: 'cancelled' });
    expect(tabNames(model)).toEqual(['Risks']);
    expect(namesOf(model)).toEqual([]);
  });
});

const every = process.env['FULL_FAULTS'] === '1' ? 1 : 7;
jest.setTimeout(300_000);

describe('whatever fails, all tabs were added or none', () => {
  /** Adds with faults, closes Excel, opens the workbook again and reads it, as the pane does. */
  async function addWith(faults: Faults): Promise<void> {
    const { excel, host, model } = open(workbookOf(REGISTERS));
    Object.assign(host.faults, faults);
    const failure: unknown = await addTabs(excel, TABS).then(
      () => undefined,
      (error: unknown) => error,
    );
    await takeSnapshot(open(model).excel);
    const all = ['Risks', 'Stakeholders', 'Risks (2)'];
    expect([['Risks'], all]).toContainEqual(tabNames(model));
    expect(namesOf(model)).toEqual([]);
    expect(picturesOf(model, (name) => name === 'Risks')).toEqual(picturesOf(workbookOf(REGISTERS)));
    if (failure === undefined) expect(tabNames(model)).toEqual(all);
    else expect(failure).toBeInstanceOf(HostFailure);
  }

  async function cost(): Promise<{ requests: number; actions: number; swap: number }> {
    const { excel, host } = open(workbookOf(REGISTERS));
    let staged = 0;
    await addTabs(excel, TABS, { onProgress: ({ step }) => void (staged = step === 'swap' ? host.meter.actions : staged) });
    return { requests: host.meter.syncs, actions: host.meter.actions, swap: host.meter.actions - staged };
  }

  test('at an action, Excel answering again at once or never', async () => {
    const { actions, swap, requests } = await cost();
    expect(requests).toBe(3);
    for (let action = 1; action <= actions; action += action > actions - swap ? 1 : every) {
      await addWith({ failAt: { action } });
      await addWith({ failAt: { action }, offlineFrom: action > actions - swap ? 4 : 3 });
    }
  });

  test('by a lost reply', async () => {
    for (let request = 1; request <= 4; request += 1) await addWith({ dropReplyOf: request });
  });
});
