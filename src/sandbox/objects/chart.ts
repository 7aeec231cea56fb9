// The Chart object.
import { booleanArgument, numberArgument, oneOf, textArgument } from '../arguments';
import { boundingArea } from '../areas';
import { ExcelError } from '../errors';
import type { ChartModel } from '../model';
import { defineType, type Property } from '../object-type';
import { axesType } from './chart-axes';
import { chartFormatType, slot } from './chart-format';
import { dataLabelsType } from './chart-labels';
import { seriesCollectionType } from './chart-series';
import { seriesFrom } from './chart-source';
import { guardChart, touchChart, type ChartTarget } from './chart-target';
import { CHART_TYPES } from './chart-types';
import { rangeArgument, rangeType } from './range';
import { placeOf } from './range-sizes';
import { areaFromAddress, type RangeTarget } from './range-target';
import type { HostState } from '../host-state';

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Right', 'Left', 'Corner', 'Custom'] as const;

function measure(key: 'left' | 'top' | 'width' | 'height'): Property<ChartTarget> {
  return {
    since: '1.1',
    get: ({ chart }) => chart[key],
    set: (target, value) => {
      const points = numberArgument(value, key);
      if (points < 0) throw new ExcelError('InvalidArgument', `${key} is not negative`);
      target.chart[key] = points;
      touchChart(target);
    },
  };
}

/** A field of a part of the chart, such as its title. */
function partProperty<K extends 'title' | 'legend', F extends keyof ChartModel[K]>(
  since: string,
  part: K,
  field: F,
  check: (value: unknown) => ChartModel[K][F],
): Property<ChartTarget> {
  return {
    since,
    get: ({ chart }) => chart[part][field],
    set: (target, value) => {
      target.chart[part][field] = check(value);
      touchChart(target);
    },
  };
}

const titleType = defineType<ChartTarget>('ChartTitle', {
  guard: guardChart,
  members: {
    visible: partProperty('1.1', 'title', 'visible', (value) => booleanArgument(value, 'title.visible')),
    /** Writing a title shows it. */
    text: {
      since: '1.1',
      get: ({ chart }) => chart.title.text,
      set: (target, value) => {
        target.chart.title.text = textArgument(value, 'title.text');
        target.chart.title.visible = true;
        touchChart(target);
      },
    },
    format: {
      since: '1.1',
      link: (target) =>
        chartFormatType.of({
          font: slot(target.chart.title, { size: 'fontSize', bold: 'bold', color: 'color' }, () => {
            touchChart(target);
          }),
        }),
    },
  },
});

const legendType = defineType<ChartTarget>('ChartLegend', {
  guard: guardChart,
  members: {
    visible: partProperty('1.1', 'legend', 'visible', (value) => booleanArgument(value, 'legend.visible')),
    position: partProperty('1.1', 'legend', 'position', (value) => oneOf(value, LEGEND_POSITIONS, 'legend.position')),
    format: {
      since: '1.1',
      link: (target) =>
        chartFormatType.of({
          font: slot(target.chart.legend, { size: 'fontSize', color: 'color' }, () => {
            touchChart(target);
          }),
        }),
    },
  },
});

function areaFormat(target: ChartTarget) {
  const touch = () => {
    touchChart(target);
  };
  return chartFormatType.of({
    font: slot(target.chart, { name: 'fontName', size: 'fontSize', color: 'fontColor' }, touch),
    fill: slot(target.chart, { color: 'fill', none: 'noFill' }, touch),
    border: slot(target.chart, { color: 'border', none: 'noBorder' }, touch),
  });
}

function cornerOf({ sheet }: ChartTarget, value: unknown, host: HostState): RangeTarget {
  const range = rangeType.targetOf(value) ?? areaFromAddress(host, sheet, textArgument(value, 'cell'));
  if (range.sheet !== sheet) throw new ExcelError('InvalidArgument', 'the cell is on another worksheet');
  return range;
}

/** From the first cell's corner to the last cell's far corner; without a last cell it fits the first. */
function setPosition(target: ChartTarget, [startCell, endCell]: readonly unknown[], host: HostState): void {
  const start = cornerOf(target, startCell, host).area;
  const end = endCell === undefined || endCell === null ? start : cornerOf(target, endCell, host).area;
  Object.assign(target.chart, placeOf(target.sheet, boundingArea(start, end)));
  touchChart(target);
}

export const chartType = defineType<ChartTarget>('Chart', {
  guard: guardChart,
  identity: ({ chart }) => ({ Id: chart.id }),
  members: {
    id: { since: '1.7', get: ({ chart }) => chart.id },
    name: {
      since: '1.1',
      get: ({ chart }) => chart.name,
      set: (target, value) => {
        target.chart.name = textArgument(value, 'name');
        touchChart(target);
      },
    },
    chartType: {
      since: '1.7',
      get: ({ chart }) => chart.type,
      set: (target, value) => {
        target.chart.type = oneOf(value, CHART_TYPES, 'chartType');
        touchChart(target);
      },
    },
    left: measure('left'),
    top: measure('top'),
    width: measure('width'),
    height: measure('height'),
    title: { since: '1.1', link: (target) => titleType.of(target) },
    legend: { since: '1.1', link: (target) => legendType.of(target) },
    axes: { since: '1.1', link: (target) => axesType.of(target) },
    series: { since: '1.1', link: (target) => seriesCollectionType.of(target) },
    dataLabels: { since: '1.1', link: (target) => dataLabelsType.of({ ...target, series: target.chart.series }) },
    format: { since: '1.1', link: areaFormat },
    worksheet: { since: '1.2', link: ({ sheet }, host) => host.worksheetObject(sheet) },
    setPosition: { since: '1.1', writes: true, call: setPosition },
    setData: {
      since: '1.1',
      writes: true,
      call: (target, [source, seriesBy]) => {
        target.chart.series = seriesFrom(rangeArgument(source, 'sourceData'), target.chart.type, seriesBy);
        touchChart(target);
      },
    },
    delete: {
      since: '1.1',
      writes: true,
      call: (target) => {
        target.sheet.charts = target.sheet.charts.filter((chart) => chart !== target.chart);
        touchChart(target);
      },
    },
  },
});
