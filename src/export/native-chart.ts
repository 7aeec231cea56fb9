// A planned chart as a native chart of wasm-xlsxwriter. Gaps, gridlines and axis directions follow in finish-package.ts.
import type * as Xlsx from 'wasm-xlsxwriter';
import type { Area } from '../workbook/address';
import type { ChartType, PlannedAxis, PlannedChart, PlannedSeries } from '../report/plan';
import { CHART } from '../report/theme';
import { colorOf, type XlsxWriter } from './cell-format';

function chartTypeOf(xlsx: XlsxWriter, type: ChartType): Xlsx.ChartType {
  return {
    ColumnClustered: xlsx.ChartType.Column,
    ColumnStacked: xlsx.ChartType.ColumnStacked,
    BarClustered: xlsx.ChartType.Bar,
    BarStacked: xlsx.ChartType.BarStacked,
    BarStacked100: xlsx.ChartType.BarPercentStacked,
    Line: xlsx.ChartType.Line,
    LineMarkers: xlsx.ChartType.Line,
    XYScatter: xlsx.ChartType.Scatter,
    XYScatterLines: xlsx.ChartType.ScatterStraightWithMarkers,
    Doughnut: xlsx.ChartType.Doughnut,
  }[type];
}

function fontOf(xlsx: XlsxWriter, size: number): Xlsx.ChartFont {
  return new xlsx.ChartFont().setSize(size).setColor(colorOf(xlsx, CHART.text));
}

function rangeOf(xlsx: XlsxWriter, sheet: string, { top, left, bottom, right }: Area): Xlsx.ChartRange {
  return xlsx.ChartRange.newFromRange(sheet, top, left, bottom, right);
}

function seriesOf(xlsx: XlsxWriter, sheet: string, series: PlannedSeries, type: ChartType, fontSize: number): Xlsx.ChartSeries {
  const drawn = new xlsx.ChartSeries().setName(series.name).setValues(rangeOf(xlsx, sheet, series.values));
  if (series.categories !== undefined) drawn.setCategories(rangeOf(xlsx, sheet, series.categories));
  const color = colorOf(xlsx, series.color);
  const solid = () => new xlsx.ChartSolidFill().setColor(color);
  const joined = type === 'Line' || type === 'LineMarkers' || type === 'XYScatterLines';
  const marked = type === 'XYScatter' || type === 'XYScatterLines' || type === 'LineMarkers';
  if (series.invisible) drawn.setFormat(new xlsx.ChartFormat().setNoFill().setNoLine());
  else if (type === 'XYScatter') drawn.setFormat(new xlsx.ChartFormat().setNoLine());
  else if (joined) drawn.setFormat(new xlsx.ChartFormat().setLine(new xlsx.ChartLine().setColor(color).setWidth(2)));
  else drawn.setFormat(new xlsx.ChartFormat().setSolidFill(solid()));
  if (marked && !series.invisible) {
    const look = new xlsx.ChartFormat().setSolidFill(solid()).setLine(new xlsx.ChartLine().setColor(color));
    drawn.setMarker(
      new xlsx.ChartMarker()
        .setType(xlsx.ChartMarkerType[series.marker ?? 'Circle'])
        .setSize(series.markerSize ?? 8)
        .setFormat(look),
    );
  }
  if (series.labels !== undefined && !series.invisible) {
    const label = new xlsx.ChartDataLabel().setFont(fontOf(xlsx, fontSize));
    if (series.labels === 'value') label.showValue();
    else label.showSeriesName();
    if (series.labelFormat !== undefined) label.setNumFormat(series.labelFormat);
    if (series.labelsAt === 'above') label.setPosition(xlsx.ChartDataLabelPosition.Above);
    else if (type === 'XYScatter') label.setPosition(xlsx.ChartDataLabelPosition.Right);
    drawn.setDataLabel(label);
  }
  if (series.pointColors !== undefined) {
    drawn.setPoints(
      series.pointColors.map((pointColor) => {
        const fill = new xlsx.ChartSolidFill().setColor(colorOf(xlsx, pointColor ?? series.color));
        return new xlsx.ChartPoint().setFormat(new xlsx.ChartFormat().setSolidFill(fill));
      }),
    );
  }
  if (series.secondaryAxis) drawn.setSecondaryAxis(true);
  return drawn;
}

function dressAxis(xlsx: XlsxWriter, axis: Xlsx.ChartAxis, plan: PlannedAxis, fontSize: number): void {
  axis.setFont(fontOf(xlsx, fontSize));
  if (plan.title !== undefined) axis.setName(plan.title).setNameFont(fontOf(xlsx, fontSize));
  if (plan.minimum !== undefined) axis.setMin(plan.minimum);
  if (plan.maximum !== undefined) axis.setMax(plan.maximum);
  if (plan.numberFormat !== undefined) axis.setNumFormat(plan.numberFormat);
}

/** Builds the chart for the tab `sheet`; series of another type than the chart's are combined over it. */
export function chartOf(xlsx: XlsxWriter, sheet: string, plan: PlannedChart): Xlsx.Chart {
  const chart = new xlsx.Chart(chartTypeOf(xlsx, plan.type));
  const others = new Map<ChartType, Xlsx.Chart>();
  for (const series of plan.series) {
    const type = series.type ?? plan.type;
    const drawn = seriesOf(xlsx, sheet, series, type, plan.fontSize);
    if (type === plan.type) {
      chart.pushSeries(drawn);
      continue;
    }
    const other = others.get(type) ?? new xlsx.Chart(chartTypeOf(xlsx, type));
    others.set(type, other);
    other.pushSeries(drawn);
  }
  for (const other of others.values()) chart.combine(other);
  chart
    .setName(plan.name)
    .title()
    .setName(plan.title)
    .setFont(fontOf(xlsx, plan.fontSize + 2).setBold());
  chart.setAltText(plan.title);
  const legend = chart.legend();
  if (plan.legend === 'none') legend.setHidden();
  else {
    const positions = { bottom: xlsx.ChartLegendPosition.Bottom, right: xlsx.ChartLegendPosition.Right, top: xlsx.ChartLegendPosition.Top };
    legend.setPosition(positions[plan.legend]).setFont(fontOf(xlsx, plan.fontSize));
  }
  dressAxis(xlsx, chart.xAxis(), plan.categoryAxis, plan.fontSize);
  dressAxis(xlsx, chart.yAxis(), plan.valueAxis, plan.fontSize);
  return chart;
}
