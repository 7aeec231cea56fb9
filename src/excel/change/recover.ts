// After a write that was cut off: finish it if it had been committed, take it back if not. The workbook alone tells which.
import type { ExcelApi } from '../excel-api';
import { failureOf, HostFailure } from '../host-failure';
import { queueKeptRemoval, receiptsFromNames } from './kept-rows';
import { keptTablesNow } from './kept-tables';
import { COMMIT_MARK, isBookkeeping, stagedSheets } from './own-names';
import { runExcel } from '../run';
import { planSwap, queueSwap, type Swap } from './swap';
import { queueState, type WorkbookState } from './workbook-state';

export type Recovery = 'nothing' | 'rolledBack' | 'rolledForward';

/** To be called when the pane opens, and after any failed write. Errors: HostFailure when Excel does not answer; then call it later. */
export async function recover(excel: ExcelApi): Promise<Recovery> {
  return (await runExcel(excel, finishInterruptedWrite)).recovery;
}

/** One sync when nothing is left over, else up to four; `swap` is what a write that went forward has come to. */
export async function finishInterruptedWrite(
  context: Excel.RequestContext,
): Promise<{ readonly recovery: Recovery; readonly swap?: Swap }> {
  const state = await readState(context);
  if (isCommitted(state)) return { recovery: 'rolledForward', swap: await goForward(context, state) };
  const staged = stagedSheets(state.names);
  const staging = state.sheets.map(({ name }) => name).filter((name) => staged.has(name));
  const names = state.names.filter(({ name }) => isBookkeeping(name));
  if (names.length === 0) return { recovery: 'nothing' };
  await queueKeptRemoval(context, receiptsFromNames(state.names), keptTablesNow(state));
  for (const name of staging) context.workbook.worksheets.getItem(name).delete();
  // After the tabs: these names tell the next recovery which tabs to look for.
  for (const { name } of names) context.workbook.names.getItem(name).delete();
  await context.sync();
  return { recovery: 'rolledBack' };
}

/** The workbook's state once nothing of an interrupted write is left. One sync for a usual workbook. Errors: HostFailure. */
export async function settledState(context: Excel.RequestContext): Promise<WorkbookState> {
  const state = await readState(context);
  if (!state.names.some(({ name }) => isBookkeeping(name))) return state;
  await finishInterruptedWrite(context);
  return readState(context);
}

async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const answer = queueState(context);
  await context.sync();
  return answer();
}

/** Finishes the swap. When Excel refuses a tab's name, something that is no worksheet has it: then ours gets a number. */
async function goForward(context: Excel.RequestContext, state: WorkbookState, avoid: readonly string[] = []): Promise<Swap> {
  const swap = planSwap(state, avoid);
  queueSwap(context, swap);
  try {
    await context.sync();
    return swap;
  } catch (error) {
    const failure = failureOf(error);
    const isName = failure instanceof HostFailure && /^Worksheet\.name/i.test(failure.detail.location ?? '');
    if (!isName || avoid.length >= swap.tabs.length) throw failure;
    const now = await readState(context);
    // They are renamed in order: the first that still has its staging name is the one that was refused.
    const refused = planSwap(now, avoid).tabs.find(({ staged, final }) => staged !== final);
    return goForward(context, now, [...avoid, ...(refused ? [refused.final] : [])]);
  }
}

function isCommitted({ names }: WorkbookState): boolean {
  return names.some(({ name }) => name.toLowerCase() === COMMIT_MARK.toLowerCase());
}
