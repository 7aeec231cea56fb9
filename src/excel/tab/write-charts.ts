// Makes native charts. Every series is given its ranges one by one: what Excel guesses from a block is not left to chance.
import { type Area, areaAddress, cellAddress } from '../../workbook/address';
import type { PlannedAxis, PlannedChart, PlannedSeries, TabPlan } from '../../report/plan';
import { type Step, step } from './step';
import { cutText } from './text';

const ROUND = new Set(['Doughnut']);
const LINES = new Set(['Line', 'LineMarkers', 'XYScatter', 'XYScatterLines']);
const TITLE = { larger: 2, color: '#1F2933' } as const;

export function chartSteps({ charts, styles }: TabPlan, sheetName: string): Step[] {
  const fontName = Object.values(styles)[0]?.font.name;
  return charts.map((chart) => {
    const points = chart.series.reduce((sum, { pointColors }) => sum + (pointColors?.length ?? 0), 0);
    return step(40 + chart.series.length * 24 + points * 4, 2_000, (book) => {
      addChart(book.sheet(sheetName), (area) => book.range(sheetName, areaAddress(area)), chart, fontName);
    });
  });
}

type RangeOf = (area: Area) => Excel.Range;

function addChart(sheet: Excel.Worksheet, rangeOf: RangeOf, plan: PlannedChart, fontName: string | undefined): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  // One column or one row makes exactly one series, so the first is known to be there.
  const chart = sheet.charts.add(plan.type, rangeOf(first.values), first.values.left === first.values.right ? 'Columns' : 'Rows');
  chart.name = plan.name;
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(cellAddress(top, left), cellAddress(bottom, right));
  chart.title.text = plan.title;
  if (fontName !== undefined) chart.format.font.name = fontName;
  chart.format.font.size = plan.fontSize;
  const titleFont = chart.title.format.font;
  titleFont.bold = true;
  titleFont.size = plan.fontSize + TITLE.larger;
  titleFont.color = TITLE.color;
  applyLegend(chart.legend, plan.legend);
  const head = chart.series.getItemAt(0);
  head.name = seriesName(first);
  applySeries(head, rangeOf, plan, first);
  for (const series of others) applySeries(chart.series.add(seriesName(series)), rangeOf, plan, series);
  if (!ROUND.has(plan.type)) {
    applyAxis(chart.axes.valueAxis, plan.valueAxis);
    applyAxis(chart.axes.categoryAxis, plan.categoryAxis);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-name-member */
const NAME_CHARACTERS = 255;

function seriesName({ name }: PlannedSeries): string {
  return cutText(name, NAME_CHARACTERS);
}

const LEGEND_PLACE = { bottom: 'Bottom', right: 'Right', top: 'Top' } as const;

function applyLegend(legend: Excel.ChartLegend, place: PlannedChart['legend']): void {
  legend.visible = place !== 'none';
  if (place !== 'none') legend.position = LEGEND_PLACE[place];
}

function applySeries(series: Excel.ChartSeries, rangeOf: RangeOf, chart: PlannedChart, plan: PlannedSeries): void {
  // First of all: an empty series refuses what makes it look like something.
  series.setValues(rangeOf(plan.values));
  if (plan.type) series.chartType = plan.type;
  if (plan.categories) series.setXAxisValues(rangeOf(plan.categories));
  if (plan.secondaryAxis) series.axisGroup = 'Secondary';
  const type = plan.type ?? chart.type;
  if (LINES.has(type)) applyLine(series, type, plan);
  else applyBars(series, chart, plan);
  applyLabels(series, plan);
  for (const [index, color] of (plan.pointColors ?? []).entries()) {
    if (color !== undefined) series.points.getItemAt(index).format.fill.setSolidColor(color);
  }
}

function applyLine(series: Excel.ChartSeries, type: string, { color, marker, markerSize, invisible }: PlannedSeries): void {
  // A scatter shows points; its connecting line says nothing.
  if (type === 'XYScatter' || invisible) series.format.line.clear();
  else series.format.line.color = color;
  if (type === 'Line' || invisible) {
    series.markerStyle = 'None';
    return;
  }
  series.markerStyle = marker ?? 'Circle';
  series.markerSize = markerSize ?? 7;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function applyBars(series: Excel.ChartSeries, chart: PlannedChart, { color, invisible }: PlannedSeries): void {
  if (invisible) {
    series.format.fill.clear();
    series.format.line.clear();
  } else {
    series.format.fill.setSolidColor(color);
  }
  if (ROUND.has(chart.type)) return;
  if (chart.gapWidth !== undefined) series.gapWidth = chart.gapWidth;
  if (chart.overlap !== undefined) series.overlap = chart.overlap;
}

function applyLabels(series: Excel.ChartSeries, { labels, labelFormat, labelsAt }: PlannedSeries): void {
  if (!labels) return;
  // New labels show the value.
  series.hasDataLabels = true;
  if (labels === 'seriesName') {
    series.dataLabels.showValue = false;
    series.dataLabels.showSeriesName = true;
  }
  if (labelFormat !== undefined) series.dataLabels.numberFormat = labelFormat;
  if (labelsAt === 'above') series.dataLabels.position = 'Top';
}

function applyAxis(axis: Excel.ChartAxis, plan: PlannedAxis): void {
  axis.majorGridlines.visible = plan.gridlines;
  // A new chart shows its axes, without titles.
  if (!plan.visible) {
    axis.visible = false;
    return;
  }
  if (plan.title !== undefined) axis.title.text = plan.title;
  if (plan.minimum !== undefined) axis.minimum = plan.minimum;
  if (plan.maximum !== undefined) axis.maximum = plan.maximum;
  if (plan.majorUnit !== undefined) axis.majorUnit = plan.majorUnit;
  if (plan.numberFormat !== undefined) axis.numberFormat = plan.numberFormat;
  if (plan.reversed) axis.reversePlotOrder = true;
  if (plan.labelsAt === 'low') axis.tickLabelPosition = 'Low';
}
