// The first sync of a read: which tabs, tables and names there are, and whether anything is locked. No cells yet.
import type { OwnTab, Visibility } from '../../workbook/snapshot';
import { queueIs1904 } from './date-system';
import { nameFields, nameList } from '../change/name-list';
import { isBookkeeping, type NameRef, ownTabs } from '../change/own-names';
import { markedSheets } from '../change/workbook-state';

export interface SheetEntry {
  readonly name: string;
  readonly position: number;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly own: OwnTab | undefined;
}

export interface TableEntry {
  readonly name: string;
  /** The tab that it stands on. */
  readonly sheet: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

export interface Inventory {
  readonly name: string;
  readonly date1904: boolean;
  readonly isProtected: boolean;
  readonly readOnly: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly tables: readonly TableEntry[];
  /** Ours, of the workbook's scope. */
  readonly names: readonly NameRef[];
  /** An earlier write was interrupted: recover.ts must come first. */
  readonly interrupted: boolean;
}

/** The user's copy of a tab of ours: never replaced or removed, but no register either, for it says over again what the registers say. */
const COPY: OwnTab = { kind: 'copy', key: '' };

const VISIBILITY: Readonly<Record<string, Visibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** One sync. */
export async function takeInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { workbook } = context;
  workbook.load('name,readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name,items/position,items/visibility,items/protection/protected,items/names/items/name');
  workbook.tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  workbook.names.load(nameFields('items'));
  const is1904 = queueIs1904(context);
  await context.sync();

  const { ours: names } = nameList(workbook.names);
  const marked = markedSheets(workbook.worksheets);
  const own = ownTabs({ names, marked });
  return {
    name: workbook.name,
    date1904: is1904(),
    isProtected: workbook.protection.protected,
    readOnly: workbook.readOnly,
    sheets: workbook.worksheets.items.map(({ name, position, visibility, protection }) => ({
      name,
      position,
      visibility: VISIBILITY[visibility] ?? 'visible',
      isProtected: protection.protected,
      own: own.get(name) ?? (marked.has(name) ? COPY : undefined),
    })),
    tables: workbook.tables.items.map(({ name, showHeaders, showTotals, worksheet }) => ({
      name,
      sheet: worksheet.name,
      showHeaders,
      showTotals,
    })),
    names,
    interrupted: names.some(({ name }) => isBookkeeping(name)),
  };
}
