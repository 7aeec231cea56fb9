// A table as the target of members, and the parts of its area.
import { markPart } from '../cells';
import type { AreaModel, SheetModel, TableModel } from '../model';

export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

export const headerArea = ({ area }: TableModel): AreaModel => ({ ...area, bottom: area.top });

/** An empty table keeps one blank row. */
export function bodyArea({ area, showHeaders, showTotals }: TableModel): AreaModel {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

export const touchTable = ({ sheet }: TableTarget): void => {
  markPart(sheet, 'tables');
};
