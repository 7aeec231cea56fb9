// Appends rows to the kept tabs without a report: a review marked as presented, a waiver or a correction remembered now.
import type { KeptRows } from '../../setup/setup-rows';
import type { ExcelApi } from '../excel-api';
import { keptCountedFrom, queueIs1904 } from '../read/date-system';
import { HostFailure } from '../host-failure';
import { queueKeptRows, receiptNames, receiptsOf } from './kept-rows';
import { type KeptTable, keptTablesNow } from './kept-tables';
import { addName } from './name-list';
import { settledState } from './recover';
import { planSwap, type Swap } from './swap';
import { carryOut } from './two-step-change';
import { queueState } from './workbook-state';

/**
 * All rows or none, in up to four syncs. Errors: HostFailure; 'notFound' where the workbook has no kept tab yet or somebody has deleted the
 * table: the next report writes it.
 */
export async function appendKept(excel: ExcelApi, kept: readonly KeptRows[]): Promise<void> {
  const asked = kept.filter(({ rows }) => rows.length > 0);
  if (asked.length === 0) return;
  let staged: Staged | undefined;
  await carryOut(excel, {
    stage: async (context) => {
      staged = await stage(context, asked);
      return staged.swap;
    },
    beforeCommit: (context) => {
      if (staged) queueKeptRows(context, staged.kept, staged.nameOf);
    },
  });
}

interface Staged {
  readonly swap: Swap;
  readonly kept: readonly KeptRows[];
  /** What a table is called in this workbook. */
  readonly nameOf: (table: string) => string;
}

/** Leaves receipts, so that what a cut-off appending has left can be found. */
async function stage(context: Excel.RequestContext, asked: readonly KeptRows[]): Promise<Staged> {
  const is1904 = queueIs1904(context);
  const find = keptTablesNow(await settledState(context));
  const nameOf = (table: string) => required(find(table), table).name;
  const counts = asked.map(({ table }) => context.workbook.tables.getItem(nameOf(table)).rows.getCount());
  await context.sync();
  const kept = keptCountedFrom(is1904(), asked);
  const rowsBefore = new Map(kept.map(({ table }, index) => [table, counts[index]?.value ?? 0]));
  for (const name of receiptNames(receiptsOf(kept, (table) => rowsBefore.get(table) ?? 0))) addName(context.workbook.names, name);
  const stateNow = queueState(context);
  await context.sync();
  return { swap: planSwap(stateNow()), kept, nameOf };
}

function required(found: KeptTable | undefined, table: string): KeptTable {
  if (!found) throw new HostFailure('notFound', { code: '', location: table });
  return found;
}
