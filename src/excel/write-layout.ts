// Lays what is neither value nor style: merges, widths, heights, frozen panes, gridlines, drop-downs, print set-up.
import { areaAddress, cellAddress, columnLetters } from '../workbook/address';
import type { PlannedValidation, TabPlan } from '../report/plan';
import { runsOf } from './rectangles';
import { type Step, step } from './step';

export function sheetSteps(plan: TabPlan, sheetName: string): Step[] {
  return [
    step(8, 100, (book) => {
      applySheet(book.sheet(sheetName), plan);
    }),
    ...plan.merges.map((area) =>
      step(3, 40, (book) => {
        book.sheet(sheetName).getRange(areaAddress(area)).merge();
      }),
    ),
    ...sizeSteps(plan, sheetName),
    ...plan.validations.map((validation) => validationStep(validation, sheetName)),
    printStep(plan, sheetName),
  ];
}

function applySheet(sheet: Excel.Worksheet, plan: TabPlan): void {
  sheet.showGridlines = plan.gridlines;
  sheet.tabColor = plan.tabColor;
  freeze(sheet, plan);
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: TabPlan): void {
  const panes = sheet.freezePanes;
  if (frozenRows > 0 && frozenColumns > 0) panes.freezeAt(sheet.getRange(`A1:${cellAddress(frozenRows - 1, frozenColumns - 1)}`));
  else if (frozenRows > 0) panes.freezeRows(frozenRows);
  else if (frozenColumns > 0) panes.freezeColumns(frozenColumns);
}

/** Neighbours of one size together. Rows without a height are fitted last, when widths and wrapping stand. */
function sizeSteps({ columnWidths, rowHeights }: TabPlan, sheetName: string): Step[] {
  const columns = runsOf(columnWidths).map(({ first, last, value }) =>
    step(3, 40, (book) => {
      const range = book.sheet(sheetName).getRange(`${columnLetters(first)}:${columnLetters(last)}`);
      range.format.columnWidth = value;
    }),
  );
  const rows = runsOf(rowHeights).map(({ first, last, value }) =>
    step(3, 40, (book) => {
      book.sheet(sheetName).getRange(`${first + 1}:${last + 1}`).format.rowHeight = value;
    }),
  );
  const fitted = runsOf(rowHeights.map((height) => (height === undefined ? true : undefined))).map(({ first, last }) =>
    step(3, 40, (book) => {
      book.workbook.worksheets
        .getItem(sheetName)
        .getRange(`${first + 1}:${last + 1}`)
        .format.autofitRows();
    }),
  );
  return [...columns, ...rows, ...fitted];
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
function validationStep({ area, list, prompt, date }: PlannedValidation, sheetName: string): Step {
  return step(4, 600, (book) => {
    const validation = book.sheet(sheetName).getRange(areaAddress(area)).dataValidation;
    if (list) validation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
    else if (date) validation.rule = { date: { formula1: '1900-01-01', operator: 'GreaterThan' } };
    if (prompt) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  });
}

/** One page wide, as many as needed long. */
function printStep({ print, cells }: TabPlan, sheetName: string): Step {
  return step(14, 800, (book) => {
    applyPrint(book.sheet(sheetName).pageLayout, print, cells);
  });
}

function applyPrint(pageLayout: Excel.PageLayout, print: TabPlan['print'], cells: TabPlan['cells']): void {
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = true;
  const lastColumn = (cells[0]?.length ?? 0) - 1;
  if (lastColumn >= 0) pageLayout.setPrintArea(areaAddress({ top: 0, left: 0, bottom: cells.length - 1, right: lastColumn }));
  if (print.titleRow !== undefined) pageLayout.setPrintTitleRows(`$${print.titleRow + 1}:$${print.titleRow + 1}`);
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftHeader = printText(print.header.left);
  page.rightHeader = printText(print.header.right);
  page.leftFooter = printText(print.footer.left);
  page.rightFooter = printText(print.footer.right);
}

/** Codes that a plan may use, as Excel writes them; any other & is a character. https://support.microsoft.com/office/headers-and-footers-in-a-worksheet-ed7c9d0f */
const PRINT_CODES: Readonly<Record<string, string>> = { '{page}': '&P', '{pages}': '&N' };

function printText(text: string): string {
  return text.replaceAll('&', '&&').replace(/\{pages?\}/g, (code) => PRINT_CODES[code] ?? code);
}
