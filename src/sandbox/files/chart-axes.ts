// Axes of a chart → <c:catAx>, <c:valAx>: scale, title, gridlines, labels.
import type { AxisModel, ChartModel } from '../model';
import { isXy, type ChartKind } from './chart-kinds';
import { defaultTextColor, line, noFill, richText, setting, shape, textProperties } from './chart-text';
import { element, type XmlElement } from './xml';

export interface AxisIds {
  category: number;
  value: number;
}

export const primaryAxes: AxisIds = { category: 500_000_001, value: 500_000_002 };
export const secondaryAxes: AxisIds = { category: 500_000_003, value: 500_000_004 };

const labelPositions: Readonly<Record<string, string>> = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };
const tickMarks: Readonly<Record<string, string>> = { Outside: 'out', Inside: 'in', Cross: 'cross' };
const defaultLine = '#BFBFBF';
const defaultGridline = '#D9D9D9';

/** The pair of axes that groups on the primary axes share. */
export function primaryAxisElements(chart: ChartModel, kind: ChartKind): XmlElement[] {
  const isSideways = kind.direction === 'bar';
  const category = axisElement(chart, chart.categoryAxis, {
    name: isXy(kind) ? 'c:valAx' : 'c:catAx',
    id: primaryAxes.category,
    crosses: primaryAxes.value,
    position: isSideways ? 'l' : 'b',
    crossesAt: crossing(chart.valueAxis),
  });
  const value = axisElement(chart, chart.valueAxis, {
    name: 'c:valAx',
    id: primaryAxes.value,
    crosses: primaryAxes.category,
    position: isSideways ? 'b' : 'l',
    ...(!isXy(kind) && { crossBetween: kind.group === 'areaChart' ? 'midCat' : 'between' }),
    crossesAt: crossing(chart.categoryAxis),
  });
  return [category, value];
}

/** Values at the right with labels; the categories are those of the primary axis, so theirs stay unseen. A scatter shares the scale. */
export function secondaryAxisElements(chart: ChartModel, kind: ChartKind): XmlElement[] {
  const bare: AxisModel = { visible: true, majorGridlines: false };
  const look = {
    ...(chart.valueAxis.fontSize !== undefined && { fontSize: chart.valueAxis.fontSize }),
    ...(chart.valueAxis.fontColor !== undefined && { fontColor: chart.valueAxis.fontColor }),
  };
  const value = axisElement(
    chart,
    { ...bare, ...look },
    {
      name: 'c:valAx',
      id: secondaryAxes.value,
      crosses: secondaryAxes.category,
      position: 'r',
      crossBetween: isXy(kind) ? 'midCat' : 'between',
      crossesAt: 'max',
    },
  );
  const hidden = { ...bare, visible: false };
  const category = axisElement(chart, hidden, {
    name: isXy(kind) ? 'c:valAx' : 'c:catAx',
    id: secondaryAxes.category,
    crosses: secondaryAxes.value,
    position: 'b',
  });
  return [value, category];
}

type Crossing = 'autoZero' | 'max' | 'min';

/** Office.js asks an axis where the other one crosses it; the file keeps that with the other one. */
function crossing({ position }: AxisModel): Crossing {
  return position === 'Maximum' ? 'max' : position === 'Minimum' ? 'min' : 'autoZero';
}

interface AxisPlace {
  name: 'c:catAx' | 'c:valAx';
  id: number;
  crosses: number;
  position: 'l' | 'r' | 't' | 'b';
  crossBetween?: string;
  crossesAt?: Crossing;
}

function axisElement(chart: ChartModel, axis: AxisModel, place: AxisPlace): XmlElement {
  const font = chart.fontName;
  const isValue = place.name === 'c:valAx';
  const labels = { size: axis.fontSize ?? chart.fontSize ?? 9, color: axis.fontColor ?? chart.fontColor ?? defaultTextColor, font };
  const titleLook = {
    size: axis.titleFontSize ?? chart.fontSize ?? 10,
    bold: axis.titleBold ?? false,
    color: axis.titleColor ?? chart.fontColor ?? defaultTextColor,
    font,
  };
  return element(
    place.name,
    {},
    setting('axId', place.id),
    element(
      'c:scaling',
      {},
      setting('orientation', axis.reversed ? 'maxMin' : 'minMax'),
      isValue && axis.maximum !== undefined ? setting('max', axis.maximum) : undefined,
      isValue && axis.minimum !== undefined ? setting('min', axis.minimum) : undefined,
    ),
    setting('delete', !axis.visible),
    setting('axPos', place.position),
    axis.majorGridlines ? element('c:majorGridlines', {}, shape(line(axis.gridlineColor ?? defaultGridline))) : undefined,
    axis.title === undefined || axis.title === '' ? undefined : axisTitle(axis.title, titleLook, place.position),
    element('c:numFmt', { formatCode: axis.numberFormat ?? 'General', sourceLinked: axis.numberFormat === undefined }),
    setting('majorTickMark', tickMarks[axis.majorTickMark ?? ''] ?? 'none'),
    setting('minorTickMark', 'none'),
    setting('tickLblPos', labelPositions[axis.tickLabelPosition ?? ''] ?? 'nextTo'),
    shape(noFill(), line(axis.noLine ? undefined : (axis.lineColor ?? defaultLine))),
    textProperties(labels),
    setting('crossAx', place.crosses),
    setting('crosses', place.crossesAt ?? 'autoZero'),
    ...(isValue
      ? [
          setting('crossBetween', place.crossBetween ?? 'midCat'),
          axis.majorUnit === undefined ? undefined : setting('majorUnit', axis.majorUnit),
        ]
      : [setting('auto', true), setting('lblAlgn', 'ctr'), setting('lblOffset', 100), setting('noMultiLvlLbl', false)]),
  );
}

/** An upright axis has its title turned, as Excel does it. */
function axisTitle(text: string, look: Parameters<typeof richText>[1], position: AxisPlace['position']): XmlElement {
  const isUpright = position === 'l' || position === 'r';
  return element('c:title', {}, richText(text, look, isUpright ? -5_400_000 : undefined), setting('overlay', false));
}
