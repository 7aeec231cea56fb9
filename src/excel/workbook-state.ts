// What a write needs to know of the workbook: tabs, names and tables as they are now. The same for a first swap and for a recovery.
import type { SheetState } from './delete-tabs';
import type { NameRef } from './own-names';

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  /** Of the workbook's scope. */
  readonly names: readonly NameRef[];
  readonly tables: readonly string[];
}

/** Queues the reading; the function that it returns gives the answer after the next sync. */
export function queueState({ workbook }: Excel.RequestContext): () => WorkbookState {
  const { worksheets, names, tables } = workbook;
  worksheets.load('items/name,items/position,items/visibility');
  names.load('items/name,items/formula,items/scope');
  tables.load('items/name');
  return () => ({
    sheets: worksheets.items.map(({ name, position, visibility }) => ({ name, position, visibility })),
    names: names.items.filter(({ scope }) => scope === 'Workbook').map(({ name, formula }) => ({ name, refersTo: String(formula) })),
    tables: tables.items.map(({ name }) => name),
  });
}
