// Nothing that can happen during a write hurts: after recovery the user's tabs are untouched, ours are the old ones whole or the new ones whole.
// Every action of the swap and each tenth of the staging here; every single one with FULL_FAULTS=1.
import { HostFailure } from '../../src/excel/host-failure';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import type { Faults } from '../../src/sandbox/faults';
import type { WorkbookModel } from '../../src/sandbox/model';
import { HISTORY_TAB, reportPlan } from './plans';
import { namesOf, open, pictureOf, picturesOf, workbookOf } from './support';

const USER_TABS = {
  Risks: [
    ['ID', 'Risk'],
    ['R-1', 'Late delivery'],
  ],
  Notes: [['Mine', '=kept']],
  Ours: [['Review']],
};
const KEPT = [{ table: 'Rapport_History', rows: [[46_001, 'presented', '=1+1'] as const] }];
const isUsers = (name: string) => name in USER_TABS;

/** The workbook after a first run, and what a clean second run makes of it. */
async function prepared() {
  const model = workbookOf(USER_TABS);
  const { excel } = open(model);
  const first = { tabs: [...reportPlan('one').tabs, HISTORY_TAB] };
  await writeReport(excel, { plan: first, read: await takeSnapshot(excel) });
  const after = structuredClone(model);
  const second = open(after);
  const read = await takeSnapshot(second.excel);
  const beforeWrite = second.host.meter.syncs;
  await writeReport(second.excel, { plan: reportPlan('two'), read, kept: KEPT });
  return { before: model, after, requests: { stage: beforeWrite + 1, swap: beforeWrite + 2 } };
}

/** How many actions the two requests have. */
async function actionsOf(before: WorkbookModel): Promise<{ stage: number; swap: number }> {
  const { excel, host } = open(structuredClone(before));
  const read = await takeSnapshot(excel);
  const counts: number[] = [];
  let last = host.meter.actions;
  await writeReport(excel, {
    plan: reportPlan('two'),
    read,
    kept: KEPT,
    onProgress: ({ step }) => {
      if (step !== 'swap') return;
      counts.push(host.meter.actions - last);
      last = host.meter.actions;
    },
  });
  return { stage: counts[0] ?? 0, swap: host.meter.actions - last };
}

/** Writes with faults, closes Excel, opens the workbook again and reads it, as the pane does. */
async function writeWith(before: WorkbookModel, faults: Faults): Promise<{ model: WorkbookModel; failure: unknown }> {
  const model = structuredClone(before);
  const { excel, host } = open(model);
  const read = await takeSnapshot(excel);
  Object.assign(host.faults, faults);
  let failure: unknown;
  try {
    await writeReport(excel, { plan: reportPlan('two'), read, kept: KEPT });
  } catch (error) {
    failure = error;
  }
  await takeSnapshot(open(model).excel);
  return { model, failure };
}

let state: Awaited<ReturnType<typeof prepared>>;
let actions: { stage: number; swap: number };
beforeAll(async () => {
  state = await prepared();
  actions = await actionsOf(state.before);
});

function expectOldOrNew(model: WorkbookModel, failure: unknown): void {
  expect(picturesOf(model, isUsers)).toEqual(picturesOf(state.before, isUsers));
  const isNew = JSON.stringify(pictureOf(model.sheets)).includes('Review two');
  const whole = isNew ? state.after : state.before;
  expect(model.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
  expect(picturesOf(model)).toEqual(picturesOf(whole));
  expect(namesOf(model)).toEqual(namesOf(whole));
  if (failure !== undefined) expect(failure).toBeInstanceOf(HostFailure);
  else expect(isNew).toBe(true);
}

test('the prepared write is worth failing: it replaces, re-points, appends and commits', () => {
  expect(actions.stage).toBeGreaterThan(150);
  expect(actions.swap).toBeGreaterThan(25);
  expect(JSON.stringify(state.after.sheets)).toContain('presented');
  expect(picturesOf(state.before)).not.toEqual(picturesOf(state.after));
});

const every = process.env['FULL_FAULTS'] === '1' ? 1 : 10;
// Hundreds of writes in one test.
jest.setTimeout(600_000);

describe('a failing action, Excel answering again at once', () => {
  test('while staging', async () => {
    for (let action = 1; action <= actions.stage; action += every) {
      const { model, failure } = await writeWith(state.before, { failAt: { request: state.requests.stage, action } });
      expectOldOrNew(model, failure);
      expect(picturesOf(model)).toEqual(picturesOf(state.before));
    }
  });

  test('while swapping', async () => {
    for (let action = 1; action <= actions.swap; action += 1) {
      const { model, failure } = await writeWith(state.before, { failAt: { request: state.requests.swap, action } });
      expectOldOrNew(model, failure);
    }
  });
});

describe('a failing action, and the pane is closed', () => {
  test('while staging', async () => {
    for (let action = 1; action <= actions.stage; action += every) {
      const { stage } = state.requests;
      const { model, failure } = await writeWith(state.before, { failAt: { request: stage, action }, offlineFrom: stage + 1 });
      expectOldOrNew(model, failure);
    }
  });

  test('while swapping', async () => {
    for (let action = 1; action <= actions.swap; action += 1) {
      const { swap } = state.requests;
      const { model, failure } = await writeWith(state.before, { failAt: { request: swap, action }, offlineFrom: swap + 1 });
      expectOldOrNew(model, failure);
    }
  });
});

describe('a failing action, and the recovery cut off as well', () => {
  test('while swapping', async () => {
    const { swap } = state.requests;
    for (let action = 1; action <= actions.swap; action += 3) {
      // The recovery's own requests begin after the swap's: its second one is the one that changes the workbook.
      for (const lost of [swap + 1, swap + 2]) {
        const { model, failure } = await writeWith(state.before, { failAt: { request: swap, action }, dropReplyOf: lost });
        expectOldOrNew(model, failure);
      }
    }
  });
});

test('each reply lost', async () => {
  for (let request = state.requests.stage; request <= state.requests.swap + 2; request += 1) {
    const { model, failure } = await writeWith(state.before, { dropReplyOf: request });
    expectOldOrNew(model, failure);
  }
});

test('the reply of the swap lost: the new tabs are there, and the write counts as done', async () => {
  const { model, failure } = await writeWith(state.before, { dropReplyOf: state.requests.swap });
  expect(failure).toBeUndefined();
  expect(picturesOf(model)).toEqual(picturesOf(state.after));
});
