// Draws a chart as SVG, so that the page shows what Excel would: bars, columns, lines, points and rings. A likeness, not Excel's drawing.
import type { ChartModel, WorkbookModel } from '../sandbox/model';
import { drawnSeriesOf, type DrawnSeries } from './chart-data';
import type { ChartPicture } from './protocol';

const PIXELS_PER_POINT = 96 / 72;
const INK = '#595959';
const LINE = '#D9D9D9';

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const escape = (text: string) => text.replace(/[&<>"']/g, (mark) => `&#${String(mark.charCodeAt(0))};`);
const at = (value: number) => value.toFixed(1);

function text(x: number, y: number, words: string, { anchor = 'middle', size = 10, color = INK, weight = 400 } = {}): string {
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" font-size="${at(size)}" fill="${color}" font-weight="${String(weight)}">${escape(words)}</text>`;
}

function rectangle({ left, top, width, height }: Frame, fill: string): string {
  return `<rect x="${at(left)}" y="${at(top)}" width="${at(Math.max(width, 0))}" height="${at(Math.max(height, 0))}" fill="${fill}"/>`;
}

const shown = (value: number) => String(Math.round(value * 100) / 100);

/** The scale of the value axis: its own ends where they are set, else round ones that hold all values. */
function valueScale(chart: ChartModel, least: number, most: number): { readonly from: number; readonly to: number } {
  const from = chart.valueAxis.minimum ?? Math.min(0, least);
  const to = chart.valueAxis.maximum ?? (most <= from ? from + 1 : most * 1.08);
  return { from, to };
}

/** Bars lie, columns stand; stacked ones add up. */
function bars(chart: ChartModel, series: readonly DrawnSeries[], frame: Frame): string {
  const isLying = chart.type.startsWith('Bar');
  const isStacked = chart.type.includes('Stacked');
  const isWhole = chart.type.endsWith('100');
  const drawn = series.filter(({ type }) => !type.startsWith('Line'));
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const sumAt = (index: number) => drawn.reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0);
  const all = drawn.flatMap(({ values }) => values.map((value) => value ?? 0));
  const most = isWhole ? 1 : isStacked ? Math.max(0, ...Array.from({ length: count }, (_, index) => sumAt(index))) : Math.max(0, ...all);
  const { from, to } = valueScale(chart, Math.min(0, ...all), most);
  const length = isLying ? frame.width : frame.height;
  const step = (isLying ? frame.height : frame.width) / Math.max(1, count);
  const thickness = (step * 0.62) / (isStacked ? 1 : Math.max(1, drawn.length));
  const isReversed = chart.categoryAxis.reversed === true;
  const parts: string[] = [rectangle(isLying ? { ...frame, width: 1 } : { ...frame, top: frame.top + frame.height, height: 1 }, LINE)];
  for (let index = 0; index < count; index += 1) {
    const place = isLying === isReversed || !isLying ? index : count - 1 - index;
    let base = from < 0 ? 0 : from;
    drawn.forEach(({ values, color, pointColors, isInvisible, labels, name }, order) => {
      const value = (values[index] ?? 0) / (isWhole ? Math.max(sumAt(index), 1e-9) : 1);
      const start = ((base - from) / (to - from)) * length;
      const size = (value / (to - from)) * length;
      const across = place * step + step * 0.19 + (isStacked ? 0 : order * thickness);
      const bar = isLying
        ? { left: frame.left + start, top: frame.top + across, width: size, height: thickness }
        : { left: frame.left + across, top: frame.top + frame.height - start - size, width: thickness, height: size };
      if (!isInvisible && value !== 0) parts.push(rectangle(bar, pointColors[index] ?? color));
      if (labels && value !== 0 && !isInvisible) {
        const words = labels === 'name' ? name : shown(values[index] ?? 0);
        const isInside = isStacked;
        parts.push(
          isLying
            ? text(bar.left + (isInside ? size / 2 : size + 4), bar.top + thickness / 2 + 3.5, words, {
                anchor: isInside ? 'middle' : 'start',
                color: isInside ? '#FFFFFF' : INK,
              })
            : text(bar.left + thickness / 2, isInside ? bar.top + size / 2 + 3.5 : bar.top - 4, words, {
                color: isInside ? '#FFFFFF' : INK,
              }),
        );
      }
      if (isStacked) base += value;
    });
    const category = String(series[0]?.categories[index] ?? '');
    const middle = place * step + step / 2;
    if (chart.categoryAxis.visible) {
      parts.push(
        isLying
          ? text(frame.left - 6, frame.top + middle + 3.5, shortened(category, 22), { anchor: 'end' })
          : text(frame.left + middle, frame.top + frame.height + 14, shortened(category, Math.max(4, step / 6))),
      );
    }
  }
  return parts.join('');
}

const shortened = (words: string, most: number) => (words.length > most ? `${words.slice(0, Math.max(1, Math.floor(most) - 1))}…` : words);

function lines(chart: ChartModel, series: readonly DrawnSeries[], frame: Frame): string {
  const all = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const { from, to } = valueScale(chart, Math.min(...all, 0), Math.max(...all, 0));
  return series
    .map(({ values, color, isInvisible }) => {
      if (isInvisible) return '';
      const points = values.flatMap((value, index) => {
        if (value === undefined) return [];
        const x = frame.left + ((index + 0.5) / values.length) * frame.width;
        return [[x, frame.top + frame.height - ((value - from) / (to - from)) * frame.height] as const];
      });
      const path = points.map(([x, y]) => `${at(x)},${at(y)}`).join(' ');
      const dots = points.map(([x, y]) => `<circle cx="${at(x)}" cy="${at(y)}" r="3" fill="${color}"/>`).join('');
      return `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2"/>${dots}`;
    })
    .join('');
}

function scatter(chart: ChartModel, series: readonly DrawnSeries[], frame: Frame): string {
  const ys = series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const xs = series.flatMap(({ categories }) => categories.map(Number));
  const x0 = chart.categoryAxis.minimum ?? Math.min(0, ...xs);
  const x1 = chart.categoryAxis.maximum ?? Math.max(1, ...xs);
  const { from: y0, to: y1 } = valueScale(chart, Math.min(...ys), Math.max(...ys));
  const points = series.flatMap(({ values, categories, color, pointColors, labels, name, isInvisible }) =>
    values.map((value, index) => {
      if (value === undefined || isInvisible) return '';
      const x = frame.left + ((Number(categories[index]) - x0) / (x1 - x0)) * frame.width;
      const y = frame.top + frame.height - ((value - y0) / (y1 - y0)) * frame.height;
      const dot = `<circle cx="${at(x)}" cy="${at(y)}" r="5" fill="${pointColors[index] ?? color}"/>`;
      return labels === 'name' ? dot + text(x + 8, y + 3.5, name, { anchor: 'start' }) : dot;
    }),
  );
  const border = `<rect x="${at(frame.left)}" y="${at(frame.top)}" width="${at(frame.width)}" height="${at(frame.height)}" fill="none" stroke="${LINE}"/>`;
  return border + points.join('');
}

function ring(series: readonly DrawnSeries[], frame: Frame): string {
  const [first] = series;
  const total = first?.values.reduce<number>((sum, value) => sum + (value ?? 0), 0) ?? 0;
  if (!first || total <= 0) return '';
  const radius = Math.min(frame.width, frame.height) * 0.36;
  const around = 2 * Math.PI * radius;
  const [x, y] = [frame.left + frame.width / 2, frame.top + frame.height / 2];
  let turned = 0;
  return first.values
    .map((value = 0, index) => {
      const share = value / total;
      const dash = `stroke-dasharray="${at(share * around)} ${at(around)}" stroke-dashoffset="${at(-turned * around)}"`;
      turned += share;
      return `<circle cx="${at(x)}" cy="${at(y)}" r="${at(radius)}" fill="none" stroke="${first.pointColors[index] ?? first.color}" stroke-width="${at(radius * 0.5)}" ${dash} transform="rotate(-90 ${at(x)} ${at(y)})"/>`;
    })
    .join('');
}

function legend(series: readonly DrawnSeries[], left: number, y: number): string {
  let x = left;
  return series
    .filter(({ isInvisible, name }) => !isInvisible && name !== '')
    .map(({ name, color }) => {
      const item = rectangle({ left: x, top: y - 8, width: 9, height: 9 }, color) + text(x + 13, y, name, { anchor: 'start' });
      x += 30 + name.length * 6;
      return item;
    })
    .join('');
}

function plot(chart: ChartModel, series: readonly DrawnSeries[], frame: Frame): string {
  if (chart.type.startsWith('XYScatter')) return scatter(chart, series, frame);
  if (chart.type === 'Doughnut' || chart.type === 'Pie') return ring(series, frame);
  const lined = series.filter(({ type }) => type.startsWith('Line'));
  return (lined.length < series.length ? bars(chart, series, frame) : '') + lines(chart, lined, frame);
}

/** Sizes from the chart's points; its words are escaped, and the page shows it as an image, where no script runs. */
export function chartPicture(chart: ChartModel, model: WorkbookModel): ChartPicture {
  const [width, height] = [chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT];
  const series = drawnSeriesOf(chart, model);
  const isLying = chart.type.startsWith('Bar');
  const frame = {
    left: isLying && chart.categoryAxis.visible ? Math.min(width * 0.34, 140) : 24,
    top: chart.title.visible ? 36 : 14,
    width: 0,
    height: 0,
  };
  const inner = { ...frame, width: width - frame.left - 28, height: height - frame.top - (chart.legend.visible ? 46 : 28) };
  const title = chart.title.visible
    ? text(14, 22, chart.title.text, { anchor: 'start', size: 13, color: chart.title.color ?? '#262626', weight: 600 })
    : '';
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${at(width)}" height="${at(height)}" font-family="Segoe UI, Microsoft YaHei, Noto Sans CJK SC, sans-serif">`,
    rectangle({ left: 0, top: 0, width, height }, chart.fill ?? '#FFFFFF'),
    title,
    plot(chart, series, inner),
    chart.legend.visible ? legend(series, 14, height - 12) : '',
    '</svg>',
  ].join('');
  return { id: chart.id, left: chart.left * PIXELS_PER_POINT, top: chart.top * PIXELS_PER_POINT, width, height, svg };
}
