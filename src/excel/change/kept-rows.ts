// Appends rows to the tables of our kept tabs, in a way that can be taken back row for row while the write is not committed.
import type { CellValue } from '../../workbook/snapshot';
import type { KeptRows, SetupCell } from '../../setup/setup-rows';
import { rowsFingerprint } from '../read/fingerprint';
import type { KeptTable } from './kept-tables';
import { KEPT, type NameRef, readTextConstant, startsWith, textConstant } from './own-names';
import { textToWrite } from '../tab/text';

/** What was appended: enough to find exactly these rows again, and to leave them alone if anybody changed them. */
export interface KeptReceipt {
  /** The table as it is asked for; what it is called in this workbook is looked up: see kept-tables.ts. */
  readonly table: string;
  /** Data rows that the table had before, a blank one included. */
  readonly from: number;
  readonly count: number;
  readonly fingerprint: number;
}

/** What will be appended, given how many rows each table has. */
export function receiptsOf(kept: readonly KeptRows[], rowsBefore: (table: string) => number): KeptReceipt[] {
  return kept
    .filter(({ rows }) => rows.length > 0)
    .map(({ table, rows }) => ({
      table,
      from: rowsBefore(table),
      count: rows.length,
      fingerprint: rowsFingerprint(rows.map((row) => row.map(plainValue))),
    }));
}

/** Days are written as numbers, in the format of their column. */
function plainValue(cell: SetupCell): CellValue {
  return typeof cell === 'object' ? cell.day : cell;
}

/** Queues the appending: one action per table, so it happens whole or not at all. */
export function queueKeptRows({ workbook }: Excel.RequestContext, kept: readonly KeptRows[], nameOf: (table: string) => string): void {
  for (const { table, rows } of kept) {
    if (rows.length === 0) continue;
    const values = rows.map((row) => row.map(plainValue).map((value) => (typeof value === 'string' ? textToWrite(value) : value)));
    workbook.tables.getItem(nameOf(table)).rows.add(undefined, values);
  }
}

/** The receipts as names of the workbook, for a recovery that remembers nothing. */
export function receiptNames(receipts: readonly KeptReceipt[]): NameRef[] {
  return receipts.map(({ table, from, count, fingerprint }) => ({
    name: KEPT + table,
    refersTo: textConstant(`${from}:${count}:${fingerprint}`),
  }));
}

export function receiptsFromNames(names: readonly NameRef[]): KeptReceipt[] {
  return names.flatMap(({ name, refersTo }) => {
    if (!startsWith(name, KEPT)) return [];
    const [from, count, fingerprint] = (readTextConstant(refersTo) ?? '').split(':').map(Number);
    if (from === undefined || count === undefined || fingerprint === undefined || Number.isNaN(fingerprint)) return [];
    return [{ table: name.slice(KEPT.length), from, count, fingerprint }];
  });
}

/** Takes appended rows back, where they still stand unchanged. One sync to look; the deletions wait for the caller's sync. */
export async function queueKeptRemoval(
  context: Excel.RequestContext,
  receipts: readonly KeptReceipt[],
  find: (table: string) => KeptTable | undefined,
): Promise<void> {
  const appended = receipts.flatMap((receipt) => {
    const found = find(receipt.table);
    if (!found) return [];
    const table = context.workbook.tables.getItem(found.name);
    const body = table.getDataBodyRange();
    body.load('values');
    return [{ receipt, table, body }];
  });
  if (appended.length === 0) return;
  await context.sync();
  for (const { receipt, table, body } of appended) {
    const first = firstAppended(body.values, receipt);
    if (first === undefined) continue;
    // No row of a filtered table can go: https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection
    table.clearFilters();
    for (let row = first + receipt.count - 1; row >= first; row -= 1) table.rows.getItemAt(row).delete();
  }
}

/** A table whose only row was blank is filled from that row on, so the first appended one may stand one higher. */
function firstAppended(values: readonly (readonly CellValue[])[], { from, count, fingerprint }: KeptReceipt): number | undefined {
  return [from, from - 1].find((first) => {
    const rows = first < 0 ? [] : values.slice(first, first + count);
    return rows.length === count && rowsFingerprint(rows) === fingerprint;
  });
}
