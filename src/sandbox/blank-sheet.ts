// An empty worksheet of the model, from which the host, files and tests start.
import type { SheetModel } from './model';

/** A number in the form that Office.js shows ids in. */
export function sheetId(number: number): string {
  return `{00000000-0000-0000-0000-${String(number).padStart(12, '0')}}`;
}

export function blankSheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    type: 'worksheet',
    visibility: 'Visible',
    isProtected: false,
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    rows: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    frozenRows: 0,
    frozenColumns: 0,
    pageLayout: {},
    changedCells: new Set(),
    changedParts: new Set(),
  };
}
