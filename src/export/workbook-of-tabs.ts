// Tab plans as a new workbook: values, formats and native charts. No formulas, links, names, validations or notes.
import type * as Xlsx from 'wasm-xlsxwriter';
import type { PlannedCell, TabPlan } from '../report/plan';
import { formatOf, type XlsxWriter } from './cell-format';
import { finishPackage } from './finish-package';
import { chartOf } from './native-chart';

const PIXELS_PER_POINT = 96 / 72;
/** A4: https://learn.microsoft.com/office/vba/api/excel.xlpapersize */
const A4 = 9;

/** In a page header "&" starts a code, so a name's own is doubled. */
function headerText(text: string): string {
  return text.replaceAll('&', '&&');
}

function writeCell(sheet: Xlsx.Worksheet, row: number, column: number, { value }: PlannedCell, format: Xlsx.Format): void {
  switch (value.kind) {
    case 'text':
    case 'link':
      sheet.writeStringWithFormat(row, column, value.text, format);
      return;
    case 'number':
      sheet.writeNumberWithFormat(row, column, value.number, format);
      return;
    case 'date':
      sheet.writeNumberWithFormat(row, column, value.day, format);
      return;
    case 'blank':
      sheet.writeBlank(row, column, format);
  }
}

function writeTab(xlsx: XlsxWriter, workbook: Xlsx.Workbook, tab: TabPlan): void {
  const sheet = workbook.addWorksheet();
  sheet.setName(tab.name);
  const formats = new Map(Object.entries(tab.styles).map(([key, style]) => [key, formatOf(xlsx, style)]));
  tab.columnWidths.forEach((points, column) => sheet.setColumnWidthPixels(column, Math.round(points * PIXELS_PER_POINT)));
  tab.rowHeights.forEach((points, row) => {
    if (points !== undefined) sheet.setRowHeight(row, points);
  });
  for (const { top, left, bottom, right } of tab.merges) {
    const format = formats.get(tab.cells[top]?.[left]?.style ?? '');
    if (format !== undefined) sheet.mergeRange(top, left, bottom, right, '', format);
  }
  tab.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const format = cell === undefined ? undefined : formats.get(cell.style);
      if (cell !== undefined && format !== undefined) writeCell(sheet, row, column, cell, format);
    });
  });
  for (const plan of tab.charts) {
    const { top, left, bottom, right } = plan.place;
    const width = tab.columnWidths.slice(left, right + 1).reduce((sum, points) => sum + points, 0);
    const height = tab.rowHeights.slice(top, bottom + 1).reduce<number>((sum, points) => sum + (points ?? 15), 0);
    const chart = chartOf(xlsx, tab.name, plan);
    chart.setWidth(Math.round(width * PIXELS_PER_POINT)).setHeight(Math.round(height * PIXELS_PER_POINT));
    sheet.insertChart(top, left, chart);
  }
  sheet
    .setScreenGridlines(tab.gridlines)
    .setFreezePanes(tab.frozenRows, tab.frozenColumns)
    .setPaperSize(A4)
    .setPrintFitToPages(1, 0)
    .setPrintCenterHorizontally(true);
  if (tab.print.orientation === 'landscape') sheet.setLandscape();
  if (tab.print.titleRow !== undefined) sheet.setRepeatRows(tab.print.titleRow, tab.print.titleRow);
  const { header, footer } = tab.print;
  sheet.setHeader(`&L${headerText(header.left)}&R${headerText(header.right)}`);
  sheet.setFooter(`&L${headerText(footer.left)}&R${headerText(footer.right).replace('{page}', '&P').replace('{pages}', '&N')}`);
}

/** The bytes of a workbook with these tabs in this order. `xlsx` is wasm-xlsxwriter, loaded and initialised by the caller. */
export function workbookOfTabs(xlsx: XlsxWriter, tabs: readonly TabPlan[], title: string): Uint8Array {
  const workbook = new xlsx.Workbook();
  workbook.setProperties(new xlsx.DocProperties().setTitle(title));
  for (const tab of tabs) writeTab(xlsx, workbook, tab);
  return finishPackage(workbook.saveToBufferSync(), tabs);
}
