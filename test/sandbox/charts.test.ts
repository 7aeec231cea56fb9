// Native charts: what they draw and how they look.
import { emptyWorkbook, workbookOf } from '../../src/sandbox/build';
import { failureOf, inExcel, sheetOf } from './excel';

const data = () =>
  workbookOf([
    {
      name: 'Scores',
      values: [
        ['Month', 'NPS', 'CSAT'],
        ['Jan', 20, 4],
        ['Feb', 30, 4.5],
      ],
    },
  ]);
const chartOf = (model: ReturnType<typeof data>, index = 0) => sheetOf(model, 'Scores').charts[index];

test('a table becomes series by columns or by rows, with names and categories', async () => {
  const model = data();
  await inExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Scores');
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Rows');
    await context.sync();
  });
  expect(chartOf(model)?.series).toEqual([
    { name: 'NPS', nameRef: 'Scores!$B$1', valuesRef: 'Scores!$B$2:$B$3', categoriesRef: 'Scores!$A$2:$A$3' },
    { name: 'CSAT', nameRef: 'Scores!$C$1', valuesRef: 'Scores!$C$2:$C$3', categoriesRef: 'Scores!$A$2:$A$3' },
  ]);
  expect(chartOf(model, 1)?.series.map((series) => [series.name, series.valuesRef, series.categoriesRef])).toEqual([
    ['Jan', 'Scores!$B$2:$C$2', 'Scores!$B$1:$C$1'],
    ['Feb', 'Scores!$B$3:$C$3', 'Scores!$B$1:$C$1'],
  ]);
});

test('a scatter takes its first column as x, a bubble its third as size', async () => {
  const model = workbookOf([
    {
      name: 'Scores',
      values: [
        ['power', 'interest', 'weight'],
        [1, 2, 3],
        [4, 5, 6],
      ],
    },
  ]);
  await inExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Scores');
    sheet.charts.add('XYScatter', sheet.getRange('A1:B3'), 'Columns');
    sheet.charts.add('Bubble', sheet.getRange('A1:C3'), 'Columns');
    await context.sync();
  });
  expect(chartOf(model)?.series).toMatchObject([{ name: 'interest', categoriesRef: 'Scores!$A$2:$A$3', valuesRef: 'Scores!$B$2:$B$3' }]);
  expect(chartOf(model, 1)?.series).toMatchObject([{ valuesRef: 'Scores!$B$2:$B$3', bubbleSizesRef: 'Scores!$C$2:$C$3' }]);
});

test('which way the series run has to be said', async () => {
  // Auto lets Excel choose: https://learn.microsoft.com/javascript/api/excel/excel.chartseriesby
  const failure = await failureOf((context) => {
    const sheet = context.workbook.worksheets.getItem('Scores');
    sheet.charts.add('Line', sheet.getRange('A1:C3'));
  }, data());
  expect(failure.message).toContain('seriesBy');
});

test('an empty sheet of series is filled one by one', async () => {
  const model = data();
  await inExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Scores');
    const chart = sheet.charts.add('XYScatter', sheet.getRange('B2:B3'), 'Columns');
    chart.series.getItemAt(0).delete();
    for (const row of [2, 3]) {
      const series = chart.series.add(`row ${row}`);
      series.setXAxisValues(sheet.getRange(`B${row}`));
      series.setValues(sheet.getRange(`C${row}`));
      series.markerStyle = 'Circle';
      series.markerSize = 9;
      series.markerBackgroundColor = '#336699';
      series.hasDataLabels = true;
      series.dataLabels.showSeriesName = true;
      series.dataLabels.showValue = false;
      series.dataLabels.position = 'Right';
    }
    await context.sync();
  });
  expect(chartOf(model)?.series).toMatchObject([
    { name: 'row 2', categoriesRef: 'Scores!$B$2', valuesRef: 'Scores!$C$2', markerStyle: 'Circle', markerSize: 9, markerColor: '#336699' },
    { name: 'row 3', dataLabels: { showSeriesName: true, showValue: false, position: 'Right' } },
  ]);
});

test('the looks of a chart are kept', async () => {
  const model = data();
  await inExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Scores');
    const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Interval';
    chart.title.text = 'NPS';
    chart.title.format.font.size = 12;
    chart.title.format.font.bold = true;
    chart.legend.visible = false;
    chart.setPosition('E2', 'J16');
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = -100;
    valueAxis.maximum = 100;
    valueAxis.majorUnit = 50;
    valueAxis.majorGridlines.visible = true;
    valueAxis.majorGridlines.format.line.color = '#DDDDDD';
    valueAxis.numberFormat = '0';
    valueAxis.title.text = 'points';
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = 'Low';
    categoryAxis.format.font.size = 9;
    categoryAxis.format.line.clear();
    const [hidden, shown] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    hidden.format.fill.clear();
    shown.format.fill.setSolidColor('#4472C4');
    shown.gapWidth = 60;
    shown.overlap = 100;
    shown.points.getItemAt(1).format.fill.setSolidColor('orange');
    chart.format.fill.setSolidColor('white');
    chart.format.border.clear();
    chart.format.font.name = 'Segoe UI';
    await context.sync();
  });
  expect(chartOf(model)).toMatchObject({
    name: 'Interval',
    title: { visible: true, text: 'NPS', fontSize: 12, bold: true },
    legend: { visible: false },
    left: 192,
    top: 15,
    width: 288,
    height: 225,
    valueAxis: {
      minimum: -100,
      maximum: 100,
      majorUnit: 50,
      majorGridlines: true,
      gridlineColor: '#DDDDDD',
      numberFormat: '0',
      title: 'points',
    },
    categoryAxis: { reversed: true, tickLabelPosition: 'Low', fontSize: 9, noLine: true },
    series: [{ noFill: true }, { color: '#4472C4', gapWidth: 60, overlap: 100, points: { 1: { color: '#FFA500' } } }],
    fill: '#FFFFFF',
    noBorder: true,
    fontName: 'Segoe UI',
  });
});

test('charts are found by name, listed and deleted', async () => {
  const model = data();
  const names = await inExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Scores');
    sheet.charts.add('Pie', sheet.getRange('A1:B3'), 'Columns').name = 'One';
    sheet.charts.add('Doughnut', sheet.getRange('A1:B3'), 'Columns').name = 'Two';
    const missing = sheet.charts.getItemOrNullObject('Three');
    sheet.charts.getItem('One').delete();
    const charts = sheet.charts.load('count,items/name,items/chartType');
    await context.sync();
    return [missing.isNullObject, charts.count, ...charts.items.map((chart) => `${chart.name} ${chart.chartType}`)];
  });
  expect(names).toEqual([true, 1, 'Two Doughnut']);
});

test.each<[string, (chart: Excel.Chart) => void]>([
  [
    'a series that is not there',
    (chart) => {
      chart.series.getItemAt(5).delete();
    },
  ],
  [
    'a point that is not there',
    (chart) => {
      chart.series.getItemAt(0).points.getItemAt(2).format.fill.clear();
    },
  ],
  ['a width below zero', (chart) => (chart.width = -1)],
  ['a gap of 900 %', (chart) => (chart.series.getItemAt(0).gapWidth = 900)],
  ['a marker of one point', (chart) => (chart.series.getItemAt(0).markerSize = 1)],
])('%s is an invalid argument', async (_, edit) => {
  const failure = await failureOf((context) => {
    const sheet = context.workbook.worksheets.getItem('Scores');
    edit(sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns'));
  }, data());
  expect(failure.code).toBe('InvalidArgument');
});

test('alternative texts, which the API does not have, are not there', async () => {
  const failure = await failureOf((context) => {
    const sheet = context.workbook.worksheets.getItem('Scores');
    sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns').pivotOptions.load('showAxisFieldButtons');
  }, data());
  expect(failure).toMatchObject({ code: 'NotImplemented', location: 'Chart.pivotOptions' });
});

test.each([
  ['BarStacked', 'OutsideEnd', 'InsideEnd'],
  ['ColumnClustered', 'Top', 'OutsideEnd'],
  ['LineMarkers', 'InsideEnd', 'Top'],
  ['Pie', 'InsideBase', 'BestFit'],
] as const)('labels of a %s cannot stand at %s, but at %s', async (type, refused, taken) => {
  // https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/e2b1697c-7adc-463d-9081-3daef72f656f
  const place = (position: typeof refused | typeof taken) => (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.charts.add(type, sheet.getRange('A1:A3'), 'Columns').series.getItemAt(0).dataLabels.position = position;
  };
  expect((await failureOf(place(refused))).code).toBe('InvalidArgument');
  await inExcel(emptyWorkbook(), async (context) => {
    place(taken)(context);
    await context.sync();
  });
});

test('a chart on a copied sheet draws the cells of the copy, also after the first one is gone', async () => {
  // https://peltiertech.com/make-a-copied-chart-link-to-new-data/
  const model = workbookOf([{ name: 'Data', values: [['Month'], [1], [2]] }]);
  await inExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.charts.add('Line', sheet.getRange('A1:A3'), 'Columns');
    sheet.pageLayout.setPrintArea('A1:A3');
    sheet.copy('End');
    sheet.delete();
    await context.sync();
  });
  const [copy] = model.sheets;
  expect(copy?.charts[0]?.series[0]).toMatchObject({ nameRef: "'Data (2)'!$A$1", valuesRef: "'Data (2)'!$A$2:$A$3" });
  expect(copy?.pageLayout.printAreaRef).toBe("'Data (2)'!$A$1:$A$3");
});
