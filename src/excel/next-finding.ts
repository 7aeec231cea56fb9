// Walks from finding to finding: which cell comes next is read off the Findings tab, so that no pane has to be open.
import { type CellRef, cellAddress, parseAddress } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';
import type { ExcelApi } from './excel-api';
import { goToCell } from './go-to-cell';
import { ownTabs } from './change/own-names';
import { runExcel } from './run';
import { queueState } from './change/workbook-state';

/** Where the user was taken; 'nowhere' when no Findings tab has been written. */
export type NextStop = { readonly at: 'finding'; readonly cell: CellRef } | { readonly at: 'findingsTab' } | { readonly at: 'nowhere' };

/** A row of the findings' table whose cell can be shown. */
export interface ListedFinding {
  readonly listedAt: CellRef;
  readonly cell: CellRef;
}

interface FindingsList {
  readonly tab: string;
  readonly findings: readonly ListedFinding[];
  readonly active: CellRef;
}

/** Selects the cell of the finding after the active cell; the Findings tab itself when it lists none. Errors: HostFailure. */
export async function goToNextFinding(excel: ExcelApi): Promise<NextStop> {
  const list = await readFindings(excel);
  if (!list) return { at: 'nowhere' };
  const cell = nextFinding(list.findings, list.active, list.tab);
  await goToCell(excel, cell ?? { sheet: list.tab, row: 0, column: 0 });
  return cell ? { at: 'finding', cell } : { at: 'findingsTab' };
}

/**
 * The cell to show next, in the order of the list, after the last one the first again. Where the user stands is
 * on the Findings tab: at the row below the one before, so that a chosen row is shown itself;
 * elsewhere: at the finding of the active cell, or the nearest before it on its tab, as Enter after a correction moves on.
 * Several findings of one cell are one stop. Pure.
 */
export function nextFinding(findings: readonly ListedFinding[], active: CellRef, tab: string): CellRef | undefined {
  if (active.sheet === tab) return (findings.find(({ listedAt }) => listedAt.row >= active.row) ?? findings[0])?.cell;
  const stops = [...new Map(findings.map(({ cell }) => [keyOf(cell), cell])).values()];
  const before = stops.filter((cell) => cell.sheet === active.sheet && comparePlaces(cell, active) <= 0);
  const standing = before.length === 0 ? undefined : before.reduce((nearest, cell) => (comparePlaces(cell, nearest) > 0 ? cell : nearest));
  const next = standing === undefined ? 0 : stops.indexOf(standing) + 1;
  return stops[next] ?? stops[0];
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${cellAddress(row, column)} ${sheet}`;
}

/** In reading order within one tab. */
function comparePlaces(a: CellRef, b: CellRef): number {
  return a.row - b.row || a.column - b.column;
}

/** Two syncs. Findings of tabs that are gone or hidden are left out: what is hidden stays so. */
function readFindings(excel: ExcelApi): Promise<FindingsList | undefined> {
  return runExcel(excel, async (context) => {
    const { workbook } = context;
    const activeCell = workbook.getActiveCell();
    activeCell.load('address');
    const stateNow = queueState(context);
    await context.sync();
    const { sheets, tables, names, marked } = stateNow();
    const visible = new Set(sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name));
    const tab = [...ownTabs({ names, marked })].find(([name, { kind }]) => kind === 'findings' && visible.has(name))?.[0];
    const active = cellOf(activeCell.address);
    if (tab === undefined || !active) return undefined;
    const table = tables.find(({ sheet }) => sheet === tab);
    if (!table) return { tab, findings: [], active };

    const body = workbook.tables.getItem(table.name).getDataBodyRange();
    body.load('address,values,formulas');
    await context.sync();
    const { address, values, formulas } = body;
    const top = parseAddress(address)?.top ?? 0;
    const findings = values.flatMap((row: readonly CellValue[], offset): ListedFinding[] => {
      const cell = linkedCell(row, formulas[offset] ?? []);
      return cell && visible.has(cell.sheet) ? [{ listedAt: { sheet: tab, row: top + offset, column: 0 }, cell }] : [];
    });
    return { tab, findings, active };
  });
}

/** The cell that a row links to. The links of link.ts show the address that they lead to; a user's own text that looks like one is no link. */
function linkedCell(values: readonly CellValue[], formulas: readonly unknown[]): CellRef | undefined {
  const at = formulas.findIndex((formula) => typeof formula === 'string' && formula.startsWith('=HYPERLINK('));
  return at === -1 ? undefined : cellOf(String(values[at]));
}

function cellOf(address: string): CellRef | undefined {
  const area = parseAddress(address);
  return area?.sheet === undefined ? undefined : { sheet: area.sheet, row: area.top, column: area.left };
}
