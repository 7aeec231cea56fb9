// "Remove Rapport": says what would go, then deletes our tabs and names. Settings and history only when asked for.
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { ExcelApi } from './excel-api';
import { HostFailure } from './host-failure';
import { KEPT_KINDS, ownTabs, PREFIX, sheetOf, startsWith } from './own-names';
import { runExcel } from './run';
import { queueState } from './workbook-state';

export interface Removal {
  /** Tabs that go. */
  readonly tabs: readonly string[];
  /** Settings and history: they stay unless ticked. */
  readonly keptTabs: readonly string[];
  /** Hidden names that go with all of them. */
  readonly names: number;
}

/** What "Remove Rapport" would take away, to be shown before. Pure. */
export function planRemoval({ sheets, names }: Pick<WorkbookSnapshot, 'sheets' | 'names'>): Removal {
  const ours = sheets.filter(({ own }) => own !== undefined);
  return {
    tabs: ours.filter(({ own }) => own && !KEPT_KINDS.has(own.kind)).map(({ name }) => name),
    keptTabs: ours.filter(({ own }) => own && KEPT_KINDS.has(own.kind)).map(({ name }) => name),
    names: names.filter(({ name }) => startsWith(name, PREFIX)).length,
  };
}

/** Deletes them: one sync to look, one to delete. Errors: HostFailure; 'protectedWorkbook' before anything is touched. */
export async function removeRapport(
  excel: ExcelApi,
  { withKept, signal }: { readonly withKept: boolean; readonly signal?: AbortSignal | undefined },
): Promise<Removal> {
  return runExcel(
    excel,
    async (context) => {
      const { workbook } = context;
      workbook.protection.load('protected');
      workbook.worksheets.load('items/visibility');
      const answer = queueState(context);
      await context.sync();
      if (workbook.protection.protected) throw new HostFailure('protectedWorkbook');
      const { names, sheets } = answer();
      const own = ownTabs(names);
      const listed = sheets.flatMap(({ name }) => ({ name, own: own.get(name) }));
      const kept = listed.filter((sheet) => sheet.own && KEPT_KINDS.has(sheet.own.kind)).map(({ name }) => name);
      const tabs = listed.filter((sheet) => sheet.own && !KEPT_KINDS.has(sheet.own.kind)).map(({ name }) => name);
      const going = new Set(withKept ? [...tabs, ...kept] : tabs);
      const stays = sheets.filter(({ name }) => !going.has(name));
      const ourNames = names.filter(
        ({ name, refersTo }) => startsWith(name, PREFIX) && !stays.some((sheet) => own.has(sheet.name) && sheet.name === sheetOf(refersTo)),
      );
      // A workbook keeps one visible tab: when only ours can be seen, the user's first one is shown.
      const visible = new Set(workbook.worksheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name));
      const [firstLeft] = stays;
      if (firstLeft && !stays.some(({ name }) => visible.has(name))) workbook.worksheets.getItem(firstLeft.name).visibility = 'Visible';
      if (!firstLeft && going.size > 0) workbook.worksheets.add();
      for (const { name } of ourNames) workbook.names.getItem(name).delete();
      for (const name of going) workbook.worksheets.getItem(name).delete();
      await context.sync();
      return { tabs, keptTabs: withKept ? kept : [], names: ourNames.length };
    },
    signal,
  );
}
