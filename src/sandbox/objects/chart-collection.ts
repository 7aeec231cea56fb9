// Worksheet.charts.
import { indexArgument, oneOf, textArgument } from '../arguments';
import { markPart } from '../cells';
import { ExcelError } from '../errors';
import type { HostObject, HostState } from '../host-state';
import type { AxisModel, ChartModel, SheetModel } from '../model';
import { defineType } from '../object-type';
import { chartType } from './chart';
import { seriesFrom } from './chart-source';
import { CHART_TYPES } from './chart-types';
import { rangeArgument } from './range';
import { refuseProtected } from './range-target';

interface ChartsTarget {
  readonly sheet: SheetModel;
}

/** What a new chart of Excel measures, in points. */
const NEW_CHART = { left: 0, top: 0, width: 360, height: 216 };

const newAxis = (majorGridlines: boolean): AxisModel => ({ visible: true, majorGridlines });

function addChart({ sheet }: ChartsTarget, [type, source, seriesBy]: readonly unknown[], host: HostState): HostObject {
  const kind = oneOf(type, CHART_TYPES, 'chart type');
  const series = seriesFrom(rangeArgument(source, 'sourceData'), kind, seriesBy);
  const number = host.nextNumber();
  const only = series.length === 1 ? series[0] : undefined;
  const chart: ChartModel = {
    ...NEW_CHART,
    id: `{00000000-0000-4000-8000-${String(number).padStart(12, '0')}}`,
    name: freeName(sheet),
    type: kind,
    title: { visible: true, text: only?.name ?? 'Chart Title' },
    legend: { visible: only === undefined || kind === 'Pie' || kind === 'Doughnut', position: 'Bottom' },
    valueAxis: newAxis(true),
    categoryAxis: newAxis(kind.startsWith('XYScatter') || kind === 'Bubble'),
    series,
    fromFile: false,
  };
  sheet.charts.push(chart);
  markPart(sheet, 'charts');
  return chartType.of({ sheet, chart });
}

function freeName(sheet: SheetModel): string {
  const taken = new Set(sheet.charts.map((chart) => chart.name));
  let number = 1;
  while (taken.has(`Chart ${number}`)) number++;
  return `Chart ${number}`;
}

function find({ sheet }: ChartsTarget, key: unknown): HostObject | null {
  const wanted = textArgument(key, 'name').toLowerCase();
  const chart = sheet.charts.find((item) => item.name.toLowerCase() === wanted || item.id === key);
  return chart ? chartType.of({ sheet, chart }) : null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new ExcelError('ItemNotFound');
  return object;
}

export const chartCollectionType = defineType<ChartsTarget>('ChartCollection', {
  guard: ({ sheet }) => {
    refuseProtected(sheet);
  },
  items: ({ sheet }) => sheet.charts.map((chart) => chartType.of({ sheet, chart })),
  item: (target, key) => required(find(target, key)),
  members: {
    count: { since: '1.1', get: ({ sheet }) => sheet.charts.length },
    getCount: { since: '1.4', call: ({ sheet }) => sheet.charts.length },
    add: { since: '1.1', writes: true, call: addChart },
    getItem: { since: '1.1', call: (target, [name]) => required(find(target, name)) },
    getItemOrNullObject: { since: '1.4', call: (target, [name]) => find(target, name) },
    getItemAt: {
      since: '1.1',
      call: ({ sheet }, [index]) => {
        const chart = sheet.charts[indexArgument(index, 'index')];
        if (!chart) throw new ExcelError('InvalidArgument');
        return chartType.of({ sheet, chart });
      },
    },
  },
});
