// Lays the tabs of a sample out as its language's authors would, and saves them as an .xlsx file.
import { blankSheet, sheetId } from '../../src/sandbox/blank-sheet';
import { saveWorkbook } from '../../src/sandbox/files/save-workbook';
import { workbookOf } from '../../src/sandbox/build';
import type { CellModel, SheetModel, StyleModel } from '../../src/sandbox/model';
import type { Both, SampleCell, SampleLanguage, SampleTab } from './sample';

const LOOK = {
  en: { font: 'Calibri', header: '#1F3A4D', headerText: '#FFFFFF', line: '#D0D7DE', date: 'yyyy-mm-dd', dateTime: 'm/d/yyyy h:mm' },
  'zh-CN': {
    font: 'Microsoft YaHei',
    header: '#DCE6EC',
    headerText: '#1F3A4D',
    line: '#B8C4CC',
    date: 'yyyy/m/d',
    dateTime: 'yyyy/m/d h:mm',
  },
} as const;

interface Styles {
  readonly title: StyleModel;
  readonly header: StyleModel;
  readonly body: StyleModel;
}

function stylesOf(language: SampleLanguage): Styles {
  const { font: name, header, headerText, line: color } = LOOK[language];
  const edge = { style: 'Continuous', color, weight: 'Thin' };
  const borders = { EdgeTop: edge, EdgeBottom: edge, EdgeLeft: edge, EdgeRight: edge };
  const body: StyleModel = { font: { name, size: 10 }, verticalAlignment: 'Top', wrapText: true, borders };
  return {
    title: { font: { name, size: 14, bold: true } },
    header: { ...body, font: { name, size: 10, bold: true, color: headerText }, fill: header },
    body,
  };
}

function say(text: Both, language: SampleLanguage): string {
  return language === 'en' ? text.en : text.zh;
}

function cellOf(cell: SampleCell, language: SampleLanguage, style: StyleModel): CellModel {
  if (cell === undefined) return { value: '', style };
  if (typeof cell !== 'object') return { value: cell, style };
  if ('formula' in cell) return { value: cell.formula, formula: `=${cell.formula}`, isError: true, style };
  if ('en' in cell) return { value: say(cell, language), style };
  if ('share' in cell) return { value: cell.share, numberFormat: '0%', style };
  const { date, dateTime } = LOOK[language];
  return { value: cell.serial, numberFormat: Number.isInteger(cell.serial) ? date : dateTime, style };
}

/** Wide characters count twice. */
function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > '\u2E7F' ? 2 : 1), 0);
}

function shownWidth(cell: SampleCell, language: SampleLanguage): number {
  if (typeof cell === 'string') return textWidth(cell);
  if (typeof cell !== 'object') return 4;
  if ('en' in cell) return textWidth(say(cell, language));
  return 'serial' in cell && !Number.isInteger(cell.serial) ? 15 : 10.5;
}

const POINTS_PER_CHARACTER = 5.4;

/** In points, so that most texts stand on one or two lines. */
function columnWidth(tab: SampleTab, column: number, language: SampleLanguage): number {
  const header = tab.headers[column];
  const widths = [
    header === undefined ? 0 : textWidth(say(header, language)) * 1.15,
    ...tab.rows.map((row) => shownWidth(row[column], language)),
  ];
  return Math.min(Math.max(Math.max(...widths) + 2, 7), 38) * POINTS_PER_CHARACTER;
}

function sheetOf(tab: SampleTab, number: number, language: SampleLanguage): SheetModel {
  const styles = stylesOf(language);
  const sheet = blankSheet(sheetId(number), say(tab.name, language));
  const above = language === 'en' ? tab.above.en : tab.above.zh;
  // English authors leave a blank line under the title, Chinese ones do not.
  const headerRow = above.length === 0 ? 0 : above.length + (language === 'en' ? 1 : 0);
  const firstRow = headerRow + 1;
  above.forEach((line, row) => {
    sheet.rows[row] = [{ value: line, ...(row === 0 ? { style: styles.title } : {}) }];
  });
  sheet.rows[headerRow] = tab.headers.map((header) => ({ value: say(header, language), style: styles.header }));
  tab.rows.forEach((row, index) => {
    sheet.rows[firstRow + index] = tab.headers.map((_, column) => cellOf(row[column], language, styles.body));
  });
  tab.below?.forEach((row, index) => {
    sheet.rows[firstRow + tab.rows.length + index] = row.map((cell) => cellOf(cell, language, { font: styles.body.font ?? {} }));
  });
  tab.headers.forEach((_, column) => sheet.columnWidths.set(column, columnWidth(tab, column, language)));
  for (const row of tab.hiddenRows ?? []) sheet.hiddenRows.add(firstRow + row);
  sheet.frozenRows = firstRow;
  sheet.frozenColumns = tab.frozenColumns ?? 0;
  if (tab.table !== undefined) {
    const area = { top: headerRow, left: 0, bottom: headerRow + tab.rows.length, right: tab.headers.length - 1 };
    sheet.tables.push({
      id: String(number),
      name: tab.table,
      area,
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleLight1',
      showBandedRows: true,
      showFilterButton: true,
      fromFile: false,
    });
  }
  return sheet;
}

/** The sample as the bytes of an .xlsx file; the same bytes each time. */
export function writeSample(tabs: readonly SampleTab[], language: SampleLanguage): Promise<Uint8Array> {
  const model = workbookOf([]);
  model.sheets = tabs.map((tab, index) => sheetOf(tab, index + 1, language));
  model.activeSheetId = model.sheets[0]?.id ?? '';
  return saveWorkbook(model);
}
