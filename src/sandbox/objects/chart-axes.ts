// Chart.axes: the value axis and the category axis.
import { booleanArgument, numberArgument, oneOf, textArgument } from '../arguments';
import { notImplemented } from '../errors';
import type { AxisModel } from '../model';
import { defineType, type Property } from '../object-type';
import { chartFormatType, slot } from './chart-format';
import { guardChart, touchChart, type ChartTarget } from './chart-target';

interface AxisTarget extends ChartTarget {
  readonly axis: AxisModel;
}

const LABEL_POSITIONS = ['NextToAxis', 'High', 'Low', 'None'] as const;
const POSITIONS = ['Automatic', 'Maximum', 'Minimum', 'Custom'] as const;
const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'] as const;

/** '' where Excel chooses the number itself; writing '' gives the choice back. */
function scale(key: 'minimum' | 'maximum' | 'majorUnit'): Property<AxisTarget> {
  return {
    since: '1.1',
    get: ({ axis }) => axis[key] ?? '',
    set: (target, value) => {
      if (value === '') Reflect.deleteProperty(target.axis, key);
      else target.axis[key] = numberArgument(value, key);
      touchChart(target);
    },
  };
}

function property<K extends keyof AxisModel>(
  since: string,
  key: K,
  absent: NonNullable<AxisModel[K]>,
  check: (value: unknown) => NonNullable<AxisModel[K]>,
): Property<AxisTarget> {
  return {
    since,
    get: ({ axis }) => axis[key] ?? absent,
    set: (target, value) => {
      target.axis[key] = check(value);
      touchChart(target);
    },
  };
}

const gridlinesType = defineType<AxisTarget>('ChartGridlines', {
  guard: guardChart,
  members: {
    visible: property('1.1', 'majorGridlines', false, (value) => booleanArgument(value, 'majorGridlines.visible')),
    format: {
      since: '1.1',
      link: (target) =>
        chartFormatType.of({
          line: slot(target.axis, { color: 'gridlineColor' }, () => {
            touchChart(target);
          }),
        }),
    },
  },
});

const axisTitleType = defineType<AxisTarget>('ChartAxisTitle', {
  guard: guardChart,
  members: {
    text: property('1.1', 'title', '', (value) => textArgument(value, 'title.text')),
    visible: {
      since: '1.1',
      get: ({ axis }) => axis.title !== undefined,
      set: (target, value) => {
        if (booleanArgument(value, 'title.visible')) target.axis.title ??= 'Axis Title';
        else delete target.axis.title;
        touchChart(target);
      },
    },
    format: {
      since: '1.1',
      link: (target) =>
        chartFormatType.of({
          font: slot(target.axis, { size: 'titleFontSize', color: 'titleColor', bold: 'titleBold' }, () => {
            touchChart(target);
          }),
        }),
    },
  },
});

function axisFormat(target: AxisTarget) {
  const touch = () => {
    touchChart(target);
  };
  return chartFormatType.of({
    font: slot(target.axis, { size: 'fontSize', color: 'fontColor' }, touch),
    line: slot(target.axis, { color: 'lineColor', none: 'noLine' }, touch),
  });
}

const axisType = defineType<AxisTarget>('ChartAxis', {
  guard: guardChart,
  members: {
    minimum: scale('minimum'),
    maximum: scale('maximum'),
    majorUnit: scale('majorUnit'),
    visible: property('1.7', 'visible', true, (value) => booleanArgument(value, 'visible')),
    reversePlotOrder: property('1.7', 'reversed', false, (value) => booleanArgument(value, 'reversePlotOrder')),
    numberFormat: property('1.8', 'numberFormat', 'General', (value) => textArgument(value, 'numberFormat')),
    tickLabelPosition: property('1.7', 'tickLabelPosition', 'NextToAxis', (value) => oneOf(value, LABEL_POSITIONS, 'tickLabelPosition')),
    majorTickMark: property('1.7', 'majorTickMark', 'None', (value) => oneOf(value, TICK_MARKS, 'majorTickMark')),
    position: property('1.8', 'position', 'Automatic', (value) => oneOf(value, POSITIONS, 'position')),
    majorGridlines: { since: '1.1', link: (target) => gridlinesType.of(target) },
    title: { since: '1.1', link: (target) => axisTitleType.of(target) },
    format: { since: '1.1', link: axisFormat },
  },
});

const valueAxis = (target: ChartTarget) => axisType.of({ ...target, axis: target.chart.valueAxis });
const categoryAxis = (target: ChartTarget) => axisType.of({ ...target, axis: target.chart.categoryAxis });

export const axesType = defineType<ChartTarget>('ChartAxes', {
  members: {
    valueAxis: { since: '1.1', link: valueAxis },
    categoryAxis: { since: '1.1', link: categoryAxis },
    getItem: {
      since: '1.7',
      call: (target, [type, group]) => {
        if (group !== undefined && group !== 'Primary') throw notImplemented('secondary axes');
        return oneOf(type, ['Value', 'Category'], 'axis type') === 'Value' ? valueAxis(target) : categoryAxis(target);
      },
    },
  },
});
