// Changed cells of a sheet that the file had: only those <c> are written anew, everything around them stays.
import { contains, parseArea } from '../areas';
import { cellAt } from '../cells';
import type { CellModel, SheetModel } from '../model';
import { rowAttributes } from './sheet-parts';
import type { StyleSheet } from './styles';
import { cellMarkup } from './write-cell';
import { adopt, childElement, childElements, element, localName, parseXml, textOf, type XmlElement } from './xml';

export interface PatchedCells {
  /** Addresses that held a formula and hold none any more. */
  lostFormulas: Set<string>;
}

/** Changes <sheetData>. Formats: laid over the cell's own, so that what the model does not know of it stays. */
export function patchCells(sheetData: XmlElement, sheet: SheetModel, styles: StyleSheet): PatchedCells {
  const rows = indexRows(sheetData);
  const lostFormulas = new Set<string>();
  const changes = changedCells(sheet);
  if (changes.length > 0) unshareFormulas(rows, sheet, new Set(changes.map(({ row, column }) => `${row},${column}`)));
  for (const { row, column } of changes) {
    const entry = rows.get(row) ?? addRow(sheetData, rows, row);
    const old = entry.cells.get(column);
    const cell = cellAt(sheet, row, column) ?? { value: '' };
    if (old && keepsFutureFormula(old, cell)) continue;
    const base = Number((old ?? formatDonor(rows, sheet, row, column) ?? entry.element).attributes.get('s') ?? 0);
    const fresh = adopt(entry.element, parseXml(cellMarkup(cell, row, column, styles.formatId(cell, base))).root);
    if (old && childElement(old, 'f') && cell.formula === undefined) lostFormulas.add(fresh.attributes.get('r') ?? '');
    putCell(entry, column, old, fresh);
  }
  return { lostFormulas };
}

/** A row added to a table looks like the row above it, as in Excel. */
function formatDonor(rows: ReadonlyMap<number, Row>, { tables }: SheetModel, row: number, column: number): XmlElement | undefined {
  const isBelowData = tables.some(
    ({ area, showHeaders }) =>
      contains(area, { top: row - 1, left: column, bottom: row, right: column }) && (!showHeaders || row - 1 > area.top),
  );
  return isBelowData ? rows.get(row - 1)?.cells.get(column) : undefined;
}

/** Heights and hiding of all rows, as the model has them. */
export function patchRows(sheetData: XmlElement, sheet: SheetModel): void {
  const rows = indexRows(sheetData);
  const named = new Set([...rows.keys(), ...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  for (const row of [...named].sort((a, b) => a - b)) {
    const { element: entry } = rows.get(row) ?? addRow(sheetData, rows, row);
    for (const [key, value] of Object.entries(rowAttributes(sheet, row))) {
      if (value === undefined) entry.attributes.delete(key);
      else entry.attributes.set(key, value === true ? '1' : String(value));
    }
  }
}

interface Row {
  element: XmlElement;
  cells: Map<number, XmlElement>;
}

function changedCells(sheet: SheetModel): { row: number; column: number }[] {
  const changes = [...sheet.changedCells].map((key) => {
    const [row, column] = key.split(',').map(Number);
    return { row: row ?? 0, column: column ?? 0 };
  });
  return changes.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Rows and cells by number. Both may leave their address out; it follows from their place then, and is written down. */
function indexRows(sheetData: XmlElement): Map<number, Row> {
  const rows = new Map<number, Row>();
  let rowNumber = -1;
  for (const row of childElements(sheetData, 'row')) {
    rowNumber = row.attributes.has('r') ? Number(row.attributes.get('r')) - 1 : rowNumber + 1;
    row.attributes.set('r', String(rowNumber + 1));
    const cells = new Map<number, XmlElement>();
    let column = -1;
    for (const cell of childElements(row, 'c')) {
      const place = parseArea(cell.attributes.get('r') ?? '');
      column = place ? place.left : column + 1;
      cells.set(column, cell);
    }
    rows.set(rowNumber, { element: row, cells });
  }
  return rows;
}

function addRow(sheetData: XmlElement, rows: Map<number, Row>, row: number): Row {
  const fresh = adopt(sheetData, element('row', { r: row + 1 }));
  const next = sheetData.children.findIndex((node) => typeof node !== 'string' && Number(node.attributes.get('r') ?? 0) > row + 1);
  sheetData.children.splice(next < 0 ? sheetData.children.length : next, 0, fresh);
  const entry = { element: fresh, cells: new Map<number, XmlElement>() };
  rows.set(row, entry);
  return entry;
}

function putCell({ element: row, cells }: Row, column: number, old: XmlElement | undefined, fresh: XmlElement): void {
  cells.set(column, fresh);
  if (old) {
    row.children[row.children.indexOf(old)] = fresh;
    return;
  }
  row.attributes.delete('spans'); // a hint only, and no longer true
  const after = [...cells].filter(([other]) => other > column).sort(([a], [b]) => a - b)[0]?.[1];
  row.children.splice(after ? row.children.indexOf(after) : row.children.length, 0, fresh);
}

const futurePrefix = /_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g;

/** The reader leaves out the prefixes that files give to newer functions: an equal formula stays as it is in the file. */
function keepsFutureFormula(old: XmlElement, cell: CellModel): boolean {
  const f = childElement(old, 'f');
  const text = f && textOf(f);
  return (
    text !== undefined &&
    cell.formula !== undefined &&
    text.includes('_xl') &&
    text.replace(futurePrefix, '') === cell.formula.slice(1).replace(futurePrefix, '')
  );
}

/** A group of shared formulas that loses a member is written out, cell by cell, since the others hang on its first. */
function unshareFormulas(rows: ReadonlyMap<number, Row>, sheet: SheetModel, changed: ReadonlySet<string>): void {
  const groups = new Map<string, { row: number; column: number; f: XmlElement }[]>();
  for (const [row, { cells }] of rows) {
    for (const [column, cell] of cells) {
      const f = childElement(cell, 'f');
      if (f?.attributes.get('t') !== 'shared') continue;
      const index = f.attributes.get('si') ?? '';
      const group = groups.get(index) ?? [];
      group.push({ row, column, f });
      groups.set(index, group);
    }
  }
  for (const group of groups.values()) {
    if (!group.some(({ row, column }) => changed.has(`${row},${column}`))) continue;
    for (const { row, column, f } of group) {
      const formula = cellAt(sheet, row, column)?.formula;
      if (formula === undefined) continue;
      const plain = element(localName(f), {}, formula.slice(1));
      f.attributes = plain.attributes;
      f.children = plain.children;
    }
  }
}
