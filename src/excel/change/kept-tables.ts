// Finds the tables of our kept tabs. A table counts by standing on a marked tab of ours, never by its name alone: the user may have one
// of the same name, and since names are unique in a workbook, ours then bears a number.
import { bearsTableName } from '../../setup/setup-tables';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { KEPT_KINDS, ownTabs } from './own-names';
import type { WorkbookState } from './workbook-state';

export interface KeptTable {
  /** As it is called in this workbook. */
  readonly name: string;
}

/** How many rows a kept table has is known from the cells that were read. */
export interface ReadKeptTable extends KeptTable {
  /** Data rows, a blank one included. */
  readonly rows: number;
}

/** Looks tables up in the workbook as it is now. */
export function keptTablesNow(state: WorkbookState): (table: string) => KeptTable | undefined {
  const own = ownTabs(state);
  const ours = state.tables.filter(({ sheet }) => KEPT_KINDS.has(own.get(sheet)?.kind ?? ''));
  return (table) => ours.find(({ name }) => bearsTableName(name, table));
}

/** Looks tables up in the workbook as it was read. */
export function keptTablesRead({ sheets }: WorkbookSnapshot): (table: string) => ReadKeptTable | undefined {
  const ours = sheets.filter(({ own }) => KEPT_KINDS.has(own?.kind ?? '')).flatMap(({ tables }) => tables);
  return (table) => {
    const found = ours.find(({ name }) => bearsTableName(name, table));
    if (!found) return undefined;
    const { name, area, showHeaders, showTotals } = found;
    return { name, rows: area.bottom - area.top + 1 - Number(showHeaders) - Number(showTotals) };
  };
}
