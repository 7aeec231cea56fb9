// Adds planned tabs as the user's own: no mark of ours, a free name where theirs is taken; all of them or none.
import type { TabPlan } from '../../report/plan';
import type { ExcelApi } from '../excel-api';
import { queueIs1904, tabsCountedFrom } from '../read/date-system';
import { stagingSheets, userMark } from './own-names';
import { settledState } from './recover';
import { runExcel } from '../run';
import { sendSteps } from '../tab/step';
import { planSwap, type Swap } from './swap';
import { carryOut } from './two-step-change';
import { queueState } from './workbook-state';
import { refuseUnwritable } from './writable';
import type { WriteStep } from './write-report';
import { userTabSteps } from '../tab/write-tab';

export interface AddOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (step: WriteStep) => void;
}

/** What the tabs of the workbook are called, without reading a cell of them. Errors: HostFailure. */
export function takenTabNames(excel: ExcelApi): Promise<readonly string[]> {
  return runExcel(excel, async (context) => (await settledState(context)).sheets.map(({ name }) => name));
}

/** The tabs as they are called now, in the order given; the first is shown. Errors: HostFailure; then no tab was added. */
export async function addTabs(excel: ExcelApi, tabs: readonly TabPlan[], options: AddOptions = {}): Promise<readonly string[]> {
  if (tabs.length === 0) return [];
  const { signal, onProgress } = options;
  const swap = await carryOut(excel, {
    stage: (context) => stage(context, tabs, options),
    afterSwap: ({ workbook }, done) => {
      const first = namesOf(tabs, done).find((_, index) => tabs[index]?.hidden === false);
      if (first !== undefined) workbook.worksheets.getItem(first).activate();
    },
    onStep: (step) => {
      onProgress?.({ step });
    },
    signal,
  });
  return namesOf(tabs, swap);
}

async function stage(context: Excel.RequestContext, tabs: readonly TabPlan[], { signal, onProgress }: AddOptions): Promise<Swap> {
  const { workbook } = context;
  const is1904 = queueIs1904(context);
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const { names, sheets } = await settledState(context);
  refuseUnwritable({ isProtected: workbook.protection.protected, readOnly: workbook.readOnly, names });
  const staging = stagingSheets(
    tabs.length,
    sheets.map(({ name }) => name),
  );
  let stateNow: ReturnType<typeof queueState> | undefined;
  const steps = tabsCountedFrom(is1904(), tabs).flatMap((tab, index) => userTabSteps(tab, userMark(index + 1), staging[index] ?? ''));
  await sendSteps(context, steps, {
    signal,
    onRequest: (done, total) => onProgress?.({ step: 'stage', done, total }),
    withLast: () => (stateNow = queueState(context)),
  });
  if (!stateNow) throw new Error('nothing was staged');
  return planSwap(stateNow());
}

function namesOf(tabs: readonly TabPlan[], swap: Swap): string[] {
  return tabs.map((tab, index) => swap.tabs.find(({ mark }) => mark === userMark(index + 1))?.final ?? tab.name);
}
