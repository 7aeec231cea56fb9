// A chart of the model → a chart part (ECMA-376 part 1, 21.2).
import type { ChartModel, SeriesModel, WorkbookModel } from '../model';
import { primaryAxes, primaryAxisElements, secondaryAxes, secondaryAxisElements } from './chart-axes';
import { chartGroups, isRound, type ChartGroup } from './chart-kinds';
import { seriesElement } from './chart-series';
import { defaultTextColor, line, noFill, richText, setting, shape, solidFill, textProperties } from './chart-text';
import { newDocument, relationshipRoot } from './package-parts';
import { element, type XmlDocument, type XmlElement } from './xml';

const legendPositions: Readonly<Record<string, string>> = { Bottom: 'b', Top: 't', Left: 'l', Right: 'r', Corner: 'tr' };

/** Throws UnsavableError for a chart type that is not drawn here. */
export function chartDocument(chart: ChartModel, model: WorkbookModel): XmlDocument {
  const groups = chartGroups(chart);
  const primary = groups.find(({ isSecondary }) => !isSecondary) ?? groups[0];
  const secondary = groups.find(({ isSecondary }) => isSecondary);
  const hasAxes = primary !== undefined && !isRound(primary.kind);
  const plotArea = element(
    'c:plotArea',
    {},
    element('c:layout'),
    ...groups.map((group) => groupElement(group, chart, model)),
    ...(hasAxes ? primaryAxisElements(chart, primary.kind) : []),
    ...(secondary && secondary !== primary ? secondaryAxisElements(chart, secondary.kind) : []),
    shape(noFill(), line(undefined)),
  );
  const { title, legend } = chart;
  const showsTitle = title.visible && title.text !== '';
  const titleLook = {
    size: title.fontSize ?? chart.fontSize ?? 14,
    bold: title.bold ?? false,
    color: title.color ?? chart.fontColor ?? defaultTextColor,
    font: chart.fontName,
  };
  const body = element(
    'c:chart',
    {},
    showsTitle ? element('c:title', {}, richText(title.text, titleLook), setting('overlay', false)) : undefined,
    setting('autoTitleDeleted', !showsTitle),
    plotArea,
    legend.visible ? legendElement(chart) : undefined,
    setting('plotVisOnly', true),
    setting('dispBlanksAs', 'gap'),
  );
  return newDocument(
    element(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': relationshipRoot,
      },
      setting('date1904', model.date1904),
      setting('roundedCorners', false),
      body,
      chartShape(chart),
      textProperties({ font: chart.fontName, size: chart.fontSize, color: chart.fontColor }),
    ),
  );
}

/** White without a border unless said otherwise. */
function chartShape({ fill, noFill: isSeeThrough, border, noBorder }: ChartModel): XmlElement {
  return shape(isSeeThrough ? noFill() : solidFill(fill || '#FFFFFF'), line(noBorder || !border ? undefined : border));
}

function legendElement({ legend, fontName, fontSize, fontColor }: ChartModel): XmlElement {
  return element(
    'c:legend',
    {},
    setting('legendPos', legendPositions[legend.position] ?? 'b'),
    setting('overlay', false),
    textProperties({ size: legend.fontSize ?? fontSize ?? 9, color: legend.color ?? fontColor ?? defaultTextColor, font: fontName }),
  );
}

function groupElement(group: ChartGroup, chart: ChartModel, model: WorkbookModel): XmlElement {
  const { kind, isSecondary } = group;
  const series = group.series.map((entry) => seriesElement(entry.series, entry.kind, entry.index, model, chart.fontSize));
  const axes = isSecondary ? secondaryAxes : primaryAxes;
  const axisIds = [setting('axId', axes.category), setting('axId', axes.value)];
  const name = `c:${kind.group}`;
  const grouping = setting('grouping', kind.grouping ?? 'standard');
  const oneColour = setting('varyColors', false);
  switch (kind.group) {
    case 'barChart': {
      const gap = setting('gapWidth', firstOf(group, 'gapWidth') ?? 150);
      const overlap = firstOf(group, 'overlap') ?? (kind.grouping === 'clustered' ? undefined : 100);
      return element(
        name,
        {},
        setting('barDir', kind.direction ?? 'col'),
        grouping,
        oneColour,
        ...series,
        gap,
        overlap === undefined ? undefined : setting('overlap', overlap),
        ...axisIds,
      );
    }
    case 'lineChart':
      return element(name, {}, grouping, oneColour, ...series, setting('marker', true), ...axisIds);
    case 'areaChart':
      return element(name, {}, grouping, oneColour, ...series, ...axisIds);
    case 'pieChart':
      return element(name, {}, setting('varyColors', true), ...series, setting('firstSliceAng', 0));
    case 'doughnutChart':
      return element(name, {}, setting('varyColors', true), ...series, setting('firstSliceAng', 0), setting('holeSize', 60));
    case 'scatterChart':
      return element(name, {}, setting('scatterStyle', 'lineMarker'), oneColour, ...series, ...axisIds);
    case 'bubbleChart':
      return element(name, {}, oneColour, ...series, setting('bubbleScale', 100), setting('showNegBubbles', false), ...axisIds);
    case 'radarChart':
      return element(
        name,
        {},
        setting('radarStyle', kind.isFilledRadar ? 'filled' : kind.hasMarkers ? 'marker' : 'standard'),
        oneColour,
        ...series,
        ...axisIds,
      );
  }
}

/** Office.js sets gap and overlap on a series, the file keeps one of each per group. */
function firstOf(group: ChartGroup, key: 'gapWidth' | 'overlap'): SeriesModel['gapWidth'] {
  return group.series.map(({ series }) => series[key]).find((value) => value !== undefined);
}
