// Builds workbook models for tests, samples and the try-out page: empty ones, and ones from plain grids.
import { blankSheet } from './blank-sheet';
import { freeSheetId } from './copy-sheet';
import { ensureCell } from './cells';
import type { AreaModel, ModelValue, SheetModel, TableModel, WorkbookModel } from './model';

/** A cell as it is: no typing, no parsing. null and undefined leave it out. */
type GridValue = ModelValue | null | undefined;

export interface GridSheet {
  readonly name: string;
  readonly values?: readonly (readonly GridValue[])[];
  /** Of the same shape as `values`; '' and absent are General. */
  readonly numberFormats?: readonly (readonly string[])[];
  readonly visibility?: SheetModel['visibility'];
  readonly isProtected?: boolean;
  readonly merges?: readonly AreaModel[];
  /** A table over the whole grid, its first row the headers. */
  readonly table?: string;
}

function tableOver(name: string, number: number, values: readonly (readonly GridValue[])[]): TableModel {
  return {
    id: `grid-${number}`,
    name,
    area: { top: 0, left: 0, bottom: values.length - 1, right: (values[0]?.length ?? 1) - 1 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
    fromFile: false,
  };
}

/** Adds a sheet with these values at the end. */
function addSheet(model: WorkbookModel, grid: GridSheet): SheetModel {
  const sheet = blankSheet(freeSheetId(model), grid.name);
  const values = grid.values ?? [];
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const numberFormat = grid.numberFormats?.[row]?.[column] ?? '';
      if (value === null || value === undefined) return;
      Object.assign(ensureCell(sheet, row, column), { value }, numberFormat === '' ? {} : { numberFormat });
    });
  });
  sheet.visibility = grid.visibility ?? 'Visible';
  sheet.isProtected = grid.isProtected ?? false;
  sheet.merges = (grid.merges ?? []).map((merge) => ({ ...merge }));
  if (grid.table !== undefined) sheet.tables.push(tableOver(grid.table, model.sheets.length, values));
  model.sheets.push(sheet);
  return sheet;
}

/** A workbook of these sheets; the first visible one is active. */
export function workbookOf(sheets: readonly GridSheet[], name = 'Book1.xlsx'): WorkbookModel {
  const model: WorkbookModel = {
    name,
    date1904: false,
    isProtected: false,
    readOnly: false,
    sheets: [],
    names: [],
    activeSheetId: '',
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
  for (const sheet of sheets) addSheet(model, sheet);
  model.activeSheetId = model.sheets.find((sheet) => sheet.visibility === 'Visible')?.id ?? '';
  return model;
}

/** As Excel makes a new one: a single blank Sheet1. */
export function emptyWorkbook(name = 'Book1.xlsx'): WorkbookModel {
  return workbookOf([{ name: 'Sheet1' }], name);
}
