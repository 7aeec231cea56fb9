// "Undo last write": Excel has no undo for a deleted tab, so ours writes the tabs of the run before again.
import type { ReportPlan } from '../../report/plan';
import type { OwnTab } from '../../workbook/snapshot';
import type { ExcelApi } from '../excel-api';
import { type KeptReceipt, queueKeptRemoval } from './kept-rows';
import { keptTablesNow } from './kept-tables';
import { KEPT_KINDS } from './own-names';
import { runExcel } from '../run';
import { takeOutline } from '../read/snapshot';
import { queueState } from './workbook-state';
import { writeReport, type WriteResult } from './write-report';

export interface LastWrite {
  /** The tabs of the run before; none when the last write was the first one. */
  readonly previous: ReportPlan | undefined;
  readonly result: WriteResult;
}

/**
 * Puts the tabs of the run before in place of the last ones, through the same staging and swap, and takes the appended rows back.
 * Rows that somebody has changed since stay. Errors: HostFailure, with the last write still in place.
 */
export async function undoWrite(excel: ExcelApi, { previous, result }: LastWrite, signal?: AbortSignal): Promise<WriteResult> {
  // The tabs of the run before are written as they were planned: no cell of the user's is asked for.
  const read = await takeOutline(excel, { signal });
  const before = previous?.tabs ?? [];
  const drop: OwnTab[] = result.tabs.filter(
    ({ kind, key }) => !KEPT_KINDS.has(kind) && !before.some((tab) => tab.kind === kind && tab.key === key),
  );
  const undone = await writeReport(excel, { plan: { tabs: before }, read, comparesCells: false, drop, activate: true, signal });
  await takeRowsBack(excel, result.receipts);
  return undone;
}

async function takeRowsBack(excel: ExcelApi, receipts: readonly KeptReceipt[]): Promise<void> {
  if (receipts.length === 0) return;
  await runExcel(excel, async (context) => {
    const stateNow = queueState(context);
    await context.sync();
    await queueKeptRemoval(context, receipts, keptTablesNow(stateNow()));
    await context.sync();
  });
}
