// Everything in a workbook that points at cells by text: formulas, names, series, rules, print areas.
import type { SheetModel, WorkbookModel } from './model';
import { deleteSheetIn, moveCellsIn, renameSheetIn, renameTableIn } from './formulas';
import type { AreaModel } from './model';
import { markCell, markPart } from './cells';

/** Gets a formula with its "=", and the name of the sheet it stands on, if any. */
type Change = (formula: string, home: string | undefined) => string;

function changeText<K extends string>(holder: Partial<Record<K, string>>, key: K, change: (text: string) => string): boolean {
  const before = holder[key];
  if (before === undefined) return false;
  const after = change(before);
  if (after === before) return false;
  holder[key] = after;
  return true;
}

/** Rules of validations and conditional formats keep formulas somewhere in their JSON. */
function changeRule(rule: unknown, change: (formula: string) => string): unknown {
  if (typeof rule === 'string') return rule.startsWith('=') ? change(rule) : rule;
  if (Array.isArray(rule)) return rule.map((item) => changeRule(item, change));
  if (typeof rule !== 'object' || rule === null) return rule;
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, changeRule(value, change)]));
}

function changeSheet(sheet: SheetModel, change: Change): void {
  const here = (formula: string) => change(formula, sheet.name);
  const reference = (text: string) => here(`=${text}`).slice(1);
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell && changeText(cell, 'formula', here)) markCell(sheet, row, column);
    });
  });
  changeCharts(sheet, reference);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    if (JSON.stringify(rule.rule ?? '').includes('"=')) rule.rule = changeRule(rule.rule, here);
  }
  changePrinted(sheet, reference);
}

function changeCharts(sheet: SheetModel, change: (reference: string) => string): void {
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      const changed = (['nameRef', 'valuesRef', 'categoriesRef', 'bubbleSizesRef'] as const).filter((key) =>
        changeText(series, key, change),
      );
      if (changed.length > 0) markPart(sheet, 'charts');
    }
  }
}

function changePrinted({ pageLayout }: SheetModel, change: (reference: string) => string): void {
  changeText(pageLayout, 'printAreaRef', change);
  changeText(pageLayout, 'titleRowsRef', change);
}

function changeReferences(model: WorkbookModel, change: Change): void {
  for (const sheet of model.sheets) changeSheet(sheet, change);
  for (const name of model.names) name.formula = change(name.formula, undefined);
}

export function followSheetRename(model: WorkbookModel, from: string, to: string): void {
  changeReferences(model, (formula) => renameSheetIn(formula, from, to));
}

/** Charts of a copied sheet draw the copy (https://peltiertech.com/make-a-copied-chart-link-to-new-data/), and what is printed are its own cells. */
export function followSheetCopy(copy: SheetModel, from: string): void {
  const change = (reference: string) => renameSheetIn(`=${reference}`, from, copy.name).slice(1);
  changeCharts(copy, change);
  changePrinted(copy, change);
}

export function followSheetDelete(model: WorkbookModel, sheet: string): void {
  changeReferences(model, (formula) => deleteSheetIn(formula, sheet));
}

export function followTableRename(model: WorkbookModel, from: string, to: string): void {
  changeReferences(model, (formula) => renameTableIn(formula, from, to));
}

export function followMove(model: WorkbookModel, sheet: string, move: (area: AreaModel) => AreaModel | undefined): void {
  changeReferences(model, (formula, home) => moveCellsIn(formula, home, sheet, move));
}
