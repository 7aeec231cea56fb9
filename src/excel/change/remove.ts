// "Remove Rapport": says what would go, then deletes our tabs and names. Settings and history only when asked for.
import type { OwnTab } from '../../workbook/snapshot';
import { beforeDeletion, queueBeforeDeletion } from './delete-tabs';
import type { ExcelApi } from '../excel-api';
import { HostFailure } from '../host-failure';
import { KEPT_KINDS, type NameRef, ownTabs, PREFIX, sheetOf, startsWith } from './own-names';
import { stopPresenting } from '../present';
import { settledState } from './recover';
import { runExcel, throwIfCancelled } from '../run';
import { queueState, type WorkbookState } from './workbook-state';

export interface Removal {
  /** Tabs that go. */
  readonly tabs: readonly string[];
  /** Settings and history: they stay unless ticked. */
  readonly keptTabs: readonly string[];
  /** Hidden names that go with all of them. */
  readonly names: number;
}

/** What "Remove Rapport" would take away, to be shown before. Pure. */
export function planRemoval({
  sheets,
  names,
}: {
  readonly sheets: readonly { readonly name: string; readonly own?: OwnTab | undefined }[];
  readonly names: readonly NameRef[];
}): Removal {
  const ours = sheets.filter(({ own }) => own !== undefined);
  return {
    tabs: ours.filter(({ own }) => own && !KEPT_KINDS.has(own.kind)).map(({ name }) => name),
    keptTabs: ours.filter(({ own }) => own && KEPT_KINDS.has(own.kind)).map(({ name }) => name),
    names: names.filter(({ name }) => startsWith(name, PREFIX)).length,
  };
}

/** The same, asked of the workbook itself: its tabs and names, none of its cells. Errors: HostFailure. */
export function plannedRemoval(excel: ExcelApi): Promise<Removal> {
  return runExcel(excel, async (context) => {
    const state = await settledState(context);
    return planRemoval({ ...state, sheets: withOwner(state, ownTabs(state)) });
  });
}

function withOwner({ sheets }: WorkbookState, own: ReadonlyMap<string, OwnTab>) {
  return sheets.map(({ name }) => ({ name, own: own.get(name) }));
}

/** Deletes them: one sync to see whether anything is presented, one to look, one to delete. Errors: HostFailure; 'protectedWorkbook' before anything is touched. */
export async function removeRapport(
  excel: ExcelApi,
  { withKept, signal }: { readonly withKept: boolean; readonly signal?: AbortSignal | undefined },
): Promise<Removal> {
  throwIfCancelled(signal);
  // Its names go too, and with them what was to be seen.
  await stopPresenting(excel);
  return runExcel(
    excel,
    async (context) => {
      const { workbook } = context;
      workbook.protection.load('protected');
      const answer = queueState(context);
      await context.sync();
      if (workbook.protection.protected) throw new HostFailure('protectedWorkbook');
      const state = answer();
      const { names, sheets } = state;
      const own = ownTabs(state);
      const { tabs, keptTabs } = planRemoval({ names, sheets: withOwner(state, own) });
      const going = new Set(withKept ? [...tabs, ...keptTabs] : tabs);
      const ourNames = names.filter(({ name, refersTo }) => startsWith(name, PREFIX) && !staysMarked(refersTo, own, going));
      if (sheets.every(({ name }) => going.has(name))) workbook.worksheets.add();
      queueBeforeDeletion(context, beforeDeletion(sheets, going));
      for (const { name } of ourNames) workbook.names.getItem(name).delete();
      for (const name of going) workbook.worksheets.getItem(name).delete();
      await context.sync();
      return { tabs, keptTabs: withKept ? keptTabs : [], names: ourNames.length };
    },
    signal,
  );
}

/** The mark of a kept tab that is not ticked stays with it. */
function staysMarked(refersTo: string, own: ReadonlyMap<string, OwnTab>, going: ReadonlySet<string>): boolean {
  const sheet = sheetOf(refersTo);
  return sheet !== undefined && own.has(sheet) && !going.has(sheet);
}
