// Office.js's chart types → the chart groups of DrawingML.
import type { ChartModel, SeriesModel } from '../model';
import { UnsavableError } from './rule-fields';

type ChartGroupName = 'barChart' | 'lineChart' | 'areaChart' | 'pieChart' | 'doughnutChart' | 'scatterChart' | 'bubbleChart' | 'radarChart';

export interface ChartKind {
  group: ChartGroupName;
  direction?: 'col' | 'bar';
  grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  /** Markers that are drawn when nothing else is said. */
  hasMarkers?: boolean;
  /** Lines between the points of a scatter. */
  hasLines?: boolean;
  isSmooth?: boolean;
  isFilledRadar?: boolean;
}

const bar = (direction: 'col' | 'bar', grouping: 'clustered' | 'stacked' | 'percentStacked'): ChartKind => ({
  group: 'barChart',
  direction,
  grouping,
});
const lines = (grouping: 'standard' | 'stacked' | 'percentStacked', hasMarkers: boolean): ChartKind => ({
  group: 'lineChart',
  grouping,
  hasMarkers,
});
const scatter = (hasMarkers: boolean, hasLines: boolean, isSmooth: boolean): ChartKind => ({
  group: 'scatterChart',
  hasMarkers,
  hasLines,
  isSmooth,
});

const kinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: bar('col', 'clustered'),
  ColumnStacked: bar('col', 'stacked'),
  ColumnStacked100: bar('col', 'percentStacked'),
  BarClustered: bar('bar', 'clustered'),
  BarStacked: bar('bar', 'stacked'),
  BarStacked100: bar('bar', 'percentStacked'),
  Line: lines('standard', false),
  LineStacked: lines('stacked', false),
  LineStacked100: lines('percentStacked', false),
  LineMarkers: lines('standard', true),
  LineMarkersStacked: lines('stacked', true),
  LineMarkersStacked100: lines('percentStacked', true),
  Area: { group: 'areaChart', grouping: 'standard' },
  AreaStacked: { group: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { group: 'areaChart', grouping: 'percentStacked' },
  Pie: { group: 'pieChart' },
  Doughnut: { group: 'doughnutChart' },
  XYScatter: scatter(true, false, false),
  XYScatterLines: scatter(true, true, false),
  XYScatterLinesNoMarkers: scatter(false, true, false),
  XYScatterSmooth: scatter(true, true, true),
  XYScatterSmoothNoMarkers: scatter(false, true, true),
  Bubble: { group: 'bubbleChart' },
  Radar: { group: 'radarChart' },
  RadarMarkers: { group: 'radarChart', hasMarkers: true },
  RadarFilled: { group: 'radarChart', isFilledRadar: true },
};

/** Throws UnsavableError for a type that is not drawn here (3-D, stock, maps …). */
function chartKind(type: string): ChartKind {
  const kind = kinds[type];
  if (!kind) throw new UnsavableError(`chart type ${type}`);
  return kind;
}

export interface ChartGroup {
  kind: ChartKind;
  isSecondary: boolean;
  /** With their numbers in the chart. */
  series: { series: SeriesModel; kind: ChartKind; index: number }[];
}

/** Series that can share one group of the file: same kind of drawing, same axes. A scatter or bubble within a combo has axes of its own. */
export function chartGroups(chart: ChartModel): ChartGroup[] {
  const groups = new Map<string, ChartGroup>();
  const mainIsXy = isXy(chartKind(chart.type));
  chart.series.forEach((series, index) => {
    const kind = chartKind(series.chartType ?? chart.type);
    const isSecondary = series.axisGroup === 'Secondary' || isXy(kind) !== mainIsXy;
    const key = [kind.group, kind.direction, kind.grouping, kind.isFilledRadar, isSecondary].join();
    const group = groups.get(key) ?? { kind, isSecondary, series: [] };
    group.series.push({ series, kind, index });
    groups.set(key, group);
  });
  if (groups.size === 0) groups.set('', { kind: chartKind(chart.type), isSecondary: false, series: [] });
  // Excel wants the primary groups first.
  return [...groups.values()].sort((a, b) => Number(a.isSecondary) - Number(b.isSecondary));
}

export function isXy({ group }: ChartKind): boolean {
  return group === 'scatterChart' || group === 'bubbleChart';
}

export function isRound({ group }: ChartKind): boolean {
  return group === 'pieChart' || group === 'doughnutChart';
}

const labelPlaces: Readonly<Record<string, string>> = {
  OutsideEnd: 'outEnd',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  Center: 'ctr',
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  BestFit: 'bestFit',
};

/** Where labels of this kind may stand; another place makes Excel repair the file. */
export function labelPlace(kind: ChartKind, position: string | undefined): string | undefined {
  const place = position === undefined ? undefined : labelPlaces[position];
  return place !== undefined && allowedPlaces(kind).includes(place) ? place : undefined;
}

function allowedPlaces({ group, grouping }: ChartKind): readonly string[] {
  switch (group) {
    case 'barChart':
      return grouping === 'clustered' ? ['outEnd', 'inEnd', 'inBase', 'ctr'] : ['inEnd', 'inBase', 'ctr'];
    case 'lineChart':
    case 'scatterChart':
    case 'bubbleChart':
      return ['t', 'b', 'l', 'r', 'ctr'];
    case 'pieChart':
      return ['outEnd', 'inEnd', 'ctr', 'bestFit'];
    default:
      return [];
  }
}
