// After a write that was cut off: finish it if it had been committed, take it back if not. The workbook alone tells which.
import type { ExcelApi } from './excel-api';
import { queueKeptRemoval, receiptsFromNames } from './kept-rows';
import { COMMIT_MARK, isBookkeeping, stagedSheets } from './own-names';
import { runExcel } from './run';
import { planSwap, queueSwap } from './swap';
import { queueState, type WorkbookState } from './workbook-state';

export type Recovery = 'nothing' | 'rolledBack' | 'rolledForward';

/** To be called when the pane opens, and after any failed write. Errors: HostFailure when Excel does not answer; then call it later. */
export function recover(excel: ExcelApi): Promise<Recovery> {
  return runExcel(excel, finishInterruptedWrite);
}

/** One sync when nothing is left over, else up to four. */
export async function finishInterruptedWrite(context: Excel.RequestContext): Promise<Recovery> {
  const answer = queueState(context);
  await context.sync();
  const state = answer();
  if (isCommitted(state)) {
    queueSwap(context, planSwap(state));
    await context.sync();
    return 'rolledForward';
  }
  const staged = stagedSheets(state.names);
  const staging = state.sheets.map(({ name }) => name).filter((name) => staged.has(name));
  const names = state.names.filter(({ name }) => isBookkeeping(name));
  if (names.length === 0) return 'nothing';
  await queueKeptRemoval(context, receiptsFromNames(state.names));
  for (const name of staging) context.workbook.worksheets.getItem(name).delete();
  // After the tabs: these names tell the next recovery which tabs to look for.
  for (const { name } of names) context.workbook.names.getItem(name).delete();
  await context.sync();
  return 'rolledBack';
}

function isCommitted({ names }: WorkbookState): boolean {
  return names.some(({ name }) => name.toLowerCase() === COMMIT_MARK.toLowerCase());
}
