// "Remove Rapport": says what would go, then deletes our tabs and names. Settings and history only when asked for.
// The user's copy of a tab of ours stays. Of the hidden names that Excel has copied with it one stays too: should Rapport come back, it would
// read such a tab for a register of the user's, and count twice what the registers say.
import { beforeDeletion, queueBeforeDeletion } from './delete-tabs';
import type { ExcelApi } from '../excel-api';
import { HostFailure } from '../host-failure';
import { KEPT_KINDS, OWN_MARK, ownTabs, sheetOf } from './own-names';
import { stopPresenting } from '../present';
import { settledState } from './recover';
import { runExcel, throwIfCancelled } from '../run';
import { queueState, type WorkbookState } from './workbook-state';

export interface Removal {
  /** Tabs that go. */
  readonly tabs: readonly string[];
  /** Settings and history. */
  readonly keptTabs: readonly string[];
  /** How many hidden names go. */
  readonly names: number;
}

export interface PlannedRemoval extends Removal {
  /** How many more of them go with `keptTabs`, which stay unless ticked. */
  readonly keptNames: number;
  /** The user's copies of tabs of ours, which stay. */
  readonly copies: readonly string[];
}

/** What "Remove Rapport" would take away, to be shown before; asked of the workbook's tabs and names, none of its cells. Errors: HostFailure. */
export function plannedRemoval(excel: ExcelApi): Promise<PlannedRemoval> {
  return runExcel(excel, async (context) => {
    const state = await settledState(context);
    const { tabs, keptTabs } = ourTabs(state);
    const count = (going: readonly string[]) => {
      const { names, localNames } = leavingNames(state, new Set(going));
      return names.length + localNames.length;
    };
    const names = count(tabs);
    const own = ownTabs(state);
    return {
      tabs,
      keptTabs,
      names,
      keptNames: count([...tabs, ...keptTabs]) - names,
      copies: [...state.marked].filter((name) => !own.has(name)),
    };
  });
}

function ourTabs(state: WorkbookState): Pick<Removal, 'tabs' | 'keptTabs'> {
  const own = ownTabs(state);
  const ours = state.sheets.map(({ name }) => name).filter((name) => own.has(name));
  const isKept = (name: string) => KEPT_KINDS.has(own.get(name)?.kind ?? '');
  return { tabs: ours.filter((name) => !isKept(name)), keptTabs: ours.filter(isKept) };
}

/** Names that go when these tabs do: all but those of a tab of ours that stays, of a protected tab, which may refuse, and the mark of a copy. */
function leavingNames(state: WorkbookState, going: ReadonlySet<string>): Pick<WorkbookState, 'names' | 'localNames'> {
  const own = ownTabs(state);
  const stays = (sheet: string | undefined) => sheet !== undefined && own.has(sheet) && !going.has(sheet);
  return {
    names: state.names.filter(({ refersTo }) => !stays(sheetOf(refersTo))),
    localNames: state.localNames.filter(({ sheet, isProtected, name }) => !own.has(sheet) && !isProtected && name !== OWN_MARK),
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
