// "Remove Rapport": says what would go, then deletes our tabs and names. Settings and history only when asked for.
// The user's copy of a tab of ours stays, without the hidden names that Excel has copied with it.
import { beforeDeletion, queueBeforeDeletion } from './delete-tabs';
import type { ExcelApi } from '../excel-api';
import { HostFailure } from '../host-failure';
import { KEPT_KINDS, ownTabs, sheetOf } from './own-names';
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

/** What "Remove Rapport" would take away, to be shown before; asked of the workbook's tabs and names, none of its cells. Errors: HostFailure. */
export function plannedRemoval(excel: ExcelApi): Promise<Removal> {
  return runExcel(excel, async (context) => {
    const state = await settledState(context);
    const { names, localNames } = leavingNames(state, new Set(ownTabs(state).keys()));
    return { ...ourTabs(state), names: names.length + localNames.length };
  });
}

function ourTabs(state: WorkbookState): Pick<Removal, 'tabs' | 'keptTabs'> {
  const own = ownTabs(state);
  const ours = state.sheets.map(({ name }) => name).filter((name) => own.has(name));
  const isKept = (name: string) => KEPT_KINDS.has(own.get(name)?.kind ?? '');
  return { tabs: ours.filter((name) => !isKept(name)), keptTabs: ours.filter(isKept) };
}

/** Names that go when these tabs do: all but those of a tab of ours that stays, and of a protected tab, which may refuse. */
function leavingNames(state: WorkbookState, going: ReadonlySet<string>): Pick<WorkbookState, 'names' | 'localNames'> {
  const own = ownTabs(state);
  const stays = (sheet: string | undefined) => sheet !== undefined && own.has(sheet) && !going.has(sheet);
  return {
    names: state.names.filter(({ refersTo }) => !stays(sheetOf(refersTo))),
    localNames: state.localNames.filter(({ sheet, isProtected }) => !own.has(sheet) && !isProtected),
  };
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
      const { sheets } = state;
      const { tabs, keptTabs } = ourTabs(state);
      const going = new Set(withKept ? [...tabs, ...keptTabs] : tabs);
      const { names, localNames } = leavingNames(state, going);
      if (sheets.every(({ name }) => going.has(name))) workbook.worksheets.add();
      queueBeforeDeletion(context, beforeDeletion(sheets, going));
      for (const { sheet, name } of localNames) workbook.worksheets.getItem(sheet).names.getItem(name).delete();
      for (const { name } of names) workbook.names.getItem(name).delete();
      for (const name of going) workbook.worksheets.getItem(name).delete();
      await context.sync();
      return { tabs, keptTabs: withKept ? keptTabs : [], names: names.length + localNames.length };
    },
    signal,
  );
}
