// A series of a chart → <c:ser>: its data, colours, markers and labels.
import { cellCount, parseReference } from '../areas';
import type { SeriesModel, WorkbookModel } from '../model';
import { categoryData, nameData, numberData } from './chart-data';
import { isRound, isXy, labelPlace, type ChartKind } from './chart-kinds';
import { defaultTextColor, line, noFill, richText, setting, shape, solidFill, textProperties } from './chart-text';
import { element, type XmlElement } from './xml';

/** Excel's own order of colours, for series without one. */
const palette = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

const markerSymbols: Readonly<Record<string, string>> = {
  Circle: 'circle',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Plus: 'plus',
  Star: 'star',
  Dash: 'dash',
  Dot: 'dot',
};

/** In the order that each group's schema wants (ECMA-376 part 1, 21.2.2.170). */
export function seriesElement(
  series: SeriesModel,
  kind: ChartKind,
  index: number,
  model: WorkbookModel,
  chartFontSize: number | undefined,
): XmlElement {
  const color = series.color ?? palette[index % palette.length] ?? '#4472C4';
  const data = dataElements(series, kind, model);
  const tail =
    kind.group === 'scatterChart' || kind.group === 'lineChart'
      ? [setting('smooth', series.smooth ?? kind.isSmooth ?? false)]
      : kind.group === 'bubbleChart'
        ? [setting('bubble3D', false)]
        : [];
  return element(
    'c:ser',
    {},
    setting('idx', index),
    setting('order', index),
    series.nameRef === undefined ? literalName(series.name) : nameData(series.nameRef, model),
    seriesShape(series, kind, color),
    kind.group === 'barChart' || kind.group === 'bubbleChart' ? setting('invertIfNegative', false) : undefined,
    marker(series, kind, color),
    ...pointElements(series, kind),
    dataLabels(series, kind, chartFontSize),
    ...data,
    ...tail,
  );
}

function literalName(name: string): XmlElement {
  return element('c:tx', {}, element('c:v', {}, name));
}

function dataElements(series: SeriesModel, kind: ChartKind, model: WorkbookModel): XmlElement[] {
  const [categories, values] = isXy(kind) ? ['c:xVal', 'c:yVal'] : ['c:cat', 'c:val'];
  const elements: XmlElement[] = [];
  if (series.categoriesRef !== undefined) elements.push(categoryData(categories, series.categoriesRef, model));
  if (series.valuesRef !== undefined) elements.push(numberData(values, series.valuesRef, model));
  if (kind.group === 'bubbleChart' && series.bubbleSizesRef !== undefined)
    elements.push(numberData('c:bubbleSize', series.bubbleSizesRef, model));
  return elements;
}

function drawsLines({ group, hasLines }: ChartKind): boolean {
  return group === 'lineChart' || group === 'radarChart' || hasLines === true;
}

function seriesShape(series: SeriesModel, kind: ChartKind, color: string): XmlElement | undefined {
  const { lineColor, lineWeight, lineStyle } = series;
  const isFilled = isFilledKind(kind);
  const outline =
    lineStyle === 'None'
      ? line(undefined)
      : lineColor === undefined && lineWeight === undefined
        ? undefined
        : line(lineColor ?? color, lineWeight, lineStyle);
  if (isFilled && series.noFill) return shape(noFill(), outline ?? line(undefined));
  if (lineStyle === 'None') return shape(isFilled ? solidFill(color) : undefined, outline);
  if (kind.group === 'scatterChart' && !kind.hasLines) return shape(line(undefined));
  if (!isFilled) return shape(line(lineColor ?? color, lineWeight ?? 2.25, lineStyle));
  return isRound(kind) && series.color === undefined ? undefined : shape(solidFill(color), outline);
}

/** Bars, areas, slices and bubbles; clearing the fill of a line changes nothing. */
function isFilledKind(kind: ChartKind): boolean {
  return kind.isFilledRadar === true || (!drawsLines(kind) && kind.group !== 'scatterChart');
}

function isUnseen(series: SeriesModel, kind: ChartKind): boolean {
  return series.noFill === true && isFilledKind(kind);
}

/** A marker without a fill of its own shows in no program but Excel, so it always gets one. */
function marker(series: SeriesModel, kind: ChartKind, color: string): XmlElement | undefined {
  if (kind.group !== 'lineChart' && kind.group !== 'scatterChart' && kind.group !== 'radarChart') return undefined;
  if (kind.isFilledRadar) return undefined;
  const asked = series.markerStyle === undefined || series.markerStyle === 'Automatic' ? undefined : series.markerStyle;
  const isShown = asked === undefined ? kind.hasMarkers === true : asked !== 'None';
  if (!isShown) return element('c:marker', {}, setting('symbol', 'none'));
  const fill = series.markerColor ?? color;
  return element(
    'c:marker',
    {},
    setting('symbol', markerSymbols[asked ?? ''] ?? 'circle'),
    setting('size', clamp(series.markerSize ?? 7, 2, 72)),
    shape(solidFill(fill), line(series.markerLineColor ?? fill)),
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, Math.round(value)));
}

function pointElements(series: SeriesModel, kind: ChartKind): XmlElement[] {
  if (isUnseen(series, kind)) return [];
  return pointColors(series, kind).map(([index, color]) => {
    const isMarked = kind.group === 'lineChart' || kind.group === 'scatterChart';
    return element(
      'c:dPt',
      {},
      setting('idx', index),
      kind.group === 'barChart' || kind.group === 'bubbleChart' ? setting('invertIfNegative', false) : undefined,
      isMarked ? pointMarker(color, series) : undefined,
      setting('bubble3D', false),
      isMarked ? undefined : shape(solidFill(color), isRound(kind) ? line('#FFFFFF', 1) : undefined),
    );
  });
}

/** Points that have a colour of their own; in a pie or doughnut all have. */
function pointColors({ points = {}, color, valuesRef }: SeriesModel, kind: ChartKind): [index: number, color: string][] {
  if (!isRound(kind) || color !== undefined)
    return Object.entries(points).flatMap(([index, point]) => (point.color === undefined ? [] : [[Number(index), point.color]]));
  const area = parseReference((valuesRef ?? '').replace(/^=/, ''))?.area;
  const count = area ? Math.min(cellCount(area), 100) : 0;
  return Array.from({ length: count }, (_, index) => [index, points[index]?.color ?? palette[index % palette.length] ?? '']);
}

function pointMarker(color: string, { markerSize }: SeriesModel): XmlElement {
  return element(
    'c:marker',
    {},
    setting('symbol', 'circle'),
    setting('size', clamp(markerSize ?? 7, 2, 72)),
    shape(solidFill(color), line(color)),
  );
}

function dataLabels(series: SeriesModel, kind: ChartKind, chartFontSize = 9): XmlElement | undefined {
  const { dataLabels: labels, points = {} } = series;
  const named = Object.entries(points).flatMap(([index, { dataLabel }]) => (dataLabel === undefined ? [] : [{ index, text: dataLabel }]));
  if ((!labels && named.length === 0) || isUnseen(series, kind)) return undefined;
  const look = { size: labels?.fontSize ?? chartFontSize, color: labels?.fontColor ?? defaultTextColor, bold: labels?.fontBold };
  const place = labelPlace(kind, labels?.position);
  const shown = [
    setting('showLegendKey', false),
    setting('showVal', labels?.showValue ?? false),
    setting('showCatName', labels?.showCategoryName ?? false),
    setting('showSerName', labels?.showSeriesName ?? false),
    setting('showPercent', labels?.showPercentage ?? false),
    setting('showBubbleSize', false),
  ];
  const single = named.map(({ index, text }) =>
    element(
      'c:dLbl',
      {},
      setting('idx', index),
      richText(text, look),
      place === undefined ? undefined : setting('dLblPos', place),
      ...shown.map((item) => (item.name === 'c:showVal' ? setting('showVal', true) : item)),
    ),
  );
  return element(
    'c:dLbls',
    {},
    ...single,
    labels?.numberFormat === undefined ? undefined : element('c:numFmt', { formatCode: labels.numberFormat, sourceLinked: false }),
    shape(noFill(), element('a:ln', {}, noFill())),
    textProperties(look),
    place === undefined ? undefined : setting('dLblPos', place),
    ...shown,
  );
}
