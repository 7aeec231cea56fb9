// Chart.series: what is drawn, and how each series looks.
import { absoluteText, parseReference, cellCount, columnCount, rowCount } from '../areas';
import { booleanArgument, colorArgument, indexArgument, numberBetween, oneOf, textArgument, textBetween } from '../arguments';
import { ExcelError } from '../errors';
import { CHART_SERIES, SERIES_NAME_CHARACTERS } from '../limits';
import type { SeriesModel } from '../model';
import { defineType, type Method, type Property } from '../object-type';
import { CHART_TYPES } from './chart-types';
import { chartFormatType, slot } from './chart-format';
import { dataLabelsType } from './chart-labels';
import { guardChart, touchChart, type ChartTarget } from './chart-target';
import { rangeArgument } from './range';

interface SeriesTarget extends ChartTarget {
  readonly series: SeriesModel;
}

interface PointTarget extends SeriesTarget {
  readonly index: number;
}

const MARKERS = [
  'Invalid',
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
] as const;

function property<K extends keyof SeriesModel>(
  since: string,
  key: K,
  absent: NonNullable<SeriesModel[K]>,
  check: (value: unknown) => NonNullable<SeriesModel[K]>,
): Property<SeriesTarget> {
  return {
    since,
    get: ({ series }) => series[key] ?? absent,
    set: (target, value) => {
      target.series[key] = check(value);
      touchChart(target);
    },
  };
}

const seriesName = (value: unknown): string => textBetween(value, 0, SERIES_NAME_CHARACTERS, 'series name');

/** Gaps are of bars and columns alone: https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-gapwidth-member */
function ofBars({ set, ...property }: Property<SeriesTarget>): Property<SeriesTarget> {
  return {
    ...property,
    set: (target, value, host) => {
      const type = target.series.chartType ?? target.chart.type;
      if (!/^(?:Bar|Column)/.test(type)) throw new ExcelError('InvalidArgument', `a ${type} has no bars`);
      set?.(target, value, host);
    },
  };
}

/** What an added series is given before it can look like anything. */
const SOURCES = new Set(['name', 'setValues', 'setXAxisValues', 'setBubbleSizes', 'delete']);

/** No page says which members an empty series refuses with EmptyChartSeries: here it is all that need something to be drawn. */
function guardSeries(target: SeriesTarget, member: string): void {
  guardChart(target);
  if (target.series.valuesRef === undefined && !SOURCES.has(member)) throw new ExcelError('EmptyChartSeries');
}

/** Series are drawn from one row or one column. */
function sourceSetter(key: 'valuesRef' | 'categoriesRef' | 'bubbleSizesRef'): Method<SeriesTarget> {
  return {
    since: '1.7',
    writes: true,
    call: (target, [source]) => {
      const { sheet, area } = rangeArgument(source, 'sourceData');
      if (rowCount(area) > 1 && columnCount(area) > 1) throw new ExcelError('InvalidArgument', 'a series takes one row or one column');
      target.series[key] = absoluteText(sheet.name, area);
      touchChart(target);
    },
  };
}

function editPoint({ series, index, ...target }: PointTarget): { color?: string; dataLabel?: string } {
  const points = (series.points ??= {});
  touchChart(target);
  return (points[index] ??= {});
}

const pointLabelType = defineType<PointTarget>('ChartDataLabel', {
  guard: guardChart,
  members: {
    text: {
      since: '1.8',
      get: ({ series, index }) => series.points?.[index]?.dataLabel ?? '',
      set: (target, value) => {
        editPoint(target).dataLabel = textArgument(value, 'dataLabel.text');
      },
    },
  },
});

const pointType = defineType<PointTarget>('ChartPoint', {
  guard: guardChart,
  members: {
    format: {
      since: '1.1',
      link: (target) =>
        chartFormatType.of({
          fill: slot(editPoint(target), { color: 'color' }, () => {
            touchChart(target);
          }),
        }),
    },
    dataLabel: { since: '1.7', link: (target) => pointLabelType.of(target) },
  },
});

const pointCount = ({ series }: SeriesTarget): number => {
  const area = parseReference(series.valuesRef ?? '')?.area;
  return area ? cellCount(area) : 0;
};

const pointsType = defineType<SeriesTarget>('ChartPointsCollection', {
  items: (target) => Array.from({ length: pointCount(target) }, (_, index) => pointType.of({ ...target, index })),
  members: {
    count: { since: '1.1', get: pointCount },
    getCount: { since: '1.4', call: pointCount },
    getItemAt: {
      since: '1.1',
      call: (target, [at]) => {
        const index = indexArgument(at, 'index');
        if (index < 0 || index >= pointCount(target)) throw new ExcelError('InvalidArgument', `there is no point ${index}`);
        return pointType.of({ ...target, index });
      },
    },
  },
});

function seriesFormat(target: SeriesTarget) {
  const touch = () => {
    touchChart(target);
  };
  return chartFormatType.of({
    fill: slot(target.series, { color: 'color', none: 'noFill' }, touch),
    line: slot(target.series, { color: 'lineColor', weight: 'lineWeight', style: 'lineStyle' }, touch),
  });
}

const seriesType = defineType<SeriesTarget>('ChartSeries', {
  guard: guardSeries,
  members: {
    name: {
      since: '1.1',
      get: ({ series }) => series.name,
      set: (target, value) => {
        target.series.name = seriesName(value);
        delete target.series.nameRef;
        touchChart(target);
      },
    },
    chartType: {
      since: '1.7',
      get: ({ series, chart }) => series.chartType ?? chart.type,
      set: (target, value) => {
        target.series.chartType = oneOf(value, CHART_TYPES, 'chartType');
        touchChart(target);
      },
    },
    gapWidth: ofBars(property('1.7', 'gapWidth', 150, (value) => numberBetween(value, 0, 500, 'gapWidth'))),
    overlap: ofBars(property('1.8', 'overlap', 0, (value) => numberBetween(value, -100, 100, 'overlap'))),
    smooth: property('1.7', 'smooth', false, (value) => booleanArgument(value, 'smooth')),
    axisGroup: property('1.8', 'axisGroup', 'Primary', (value) => oneOf(value, ['Primary', 'Secondary'], 'axisGroup')),
    markerStyle: property('1.7', 'markerStyle', 'Automatic', (value) => oneOf(value, MARKERS, 'markerStyle')),
    markerSize: property('1.7', 'markerSize', 5, (value) => numberBetween(value, 2, 72, 'markerSize')),
    markerBackgroundColor: property('1.7', 'markerColor', '#000000', (value) => colorArgument(value, 'markerBackgroundColor')),
    markerForegroundColor: property('1.7', 'markerLineColor', '#000000', (value) => colorArgument(value, 'markerForegroundColor')),
    hasDataLabels: {
      since: '1.7',
      get: ({ series }) => series.dataLabels !== undefined,
      set: (target, value) => {
        if (booleanArgument(value, 'hasDataLabels')) target.series.dataLabels ??= { showValue: true };
        else delete target.series.dataLabels;
        touchChart(target);
      },
    },
    format: { since: '1.1', link: seriesFormat },
    dataLabels: { since: '1.8', link: ({ sheet, chart, series }) => dataLabelsType.of({ sheet, chart, series: [series] }) },
    points: { since: '1.1', link: (target) => pointsType.of(target) },
    setValues: sourceSetter('valuesRef'),
    setXAxisValues: sourceSetter('categoriesRef'),
    setBubbleSizes: sourceSetter('bubbleSizesRef'),
    delete: {
      since: '1.7',
      writes: true,
      call: (target) => {
        target.chart.series.splice(target.chart.series.indexOf(target.series), 1);
        touchChart(target);
      },
    },
  },
});

export const seriesCollectionType = defineType<ChartTarget>('ChartSeriesCollection', {
  guard: guardChart,
  items: (target) => target.chart.series.map((series) => seriesType.of({ ...target, series })),
  members: {
    count: { since: '1.1', get: ({ chart }) => chart.series.length },
    getCount: { since: '1.4', call: ({ chart }) => chart.series.length },
    getItemAt: {
      since: '1.1',
      call: (target, [index]) => {
        const series = target.chart.series[indexArgument(index, 'index')];
        if (!series) throw new ExcelError('InvalidArgument', `there is no series ${String(index)}`);
        return seriesType.of({ ...target, series });
      },
    },
    add: {
      since: '1.7',
      writes: true,
      call: (target, [name, index]) => {
        const { chart } = target;
        if (chart.series.length >= CHART_SERIES) throw new ExcelError('InvalidOperation', `a chart has at most ${CHART_SERIES} series`);
        const series: SeriesModel = { name: name === undefined ? `Series${chart.series.length + 1}` : seriesName(name) };
        chart.series.splice(index === undefined ? chart.series.length : indexArgument(index, 'index'), 0, series);
        touchChart(target);
        return seriesType.of({ ...target, series });
      },
    },
  },
});
