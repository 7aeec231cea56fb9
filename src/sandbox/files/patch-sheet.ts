// A sheet that the file had, with the changes made since: one by one, or refused. An unchanged sheet keeps its bytes.
import type { SheetModel, WorkbookModel } from '../model';
import { conditionalFormatElement } from './conditional-formats';
import { addCharts } from './drawings';
import { relationshipRoot, requireXml, writeXml } from './package-parts';
import { isFitted, pageLayoutElements } from './page-layout';
import { patchCells, patchRows } from './patch-cells';
import { UnsavableError } from './rule-fields';
import { columnsElement, mergesElement, paneElement, tabColorElement } from './sheet-parts';
import { sheetPropertiesOrder, worksheetOrder } from './sheet-schema';
import type { StyleSheet } from './styles';
import { updateTables } from './tables';
import { columnWidthUnits, defaultColumnPoints } from './units';
import { validationElement } from './validations';
import { adopt, childElement, childElements, element, insertInOrder, localName, removeChild, type XmlElement } from './xml';
import type { Parts } from './zip-archive';

interface Patch {
  parts: Parts;
  path: string;
  root: XmlElement;
  sheet: SheetModel;
  model: WorkbookModel;
  styles: StyleSheet;
}

/** What can be saved of each changed part. `rows` is saved through the changed cells, the workbook part saves name and visibility. */
const patches: Partial<Record<keyof SheetModel, (patch: Patch) => void>> = {
  name: () => undefined,
  visibility: () => undefined,
  rows: () => undefined,
  tabColor: patchTabColor,
  showGridlines: ({ root, sheet }) => {
    setView(root, 'showGridLines', sheet.showGridlines);
  },
  showHeadings: ({ root, sheet }) => {
    setView(root, 'showRowColHeaders', sheet.showHeadings);
  },
  frozenRows: patchPane,
  frozenColumns: patchPane,
  columnWidths: patchColumns,
  hiddenColumns: patchColumns,
  columnDefaults: patchColumns,
  standardWidth: ({ root, sheet }) => {
    childOf(root, 'sheetFormatPr', worksheetOrder).attributes.set(
      'defaultColWidth',
      String(columnWidthUnits(sheet.standardWidth ?? defaultColumnPoints)),
    );
  },
  rowHeights: patchHeights,
  hiddenRows: patchHeights,
  merges: ({ root, sheet }) => {
    replace(root, 'mergeCells', mergesElement(sheet.merges));
  },
  tables: patchTables,
  charts: patchCharts,
  validations: patchValidations,
  conditionalFormats: patchConditionalFormats,
  pageLayout: patchPageLayout,
};

/** Returns the addresses of cells that lost their formula. Throws UnsavableError for a change that it can't write. */
export function patchSheet(parts: Parts, path: string, sheet: SheetModel, model: WorkbookModel, styles: StyleSheet): ReadonlySet<string> {
  if (sheet.changedCells.size === 0 && sheet.changedParts.size === 0) return new Set();
  const document = requireXml(parts, path);
  const { root } = document;
  const data = childElement(root, 'sheetData');
  const lostFormulas = data ? patchCells(data, sheet, styles).lostFormulas : new Set<string>();
  if (sheet.changedCells.size > 0) removeDimension(root);
  const done = new Set<(patch: Patch) => void>();
  for (const part of sheet.changedParts) {
    const patch = Object.entries(patches).find(([name]) => name === part)?.[1];
    if (!patch) throw new UnsavableError(`a change of ${part} on ${sheet.name}`);
    if (!done.has(patch)) patch({ parts, path, root, sheet, model, styles });
    done.add(patch);
  }
  writeXml(parts, path, document);
  return lostFormulas;
}

/** An optional hint that is no longer true. */
function removeDimension(root: XmlElement): void {
  const dimension = childElement(root, 'dimension');
  if (dimension) removeChild(root, dimension);
}

function replace(root: XmlElement, name: string, fresh: XmlElement | undefined): void {
  for (const old of childElements(root, name)) removeChild(root, old);
  if (fresh) insertInOrder(root, fresh, worksheetOrder);
}

function patchTabColor({ root, sheet }: Patch): void {
  const properties = childOf(root, 'sheetPr', worksheetOrder);
  const old = childElement(properties, 'tabColor');
  if (old) removeChild(properties, old);
  const color = tabColorElement(sheet.tabColor);
  if (color) insertInOrder(properties, color, sheetPropertiesOrder);
}

function childOf(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  if (!childElement(parent, name)) insertInOrder(parent, element(name), order);
  return childElement(parent, name) ?? element(name);
}

function viewOf(root: XmlElement): XmlElement {
  const views = childOf(root, 'sheetViews', worksheetOrder);
  if (!childElement(views, 'sheetView')) views.children.push(adopt(views, element('sheetView', { workbookViewId: 0 })));
  return childElement(views, 'sheetView') ?? element('sheetView');
}

function setView(root: XmlElement, attribute: string, shown: boolean): void {
  if (shown) viewOf(root).attributes.delete(attribute);
  else viewOf(root).attributes.set(attribute, '0');
}

function patchPane({ root, sheet }: Patch): void {
  const view = viewOf(root);
  view.children = view.children.filter(
    (node) => typeof node === 'string' || (localName(node) !== 'pane' && localName(node) !== 'selection'),
  );
  const pane = paneElement(sheet);
  if (pane) view.children.unshift(adopt(view, pane));
}

function patchColumns({ root, sheet, styles }: Patch): void {
  replace(root, 'cols', columnsElement(sheet, styles));
}

function patchHeights({ root, sheet }: Patch): void {
  const data = childElement(root, 'sheetData');
  if (data) patchRows(data, sheet);
}

function relationshipAttribute(root: XmlElement): string {
  const declared = [...root.attributes].find(([key, value]) => key.startsWith('xmlns:') && value === relationshipRoot)?.[0];
  if (declared === undefined) root.attributes.set('xmlns:r', relationshipRoot);
  return `${declared?.slice('xmlns:'.length) ?? 'r'}:id`;
}

function patchTables({ parts, path, root, sheet }: Patch): void {
  const { added, removed } = updateTables(parts, path, sheet);
  const idName = relationshipAttribute(root);
  const old = childElement(root, 'tableParts');
  const kept = (old ? childElements(old) : []).filter(({ attributes }) => !removed.has(attributes.get(idName) ?? ''));
  const entries = [...kept, ...added.map((id) => element('tablePart', { [idName]: id }))];
  replace(root, 'tableParts', entries.length === 0 ? undefined : element('tableParts', { count: entries.length }, ...entries));
}

/** New charts only: those of the file are not in the model's hands. */
function patchCharts({ parts, path, root, sheet, model }: Patch): void {
  const drawing = addCharts(parts, path, sheet, model);
  if (drawing !== undefined) insertInOrder(root, element('drawing', { [relationshipAttribute(root)]: drawing }), worksheetOrder);
}

/** New rules come beside those of the file. */
function patchValidations({ root, sheet, model }: Patch): void {
  const list = childOf(root, 'dataValidations', worksheetOrder);
  for (const validation of sheet.validations) list.children.push(adopt(list, validationElement(validation, model.date1904)));
  const count = childElements(list).length;
  if (count === 0) removeChild(root, list);
  else list.attributes.set('count', String(count));
}

function patchConditionalFormats({ root, sheet, styles }: Patch): void {
  const existing = childElements(root, 'conditionalFormatting').flatMap((entry) => childElements(entry, 'cfRule'));
  let priority = Math.max(0, ...existing.map(({ attributes }) => Number(attributes.get('priority') ?? 0)));
  for (const format of sheet.conditionalFormats) insertInOrder(root, conditionalFormatElement(format, styles, ++priority), worksheetOrder);
}

function patchPageLayout({ root, sheet: { pageLayout } }: Patch): void {
  for (const fresh of pageLayoutElements(pageLayout)) replace(root, localName(fresh), fresh);
  if (isFitted(pageLayout)) {
    const properties = childOf(root, 'sheetPr', worksheetOrder);
    childOf(properties, 'pageSetUpPr', sheetPropertiesOrder).attributes.set('fitToPage', '1');
  }
}
