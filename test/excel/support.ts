// A workbook in the embedded Excel for the tests of src/excel: made from plain rows, driven through the real Office.js client.
import { blankSheet, sheetId } from '../../src/sandbox/blank-sheet';
import { createHost, type Host, type HostOptions } from '../../src/sandbox/host';
import type { CellModel, SheetModel, WorkbookModel } from '../../src/sandbox/model';
import { loadOffice } from '../../src/sandbox/office-node';
import type { ExcelApi } from '../../src/excel/excel-api';

export type Rows = readonly (readonly (string | number | boolean)[])[];

export interface Opened {
  readonly excel: ExcelApi;
  readonly host: Host;
  readonly model: WorkbookModel;
  readonly sheet: (name: string) => SheetModel;
}

/** A workbook with these tabs, each filled from A1. */
export function workbookOf(sheets: Readonly<Record<string, Rows>>): WorkbookModel {
  const models = Object.entries(sheets).map(([name, rows], index) => {
    const sheet = blankSheet(sheetId(index + 1), name);
    sheet.rows = rows.map((row) => row.map((value): CellModel | undefined => (value === '' ? undefined : { value })));
    return sheet;
  });
  return {
    name: 'Project.xlsx',
    date1904: false,
    isProtected: false,
    readOnly: false,
    sheets: models,
    names: [],
    activeSheetId: models[0]?.id ?? '',
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

/** The workbook opened in an Excel of its own. */
export function open(model: WorkbookModel, options: HostOptions = {}): Opened {
  const host = createHost(model, options);
  const { Excel: excel } = loadOffice(host);
  return {
    excel,
    host,
    model,
    sheet: (name) => {
      const found = model.sheets.find((sheet) => sheet.name === name);
      if (!found) throw new Error(`no tab ${name} among ${model.sheets.map((sheet) => sheet.name).join(', ')}`);
      return found;
    },
  };
}

/** What only the embedded Excel knows of a tab; the user never sees it. */
const INNER = new Set(['id', 'changedCells', 'changedParts', 'originName', 'fromFile', 'hasRow']);

/** Everything that a user could see or use of something in the model, to be compared before and after. */
export function pictureOf(part: unknown): unknown {
  return JSON.parse(
    JSON.stringify(part, (key, value: unknown) => {
      if (INNER.has(key)) return undefined;
      if (key === 'rows' && Array.isArray(value)) return withoutEmptyEnd(value);
      // By its tag: a cloned model has the Map and Set of another realm.
      return /\[object (Map|Set)\]/.test(Object.prototype.toString.call(value)) ? [...(value as Iterable<unknown>)] : value;
    }),
  );
}

/** Cells and rows that were filled and emptied again leave no trace that a user could see. */
function withoutEmptyEnd(rows: readonly unknown[]): unknown[] {
  const filled = rows.map((row): unknown[] =>
    Array.isArray(row) ? row.slice(0, row.findLastIndex((cell) => cell !== undefined) + 1) : [],
  );
  return filled.slice(0, filled.findLastIndex((row) => row.length > 0) + 1);
}

/** Pictures of the tabs by name, in the order of the tabs. */
export function picturesOf({ sheets }: WorkbookModel, wanted: (name: string) => boolean = () => true): [string, unknown][] {
  return sheets.filter(({ name }) => wanted(name)).map((sheet) => [sheet.name, pictureOf(sheet)]);
}

/** The workbook's names and what they refer to; those of a tab's scope with the tab before them. */
export function namesOf({ names, sheets }: WorkbookModel): string[] {
  const tab = (scope: string | undefined) => (scope === undefined ? '' : `${sheets.find(({ id }) => id === scope)?.name ?? '?'}!`);
  return names.map(({ name, formula, scope }) => `${tab(scope)}${name} ${formula}`).sort();
}
