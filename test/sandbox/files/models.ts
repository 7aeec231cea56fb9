// Models to save: small workbooks of the sandbox, and sheets with a bit of everything.
import { blankSheet, sheetId } from '../../../src/sandbox/blank-sheet';
import type { AxisModel, CellModel, ChartModel, SheetModel, WorkbookModel } from '../../../src/sandbox/model';

export function workbookWith(...sheets: SheetModel[]): WorkbookModel {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    name: 'Plan.xlsx',
    date1904: false,
    isProtected: false,
    readOnly: false,
    sheets,
    names: [],
    activeSheetId: sheets[0]?.id ?? '',
    selection: area,
  };
}

/** Rows of plain values; an object is a whole cell. */
export function sheetWith(name: string, rows: (string | number | boolean | CellModel)[][], number = 90): SheetModel {
  const sheet = blankSheet(sheetId(number), name);
  sheet.rows = rows.map((row) => row.map((value) => (typeof value === 'object' ? value : { value })));
  return sheet;
}

const axis: AxisModel = { visible: true, majorGridlines: false };

export function chartOf(type: string, change: Partial<ChartModel> = {}): ChartModel {
  return {
    id: 'chart',
    name: 'Chart 1',
    type,
    left: 100,
    top: 40,
    width: 300,
    height: 200,
    title: { visible: true, text: 'Open risks', fontSize: 12 },
    legend: { visible: true, position: 'Bottom' },
    valueAxis: axis,
    categoryAxis: axis,
    series: [{ name: 'Open', valuesRef: "'New tab'!$B$2:$B$4", categoriesRef: "'New tab'!$A$2:$A$4" }],
    fromFile: false,
    ...change,
  };
}

/** "New tab": a table of three rows with what Rapport's tabs carry. */
export function reportSheet(name = 'New tab'): SheetModel {
  const heading = { font: { bold: true, color: '#FFFFFF', name: 'Segoe UI', size: 10 }, fill: '#1F3864', horizontalAlignment: 'Center' };
  const sheet = sheetWith(name, [
    [
      { value: 'Month', style: heading },
      { value: 'Open', style: heading },
      { value: 'Share', style: heading },
    ],
    ['Jan', 3, { value: 0.25, numberFormat: '0%' }],
    ['Feb', 5, { value: 0.5, numberFormat: '0%' }],
    ['Mar', 4, { value: 0.75, numberFormat: '0.0 "pp"' }],
    [],
    [
      { value: 'Go', formula: `=HYPERLINK("#'Risks'!A1","Go")` },
      { value: 45_000, numberFormat: 'yyyy-mm-dd' },
    ],
  ]);
  sheet.tables.push({
    id: '',
    name: 'Findings',
    area: { top: 0, left: 0, bottom: 3, right: 2 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleLight1',
    showBandedRows: false,
    showFilterButton: true,
    fromFile: false,
  });
  sheet.charts.push(
    chartOf('ColumnClustered', {
      series: [{ name: 'Open', valuesRef: `'${name}'!$B$2:$B$4`, categoriesRef: `'${name}'!$A$2:$A$4`, color: '#1F3864' }],
    }),
  );
  return sheet;
}
