// Charts as DrawingML: what each kind of series, axis and label becomes in the saved file.
import { saveWorkbook } from '../../../src/sandbox/files/save-workbook';
import { unzip } from '../../../src/sandbox/files/zip-archive';
import type { ChartModel, SeriesModel } from '../../../src/sandbox/model';
import { chartOf, sheetWith, workbookWith } from './models';

const data = "'New tab'!";
const series = (change: Partial<SeriesModel> = {}): SeriesModel => ({
  name: 'Open',
  valuesRef: `${data}$B$2:$B$4`,
  categoriesRef: `${data}$A$2:$A$4`,
  color: '#1F3864',
  ...change,
});

async function partOf(chart: ChartModel, path = 'xl/charts/chart1.xml'): Promise<string> {
  const sheet = sheetWith('New tab', [
    ['Month', 'Open', { value: 'Share' }],
    ['Jan', 3, { value: 0.5, numberFormat: '0%' }],
    ['Feb', 5, { value: 0.25, numberFormat: '0%' }],
    ['Mar', 4, { value: 0.75, numberFormat: '0%' }],
  ]);
  sheet.charts.push(chart);
  return new TextDecoder().decode(unzip(await saveWorkbook(workbookWith(sheet)), '').get(path));
}

test.each([
  ['ColumnClustered', '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>'],
  ['ColumnStacked', '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/>'],
  ['BarClustered', '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>'],
  ['BarStacked', '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/>'],
  ['BarStacked100', '<c:barChart><c:barDir val="bar"/><c:grouping val="percentStacked"/>'],
  ['Line', '<c:lineChart><c:grouping val="standard"/>'],
  ['LineMarkers', '<c:lineChart><c:grouping val="standard"/>'],
  ['XYScatter', '<c:scatterChart><c:scatterStyle val="lineMarker"/>'],
  ['Doughnut', '<c:doughnutChart><c:varyColors val="1"/>'],
  ['Pie', '<c:pieChart><c:varyColors val="1"/>'],
  ['Bubble', '<c:bubbleChart><c:varyColors val="0"/>'],
])('%s is drawn as such', async (type, written) => {
  expect(await partOf(chartOf(type, { series: [series({ bubbleSizesRef: `${data}$B$2:$B$4` })] }))).toContain(written);
});

test('a series names its cells, with the values that they have now', async () => {
  const part = await partOf(chartOf('ColumnClustered', { series: [series({ valuesRef: `${data}$C$2:$C$4`, nameRef: `${data}$C$1` })] }));
  expect(part).toContain(`<c:f>${data}$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>Jan</c:v></c:pt>`);
  expect(part).toContain(
    `<c:f>${data}$C$2:$C$4</c:f><c:numCache><c:formatCode>0%</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>0.5</c:v></c:pt>`,
  );
  expect(part).toContain(`<c:tx><c:strRef><c:f>${data}$C$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Share</c:v></c:pt>`);
});

test('columns have their colour, gap and overlap', async () => {
  const part = await partOf(chartOf('ColumnClustered', { series: [series({ gapWidth: 60, overlap: -10 })] }));
  expect(part).toContain('<c:spPr><a:solidFill><a:srgbClr val="1F3864"/></a:solidFill></c:spPr>');
  expect(part).toContain('<c:gapWidth val="60"/><c:overlap val="-10"/>');
});

test('stacked bars lie on one another even when no overlap was said', async () => {
  expect(await partOf(chartOf('BarStacked', { series: [series(), series()] }))).toContain('<c:overlap val="100"/>');
});

test('a series that only holds place has no fill, no line and no labels', async () => {
  const part = await partOf(chartOf('BarStacked', { series: [series({ noFill: true, dataLabels: { showValue: true } })] }));
  expect(part).toContain('<c:spPr><a:noFill/><a:ln w="9525"><a:noFill/></a:ln></c:spPr>');
  expect(part).not.toContain('<c:dLbls>');
});

test('points of a scatter have no line between them, and markers with a fill of their own', async () => {
  const part = await partOf(chartOf('XYScatter', { series: [series({ categoriesRef: `${data}$C$2:$C$4`, markerSize: 9 })] }));
  expect(part).toContain(
    '<c:spPr><a:ln w="9525"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="9"/><c:spPr><a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>',
  );
  expect(part).toContain('<c:xVal><c:numRef>');
});

test('a line without markers says so', async () => {
  expect(await partOf(chartOf('Line', { series: [series()] }))).toContain('<c:marker><c:symbol val="none"/></c:marker>');
});

test('a line over columns on a second axis is a combo', async () => {
  const part = await partOf(
    chartOf('ColumnClustered', { series: [series({ name: 'Share', chartType: 'LineMarkers', axisGroup: 'Secondary' }), series()] }),
  );
  expect(part.indexOf('<c:barChart>')).toBeLessThan(part.indexOf('<c:lineChart>'));
  expect(part).toContain('<c:crosses val="max"/><c:crossBetween val="between"/></c:valAx><c:catAx>');
  expect([...part.matchAll(/<c:(cat|val)Ax>/g)]).toHaveLength(4);
});

test.each([
  ['ColumnClustered', 'OutsideEnd', '<c:dLblPos val="outEnd"/>'],
  ['ColumnStacked', 'Center', '<c:dLblPos val="ctr"/>'],
  ['XYScatter', 'Right', '<c:dLblPos val="r"/>'],
])('labels of %s stand at %s', async (type, position, written) => {
  expect(await partOf(chartOf(type, { series: [series({ dataLabels: { showValue: true, position } })] }))).toContain(written);
});

test.each([
  ['ColumnStacked', 'OutsideEnd'],
  ['Doughnut', 'OutsideEnd'],
])('labels of %s can not stand at %s, which Excel would repair', async (type, position) => {
  expect(await partOf(chartOf(type, { series: [series({ dataLabels: { showValue: true, position } })] }))).not.toContain('dLblPos');
});

test('one point can bear a text of its own', async () => {
  const part = await partOf(chartOf('XYScatter', { series: [series({ points: { 1: { dataLabel: 'Ann Lee' } } })] }));
  expect(part).toMatch(/<c:dLbl><c:idx val="1"\/><c:tx><c:rich>.*<a:t>Ann Lee<\/a:t>/);
});

test('every slice of a doughnut has its colour, those given and the usual ones', async () => {
  const part = await partOf(
    chartOf('Doughnut', { series: [{ name: 'Open', valuesRef: `${data}$B$2:$B$4`, points: { 1: { color: '#C00000' } } }] }),
  );
  expect([...part.matchAll(/<c:dPt><c:idx val="(\d)"\/>.*?<a:srgbClr val="(\w+)"/g)].map(([, index, color]) => [index, color])).toEqual([
    ['0', '4472C4'],
    ['1', 'C00000'],
    ['2', 'A5A5A5'],
  ]);
});

test('axes have scale, title, format and gridlines', async () => {
  const valueAxis = {
    visible: true,
    minimum: 0,
    maximum: 10,
    majorUnit: 2,
    majorGridlines: true,
    gridlineColor: '#EEEEEE',
    title: 'Risks',
    numberFormat: '0',
    lineColor: '#808080',
  };
  const part = await partOf(
    chartOf('ColumnClustered', { series: [series()], valueAxis, categoryAxis: { visible: false, majorGridlines: false } }),
  );
  expect(part).toContain(
    '<c:scaling><c:orientation val="minMax"/><c:max val="10"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>',
  );
  expect(part).toMatch(/<c:valAx>.*<a:t>Risks<\/a:t>.*<c:numFmt formatCode="0" sourceLinked="0"\/>.*<c:majorUnit val="2"\/><\/c:valAx>/);
  expect(part).toContain('<c:catAx><c:axId val="500000001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/>');
});

test('reversed categories begin at the top, with the values where they are asked to cross', async () => {
  const part = await partOf(
    chartOf('BarClustered', {
      series: [series()],
      categoryAxis: { visible: true, majorGridlines: false, reversed: true, position: 'Maximum' },
    }),
  );
  expect(part).toContain('<c:orientation val="maxMin"/>');
  expect(part).toMatch(/<c:valAx>.*<c:crosses val="max"\/>/);
});

test('a chart without a title says so, lest Excel makes one', async () => {
  const part = await partOf(chartOf('ColumnClustered', { series: [series()], title: { visible: false, text: '' } }));
  expect(part).toContain('<c:chart><c:autoTitleDeleted val="1"/>');
});

test('a chart hangs on its first cell and has its own size', async () => {
  const drawing = await partOf(
    chartOf('Line', { series: [series()], left: 100, top: 40, width: 300, height: 200 }),
    'xl/drawings/drawing1.xml',
  );
  expect(drawing).toContain(
    '<xdr:from><xdr:col>2</xdr:col><xdr:colOff>50800</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>127000</xdr:rowOff></xdr:from><xdr:ext cx="3810000" cy="2540000"/>',
  );
});
