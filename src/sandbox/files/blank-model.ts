// An empty worksheet of the model, from which files and tests start.
import type { SheetModel } from '../model';

/** "{00000000-0001-0000-0100-000000000000}", the form that Excel itself gives to sheets without an id of their own. */
function sheetGuid(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
}

export function blankSheet(name: string, number: number): SheetModel {
  return {
    id: sheetGuid(number),
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
