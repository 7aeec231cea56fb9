// Pieces of a worksheet part that new sheets and changed ones share: views, columns, merges.
import { areaText } from '../areas';
import type { AreaModel, SheetModel } from '../model';
import type { StyleSheet } from './styles';
import { columnWidthUnits } from './units';
import { element, type XmlElement } from './xml';

export function paneElement({ frozenRows, frozenColumns }: Pick<SheetModel, 'frozenRows' | 'frozenColumns'>): XmlElement | undefined {
  if (frozenRows === 0 && frozenColumns === 0) return undefined;
  const topLeftCell = areaText({ top: frozenRows, left: frozenColumns, bottom: frozenRows, right: frozenColumns });
  const activePane = frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight';
  return element('pane', { xSplit: frozenColumns || undefined, ySplit: frozenRows || undefined, topLeftCell, activePane, state: 'frozen' });
}

export function tabColorElement(color: string): XmlElement | undefined {
  return color === '' ? undefined : element('tabColor', { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}

/** <cols>: widths, hidden columns and formats of whole columns, neighbours that are alike together. */
export function columnsElement(sheet: SheetModel, styles: StyleSheet): XmlElement | undefined {
  const { columnWidths, hiddenColumns, columnDefaults, sheetDefaults } = sheet;
  const named = new Set([...columnWidths.keys(), ...hiddenColumns, ...(columnDefaults?.keys() ?? [])]);
  const looks: { column: number; end: number; attributes: Record<string, string | number | boolean | undefined> }[] = [];
  const push = (column: number, end: number) => {
    const points = columnWidths.get(column);
    const defaults = columnDefaults?.get(column) ?? sheetDefaults;
    const style = defaults === undefined ? undefined : styles.formatId(defaults) || undefined;
    const hidden = hiddenColumns.has(column) || points === 0 || undefined;
    const width = points === undefined || points === 0 ? 9.140625 : columnWidthUnits(points);
    const attributes = { width, style, hidden, customWidth: points !== undefined || undefined };
    const last = looks.at(-1);
    if (last && last.end === column - 1 && JSON.stringify(last.attributes) === JSON.stringify(attributes)) last.end = end;
    else looks.push({ column, end, attributes });
  };
  let next = 0;
  for (const column of [...named].sort((a, b) => a - b)) {
    if (sheetDefaults && column > next) push(next, column - 1);
    push(column, column);
    next = column + 1;
  }
  if (sheetDefaults && next <= lastColumn) push(next, lastColumn);
  if (looks.length === 0) return undefined;
  return element(
    'cols',
    {},
    ...looks.map(({ column, end, attributes }) => element('col', { min: column + 1, max: end + 1, ...attributes })),
  );
}

const lastColumn = 16_383;

/** Default sizes of rows and columns. */
export function sheetFormat({ standardWidth }: SheetModel): XmlElement {
  const defaultColWidth = standardWidth === undefined ? undefined : columnWidthUnits(standardWidth);
  return element('sheetFormatPr', { defaultColWidth, defaultRowHeight: 15 });
}

export function mergesElement(merges: readonly AreaModel[]): XmlElement | undefined {
  if (merges.length === 0) return undefined;
  return element('mergeCells', { count: merges.length }, ...merges.map((area) => element('mergeCell', { ref: areaText(area) })));
}

/** Height and hiding of a row, as attributes of <row>. */
export function rowAttributes(sheet: SheetModel, row: number): Record<string, string | number | boolean | undefined> {
  const points = sheet.rowHeights.get(row);
  const hidden = sheet.hiddenRows.has(row) || points === 0 || undefined;
  return { ht: points === 0 ? undefined : points, customHeight: points ? true : undefined, hidden };
}
