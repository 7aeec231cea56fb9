// Presenting: one client's tab alone on the screen, and afterwards everything exactly as it was.
//
// What was to be seen is remembered in hidden names of the workbook, so that it survives closing the pane or the file:
//
//   Rapport.present.tab.1     on A1 of a tab that was visible: it follows when somebody renames the tab, and ends with it
//   Rapport.present.active    on A1 of the tab that was in front
//   Rapport.present.headings  on A1 of the client's tab, when its row and column headings were shown
//
// All names come before the first tab is hidden, and go after the last one is shown: cut off anywhere, stopping puts everything back.
import type { ExcelApi } from './excel-api';
import { HostFailure } from './host-failure';
import { addName, nameFields, nameList } from './change/name-list';
import { type NameRef, ownTabs, PRESENT, sheetOf, startsWith } from './change/own-names';
import { settledState } from './change/recover';
import { runExcel } from './run';
import { queueState, type WorkbookState } from './change/workbook-state';
import { isPresentingNow } from './change/writable';
import { absoluteRef } from './tab/write-names';

const SHOWN = `${PRESENT}tab.`;
const ACTIVE = `${PRESENT}active`;
const HEADINGS = `${PRESENT}headings`;

/**
 * Hides every tab but one client's: the one asked for by its key, else the one in front, else the first. Other clients' tabs are hidden too.
 * Errors: HostFailure; 'notFound' when no such client tab can be seen, 'protectedWorkbook'. Whatever was hidden by then is shown again.
 */
export async function present(excel: ExcelApi, client?: string): Promise<void> {
  await stopPresenting(excel);
  try {
    await runExcel(excel, (context) => hideAllBut(context, client));
  } catch (error) {
    // Excel may not answer: then the next stopPresenting does it.
    await stopPresenting(excel).catch(() => undefined);
    throw error;
  }
}

/** Shows what was visible before, brings the tab to the front that was there. Nothing happens when nothing is presented. Errors: HostFailure. */
export function stopPresenting(excel: ExcelApi): Promise<void> {
  return runExcel(excel, async (context) => {
    const { workbook } = context;
    workbook.protection.load('protected');
    const stateNow = queueState(context);
    await context.sync();
    const state = stateNow();
    if (!isPresentingNow(state.names)) return;
    if (workbook.protection.protected) throw new HostFailure('protectedWorkbook');
    queueRestoring(context, state);
    await context.sync();
  });
}

/** One sync. Errors: HostFailure. */
export function isPresenting(excel: ExcelApi): Promise<boolean> {
  return runExcel(excel, async ({ workbook }) => {
    workbook.names.load(nameFields('items'));
    await workbook.context.sync();
    return isPresentingNow(nameList(workbook.names).ours);
  });
}

async function hideAllBut(context: Excel.RequestContext, client: string | undefined): Promise<void> {
  const state = await settledState(context);
  const { workbook } = context;
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('name');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name,items/showHeadings,items/protection/protected');
  await context.sync();
  if (workbook.protection.protected) throw new HostFailure('protectedWorkbook');
  const visible = state.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
  const chosen = clientTab(state, visible, { client, active: active.name });
  const view = workbook.worksheets.items.find(({ name }) => name === chosen);
  if (chosen === undefined || !view) throw new HostFailure('notFound');
  // A protected tab may refuse; its headings then stay.
  const hidesHeadings = view.showHeadings && !view.protection.protected;

  const remember = (name: string, sheet: string) => {
    addName(workbook.names, { name, refersTo: absoluteRef(sheet, 0, 0) }).visible = false;
  };
  for (const [index, sheet] of visible.entries()) remember(`${SHOWN}${index + 1}`, sheet);
  remember(ACTIVE, active.name);
  if (hidesHeadings) remember(HEADINGS, chosen);
  view.activate();
  view.getRange('A1').select();
  if (hidesHeadings) view.showHeadings = false;
  for (const sheet of visible) if (sheet !== chosen) workbook.worksheets.getItem(sheet).visibility = 'Hidden';
  await context.sync();
}

function clientTab(
  state: WorkbookState,
  visible: readonly string[],
  { client, active }: { readonly client: string | undefined; readonly active: string },
): string | undefined {
  const own = ownTabs(state);
  const tabs = visible.filter((name) => own.get(name)?.kind === 'client');
  if (client !== undefined) return tabs.find((name) => own.get(name)?.key === client);
  return tabs.find((name) => name === active) ?? tabs[0];
}

function queueRestoring({ workbook }: Excel.RequestContext, { names, sheets }: WorkbookState): void {
  const there = new Set(sheets.map(({ name }) => name));
  const remembered = names.filter(({ name }) => startsWith(name, PRESENT));
  const sheetsUnder = (prefix: string) => remembered.flatMap((entry) => sheetUnder(entry, prefix, there) ?? []);
  const shown = sheetsUnder(SHOWN);
  for (const sheet of shown) workbook.worksheets.getItem(sheet).visibility = 'Visible';
  for (const sheet of sheetsUnder(HEADINGS)) workbook.worksheets.getItem(sheet).showHeadings = true;
  for (const sheet of sheetsUnder(ACTIVE)) if (shown.includes(sheet)) workbook.worksheets.getItem(sheet).activate();
  for (const { name } of remembered) workbook.names.getItem(name).delete();
}

/** The tab that a remembered name stands on, while it is still there. */
function sheetUnder({ name, refersTo }: NameRef, prefix: string, there: ReadonlySet<string>): string | undefined {
  const sheet = startsWith(name, prefix) ? sheetOf(refersTo) : undefined;
  return sheet !== undefined && there.has(sheet) ? sheet : undefined;
}
