// A workbook as it reads after a write: our tabs of a plan as sheets with their names, kept rows in their tables.
import type { PlannedValue, TabPlan } from '../../src/report/plan';
import type { KeptRows, SetupCell } from '../../src/setup/setup-rows';
import { fullAddress } from '../../src/workbook/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { madeSetupSheet, madeSheet } from './made-workbook';

function cellOf(value: PlannedValue | undefined): CellValue {
  switch (value?.kind) {
    case 'text':
    case 'link':
      return value.text;
    case 'number':
      return value.number;
    case 'date':
      return value.day;
    case 'blank':
    case undefined:
      return '';
  }
}

/** The tab as a snapshot would have it. */
export function writtenSheet({ kind, key, name, cells, tables }: TabPlan): SheetSnapshot {
  const values = cells.map((row) => row.map((cell) => cellOf(cell?.value)));
  const placed = tables.map((table) => ({ name: table.name, area: table.area, showHeaders: true, showTotals: false }));
  return madeSheet(name, values, { own: { kind, key }, tables: placed });
}

/** Puts the tabs in the place of those of their marks, and renews the names that lead to them. */
export function withWritten(workbook: WorkbookSnapshot, plans: readonly TabPlan[]): WorkbookSnapshot {
  const isRenewed = ({ own }: SheetSnapshot) => plans.some(({ kind, key }) => own?.kind === kind && own.key === key);
  const gone = workbook.sheets.filter(isRenewed).map(({ name }) => name);
  const names = plans.flatMap((plan) =>
    plan.names.map(({ name, row, column }) => ({ name, refersTo: `=${fullAddress({ sheet: plan.name, row, column })}` })),
  );
  return {
    ...workbook,
    sheets: [...workbook.sheets.filter((sheet) => !isRenewed(sheet)), ...plans.map(writtenSheet)],
    names: [...workbook.names.filter(({ refersTo }) => !gone.some((name) => refersTo.startsWith(`='${name}'!`))), ...names],
  };
}

/** Rows as the kept tables have them, by table. */
export type KeptTables = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

export function appended(tables: KeptTables, kept: readonly KeptRows[]): KeptTables {
  const all: Record<string, readonly (readonly CellValue[])[]> = { ...tables };
  for (const { table, rows } of kept) all[table] = [...(all[table] ?? []), ...rows.map((row) => row.map(plain))];
  return all;
}

export function withKept(workbook: WorkbookSnapshot, tables: KeptTables): WorkbookSnapshot {
  return { ...workbook, sheets: [...workbook.sheets.filter(({ own }) => own?.kind !== 'setup'), madeSetupSheet(tables)] };
}

function plain(cell: SetupCell): CellValue {
  return typeof cell === 'object' ? cell.day : cell;
}
