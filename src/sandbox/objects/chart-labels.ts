// Data labels of a series, or of all series of a chart at once.
import { booleanArgument, oneOf, textArgument } from '../arguments';
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
    position: property('1.1', 'position', 'OutsideEnd', (value) => oneOf(value, POSITIONS, 'dataLabels.position')),
    numberFormat: property('1.8', 'numberFormat', 'General', (value) => textArgument(value, 'dataLabels.numberFormat')),
    format: { since: '1.1', link: (target) => chartFormatType.of({ font: fontSlot(target) }) },
  },
});
