// Appends rows to the tables of our kept tabs, in a way that can be taken back row for row while the write is not committed.
import type { CellValue, WorkbookSnapshot } from '../workbook/snapshot';
import type { KeptRows, SetupCell } from '../setup/setup-rows';
import { rowsFingerprint } from './fingerprint';
import { KEPT, type NameRef, readTextConstant, startsWith, textConstant } from './own-names';
import { textToWrite } from './text';

/** What was appended: enough to find exactly these rows again, and to leave them alone if anybody changed them. */
export interface KeptReceipt {
  readonly table: string;
  /** Data rows that the table had before. */
  readonly from: number;
  readonly count: number;
  readonly fingerprint: number;
}

/** What will be appended, given how long the tables were when they were read; a table not seen then counts as new, with one blank row. */
export function receiptsOf(kept: readonly KeptRows[], read: WorkbookSnapshot): KeptReceipt[] {
  const tables = read.sheets.flatMap(({ tables: own }) => own);
  return kept
    .filter(({ rows }) => rows.length > 0)
    .map(({ table, rows }) => {
      const found = tables.find(({ name }) => name.toLowerCase() === table.toLowerCase());
      const from = found ? found.area.bottom - found.area.top + 1 - Number(found.showHeaders) - Number(found.showTotals) : 1;
      return { table, from, count: rows.length, fingerprint: rowsFingerprint(rows.map((row) => row.map(plainValue))) };
    });
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
export async function queueKeptRemoval(context: Excel.RequestContext, receipts: readonly KeptReceipt[]): Promise<void> {
  if (receipts.length === 0) return;
  const tables = receipts.map(({ table }) => {
    const found = context.workbook.tables.getItemOrNullObject(table);
    found.load('name');
    return found;
  });
  await context.sync();
  const bodies = tables.map((table) => {
    if (table.isNullObject) return undefined;
    const body = table.getDataBodyRange();
    body.load('values');
    return body;
  });
  await context.sync();
  for (const [index, { from, count, fingerprint }] of receipts.entries()) {
    const rows = (bodies[index]?.values ?? []).slice(from, from + count);
    if (rows.length !== count || rowsFingerprint(rows) !== fingerprint) continue;
    for (let row = from + count - 1; row >= from; row -= 1) tables[index]?.rows.getItemAt(row).delete();
  }
}
