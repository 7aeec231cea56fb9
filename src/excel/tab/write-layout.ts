// Lays what is neither value nor style: merges, widths, heights, frozen panes, gridlines, drop-downs, print set-up.
import { type Area, areaAddress, cellAddress } from '../../workbook/address';
import type { PlannedValidation, TabPlan } from '../../report/plan';
import { joinAddresses, runsOf } from './rectangles';
import { jsonBytes, type Step, step } from './step';
import { cutText } from './text';

export function sheetSteps(plan: TabPlan, sheetName: string): Step[] {
  return [
    step(8, 100, (book) => {
      applySheet(book.sheet(sheetName), plan);
    }),
    ...mergeSteps(plan, sheetName),
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
  if (frozenRows > 0 && frozenColumns > 0) panes.freezeAt(sheet.getRange(`A1:${cellAddress(frozenRows - 1, frozenColumns - 1)}`).untrack());
  else if (frozenRows > 0) panes.freezeRows(frozenRows);
  else if (frozenColumns > 0) panes.freezeColumns(frozenColumns);
}

/** Widths and heights each in one list, the usual height for all rows first; rows without a height are fitted last, when widths and wrapping stand. */
function sizeSteps({ columnWidths, rowHeights }: TabPlan, sheetName: string): Step[] {
  const widths: Excel.SettableColumnProperties[] = columnWidths.map((columnWidth) => ({ format: { columnWidth } }));
  const usual = mostCommon(rowHeights);
  const heights = rowHeights.map((rowHeight): Excel.SettableRowProperties =>
    rowHeight === undefined || rowHeight === usual ? {} : { format: { rowHeight } },
  );
  const steps: Step[] = [];
  if (widths.length > 0) {
    const address = `A1:${cellAddress(0, widths.length - 1)}`;
    steps.push(
      step(3, jsonBytes(widths), (book) => {
        book.range(sheetName, address).setColumnProperties(widths);
      }),
    );
  }
  if (heights.length > 0) {
    const address = `A1:${cellAddress(heights.length - 1, 0)}`;
    steps.push(
      step(3, jsonBytes(heights), (book) => {
        const range = book.range(sheetName, address);
        if (usual !== undefined) range.format.rowHeight = usual;
        range.setRowProperties(heights);
      }),
    );
  }
  const fitted = runsOf(rowHeights.map((height) => (height === undefined ? true : undefined)));
  for (const addresses of joinAddresses(fitted.map(({ first, last }) => `${first + 1}:${last + 1}`))) {
    steps.push(
      step(3, addresses.length, (book) => {
        book.ranges(sheetName, addresses).format.autofitRows();
      }),
    );
  }
  return steps;
}

function mostCommon(sizes: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number, number>();
  for (const size of sizes) if (size !== undefined) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Cells merged row by row over the same columns are one action for neighbouring rows. */
function mergeSteps({ merges }: TabPlan, sheetName: string): Step[] {
  const merged = (area: Area, across: boolean) =>
    step(2, 40, (book) => {
      book.range(sheetName, areaAddress(area)).merge(across);
    });
  const blocks: Area[] = [];
  const ordered = merges.filter(({ top, bottom }) => top === bottom).sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  for (const area of ordered) {
    const above = blocks.at(-1);
    if (above?.left === area.left && above.right === area.right && above.bottom === area.top - 1)
      blocks[blocks.length - 1] = { ...above, bottom: area.bottom };
    else blocks.push(area);
  }
  return [
    ...blocks.map((area) => merged(area, true)),
    ...merges.filter(({ top, bottom }) => top !== bottom).map((area) => merged(area, false)),
  ];
}

/** A day that workbooks of either date system have. */
const FIRST_DAY = '1904-01-01';

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
function validationStep({ area, list, prompt, date }: PlannedValidation, sheetName: string): Step {
  return step(4, 600, (book) => {
    const validation = book.range(sheetName, areaAddress(area)).dataValidation;
    if (list) validation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
    else if (date) validation.rule = { date: { formula1: FIRST_DAY, operator: 'GreaterThan' } };
    if (prompt) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  });
}

/** One page wide and as many as needed long, unless the plan has a scale. */
function printStep({ print, cells }: TabPlan, sheetName: string): Step {
  const breaks = print.breaks ?? [];
  return step(14 + breaks.length * 2, 800 + breaks.length * 120, (book) => {
    const sheet = book.sheet(sheetName);
    applyPrint(sheet.pageLayout, print, cells);
    for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  });
}

function applyPrint(pageLayout: Excel.PageLayout, print: TabPlan['print'], cells: TabPlan['cells']): void {
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = print.scale === undefined ? { horizontalFitToPages: 1 } : { scale: print.scale };
  pageLayout.centerHorizontally = true;
  const lastColumn = (print.columns ?? cells[0]?.length ?? 0) - 1;
  if (lastColumn >= 0) pageLayout.setPrintArea(areaAddress({ top: 0, left: 0, bottom: cells.length - 1, right: lastColumn }));
  if (print.titleRow !== undefined) pageLayout.setPrintTitleRows(`$${print.titleRow + 1}:$${print.titleRow + 1}`);
  const page = pageLayout.headersFooters.defaultForAllPages;
  const [header, footer] = [printSides(print.header), printSides(print.footer)];
  if (header.left !== '') page.leftHeader = header.left;
  if (header.right !== '') page.rightHeader = header.right;
  if (footer.left !== '') page.leftFooter = footer.left;
  if (footer.right !== '') page.rightFooter = footer.right;
}

/** Of a header or footer, both sides with their codes: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const PRINT_CHARACTERS = 255;

/** Both sides as Excel takes them; where they are too long together, the left one gives way. */
function printSides({ left, right }: { readonly left: string; readonly right: string }): { readonly left: string; readonly right: string } {
  const room = PRINT_CHARACTERS - '&L&R'.length;
  const kept = fitPrint(right, room);
  return { left: fitPrint(left, room - kept.length), right: kept };
}

function fitPrint(text: string, most: number): string {
  let kept = cutText(text, most);
  while (printText(kept).length > most) kept = cutText(kept, kept.length - 1);
  return printText(kept);
}

/** Codes that a plan may use, as Excel writes them; any other & is a character. https://support.microsoft.com/office/headers-and-footers-in-a-worksheet-ed7c9d0f */
const PRINT_CODES: Readonly<Record<string, string>> = { '{page}': '&P', '{pages}': '&N' };

/** A header is one line. */
const CONTROLS = /\p{Cc}+/gu;

function printText(text: string): string {
  return text
    .replace(CONTROLS, ' ')
    .replaceAll('&', '&&')
    .replace(/\{pages?\}/g, (code) => PRINT_CODES[code] ?? code);
}
