// Data labels of a series, or of all series of a chart at once.
import { booleanArgument, oneOf, textArgument } from '../arguments';
import { ExcelError } from '../errors';
import type { DataLabelsModel, SeriesModel } from '../model';
import { defineType, type Property } from '../object-type';
import { chartFormatType, slot } from './chart-format';
import { guardChart, touchChart, type ChartTarget } from './chart-target';

export interface LabelsTarget extends ChartTarget {
  readonly series: readonly SeriesModel[];
}

const POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
] as const;

const IN_BARS = ['Center', 'InsideEnd', 'InsideBase'];

/** Where labels of a type of chart may stand: https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/e2b1697c-7adc-463d-9081-3daef72f656f */
function placesOf(chartType: string): readonly string[] {
  if (/^(?:Column|Bar)Clustered$/.test(chartType)) return [...IN_BARS, 'OutsideEnd'];
  if (/^(?:Column|Bar)/.test(chartType)) return IN_BARS;
  if (/^(?:Line|XYScatter|Bubble)/.test(chartType)) return ['Center', 'Left', 'Right', 'Top', 'Bottom'];
  return chartType === 'Pie' ? ['BestFit', 'OutsideEnd', 'InsideEnd', 'Center'] : [];
}

function setPosition(target: LabelsTarget, value: unknown): void {
  const position = oneOf(value, POSITIONS, 'dataLabels.position');
  for (const series of target.series) {
    const type = series.chartType ?? target.chart.type;
    if (position !== 'None' && !placesOf(type).includes(position))
      throw new ExcelError('InvalidArgument', `labels of a ${type} cannot stand at ${position}`);
  }
  for (const series of target.series) series.dataLabels = { ...series.dataLabels, position };
  touchChart(target);
}

function property<K extends keyof DataLabelsModel>(
  since: string,
  key: K,
  absent: NonNullable<DataLabelsModel[K]>,
  check: (value: unknown) => NonNullable<DataLabelsModel[K]>,
): Property<LabelsTarget> {
  return {
    since,
    get: ({ series }) => series[0]?.dataLabels?.[key] ?? absent,
    set: (target, value) => {
      const checked = check(value);
      for (const series of target.series) series.dataLabels = { ...series.dataLabels, [key]: checked };
      touchChart(target);
    },
  };
}

const flag = (key: 'showValue' | 'showSeriesName' | 'showCategoryName' | 'showPercentage') =>
  property('1.1', key, false, (value) => booleanArgument(value, `dataLabels.${key}`));

/** Fonts are kept with each series; the first one's stand for all when they are read. */
function fontSlot(target: LabelsTarget) {
  const holder: DataLabelsModel = { ...target.series[0]?.dataLabels };
  const touch = () => {
    const { fontSize, fontColor, fontBold } = holder;
    const font = {
      ...(fontSize === undefined ? {} : { fontSize }),
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(fontBold === undefined ? {} : { fontBold }),
    };
    for (const series of target.series) series.dataLabels = { ...series.dataLabels, ...font };
    touchChart(target);
  };
  return slot(holder, { size: 'fontSize', color: 'fontColor', bold: 'fontBold' }, touch);
}

export const dataLabelsType = defineType<LabelsTarget>('ChartDataLabels', {
  guard: guardChart,
  members: {
    showValue: flag('showValue'),
    showSeriesName: flag('showSeriesName'),
    showCategoryName: flag('showCategoryName'),
    showPercentage: flag('showPercentage'),
    position: { since: '1.1', get: ({ series }) => series[0]?.dataLabels?.position ?? 'OutsideEnd', set: setPosition },
    numberFormat: property('1.8', 'numberFormat', 'General', (value) => textArgument(value, 'dataLabels.numberFormat')),
    format: { since: '1.1', link: (target) => chartFormatType.of({ font: fontSlot(target) }) },
  },
});
