// Appends rows to the kept tabs without a report: a review marked as presented, a waiver or a correction remembered now.
import type { KeptRows } from '../setup/setup-rows';
import type { ExcelApi } from './excel-api';
import { HostFailure } from './host-failure';
import { queueKeptRows, receiptNames, receiptsOf } from './kept-rows';
import { type KeptTable, keptTablesNow } from './kept-tables';
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
  const actualNames = new Map<string, string>();
  await carryOut(excel, {
    stage: (context) => stage(context, asked, actualNames),
    beforeCommit: (context) => {
      queueKeptRows(context, asked, (table) => actualNames.get(table) ?? table);
    },
  });
}

/** Leaves receipts, so that what a cut-off appending has left can be found; fills in what the tables are called in this workbook. */
async function stage(context: Excel.RequestContext, kept: readonly KeptRows[], actualNames: Map<string, string>): Promise<Swap> {
  const find = keptTablesNow(await settledState(context));
  for (const { table } of kept) actualNames.set(table, required(find(table), table).name);
  const counts = kept.map(({ table }) => context.workbook.tables.getItem(actualNames.get(table) ?? table).rows.getCount());
  await context.sync();
  const rowsBefore = new Map(kept.map(({ table }, index) => [table, counts[index]?.value ?? 0]));
  for (const { name, refersTo } of receiptNames(receiptsOf(kept, (table) => rowsBefore.get(table) ?? 0))) {
    context.workbook.names.add(name, refersTo);
  }
  const stateNow = queueState(context);
  await context.sync();
  return planSwap(stateNow());
}

function required(found: KeptTable | undefined, table: string): KeptTable {
  if (!found) throw new HostFailure('notFound', { code: '', location: table });
  return found;
}
