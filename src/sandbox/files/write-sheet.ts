// A sheet that the file did not have → a worksheet part with its tables and charts.
import { areaText } from '../areas';
import { usedArea } from '../cells';
import type { CellModel, SheetModel, WorkbookModel } from '../model';
import { conditionalFormatElement } from './conditional-formats';
import { addCharts } from './drawings';
import { addPart, newDocument, relationshipRoot } from './package-parts';
import { isFitted, pageLayoutElements } from './page-layout';
import { columnsElement, mergesElement, paneElement, rowAttributes, sheetFormat, tabColorElement } from './sheet-parts';
import { mainNamespace, worksheetOrder } from './sheet-schema';
import type { StyleSheet } from './styles';
import { addTable } from './tables';
import { validationElement } from './validations';
import { cellMarkup } from './write-cell';
import { element, insertInOrder, type XmlElement } from './xml';
import type { Parts } from './zip-archive';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Writes the part and all that hangs on it at `path`. */
export function writeSheet(parts: Parts, path: string, sheet: SheetModel, model: WorkbookModel, styles: StyleSheet): void {
  const { tables, validations, conditionalFormats, pageLayout } = sheet;
  const used = usedArea(sheet, false);
  const formats = [...conditionalFormats].sort((a, b) => a.priority - b.priority);
  const root = element(
    'worksheet',
    { xmlns: mainNamespace, 'xmlns:r': relationshipRoot },
    sheetProperties(sheet),
    element('dimension', { ref: used ? areaText(used) : 'A1' }),
    element('sheetViews', {}, viewElement(sheet)),
    sheetFormat(sheet),
    columnsElement(sheet, styles),
    element('sheetData', {}, ...rowElements(sheet, styles)),
    sheet.isProtected ? element('sheetProtection', { sheet: true, objects: true, scenarios: true }) : undefined,
    mergesElement(sheet.merges),
    ...formats.map((format, index) => conditionalFormatElement(format, styles, index + 1)),
    validations.length === 0
      ? undefined
      : element(
          'dataValidations',
          { count: validations.length },
          ...validations.map((validation) => validationElement(validation, model.date1904)),
        ),
    ...pageLayoutElements(pageLayout),
  );
  const drawing = addCharts(parts, path, sheet, model);
  if (drawing !== undefined) insertInOrder(root, element('drawing', { 'r:id': drawing }), worksheetOrder);
  const ids = tables.map((table) => addTable(parts, path, sheet, table));
  if (ids.length > 0)
    insertInOrder(
      root,
      element('tableParts', { count: ids.length }, ...ids.map((id) => element('tablePart', { 'r:id': id }))),
      worksheetOrder,
    );
  addPart(parts, path, newDocument(root), worksheetType);
}

function sheetProperties({ tabColor, pageLayout }: SheetModel): XmlElement | undefined {
  const fit = isFitted(pageLayout) ? element('pageSetUpPr', { fitToPage: true }) : undefined;
  const color = tabColorElement(tabColor);
  return color || fit ? element('sheetPr', {}, color, fit) : undefined;
}

function viewElement(sheet: SheetModel): XmlElement {
  return element(
    'sheetView',
    {
      showGridLines: sheet.showGridlines ? undefined : false,
      showRowColHeaders: sheet.showHeadings ? undefined : false,
      workbookViewId: 0,
    },
    paneElement(sheet),
  );
}

function rowElements(sheet: SheetModel, styles: StyleSheet): XmlElement[] {
  const lastRow = [...sheet.rowHeights.keys(), ...sheet.hiddenRows].reduce((last, row) => Math.max(last, row), sheet.rows.length - 1);
  const rows: XmlElement[] = [];
  for (let row = 0; row <= lastRow; row++) {
    const cells = cellsMarkup(sheet.rows[row], row, styles);
    const attributes = rowAttributes(sheet, row);
    if (cells === '' && attributes.ht === undefined && !attributes.hidden) continue;
    const entry = element('row', { r: row + 1, ...attributes });
    if (cells !== '') entry.children.push(cells);
    rows.push(entry);
  }
  return rows;
}

function cellsMarkup(cells: readonly (CellModel | undefined)[] | undefined, row: number, styles: StyleSheet): string {
  let markup = '';
  cells?.forEach((cell, column) => {
    if (!cell) return;
    const format = styles.formatId(cell);
    if (format !== 0 || cell.value !== '' || cell.formula !== undefined) markup += cellMarkup(cell, row, column, format);
  });
  return markup;
}
