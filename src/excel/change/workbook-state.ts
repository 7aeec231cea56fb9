// What a write needs to know of the workbook: tabs, names and tables as they are now. The same for a first swap and for a recovery.
import type { SheetState } from './delete-tabs';
import { nameFields, nameList, ourLocalNames } from './name-list';
import { type NameRef, OWN_MARK } from './own-names';

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  /** Ours, of the workbook's scope. */
  readonly names: readonly NameRef[];
  /** The user's, of the workbook's scope, in lower case. */
  readonly theirNames: ReadonlySet<string>;
  /** Every name of any scope, in lower case: no table can be called so. */
  readonly takenNames: ReadonlySet<string>;
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** Tabs that have the mark of their own scope. */
  readonly marked: ReadonlySet<string>;
  /** Our names of a tab's scope: the mark of a tab of ours; on the user's copy of one also twins of the workbook's names. */
  readonly localNames: readonly { readonly sheet: string; readonly isProtected: boolean; readonly name: string }[];
}

/** Queues the reading; the function that it returns gives the answer after the next sync. */
export function queueState({ workbook }: Excel.RequestContext): () => WorkbookState {
  const { worksheets, names, tables } = workbook;
  worksheets.load(`items/name,items/position,items/visibility,items/protection/protected,${nameFields('items/names/items')}`);
  names.load(nameFields('items'));
  tables.load('items/name,items/worksheet/name');
  return () => {
    const { ours, theirs } = nameList(names);
    return {
      sheets: worksheets.items.map(({ name, position, visibility }) => ({ name, position, visibility })),
      names: ours,
      theirNames: theirs,
      takenNames: new Set(
        [...names.items, ...worksheets.items.flatMap((sheet) => sheet.names.items)].map(({ name }) => name.toLowerCase()),
      ),
      tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
      marked: markedSheets(worksheets),
      localNames: worksheets.items.flatMap((sheet) =>
        ourLocalNames(sheet.names).map((name) => ({ sheet: sheet.name, isProtected: sheet.protection.protected, name })),
      ),
    };
  };
}

/** The tabs with `Rapport.own` in their own scope; their names must have been loaded. */
export function markedSheets({ items }: Excel.WorksheetCollection): Set<string> {
  return new Set(items.filter(({ names }) => names.items.some(({ name }) => name === OWN_MARK)).map(({ name }) => name));
}
