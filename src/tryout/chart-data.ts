// What a chart of the embedded Excel draws: its series resolved to numbers and words.
import type { ChartModel, ModelValue, SeriesModel, WorkbookModel } from '../sandbox/model';
import { parseAddress } from '../workbook/address';

export interface DrawnSeries {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  /** x values of a scatter, else category names. */
  readonly categories: readonly ModelValue[];
  readonly color: string;
  readonly isInvisible: boolean;
  readonly pointColors: readonly (string | undefined)[];
  readonly type: string;
  readonly labels: 'value' | 'name' | undefined;
}

/** Office's own order of accent colours, for series that were given none. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** The values that a reference such as "'Sheet'!$A$1:$A$9" names, row by row. */
function valuesOf(reference: string | undefined, { sheets }: WorkbookModel): ModelValue[] {
  const area = reference === undefined ? undefined : parseAddress(reference.replace(/^=/, ''));
  const sheet = sheets.find(({ name }) => name === area?.sheet);
  if (!area || !sheet) return [];
  const values: ModelValue[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) values.push(sheet.rows[row]?.[column]?.value ?? '');
  }
  return values;
}

function drawnSeries(series: SeriesModel, index: number, chart: ChartModel, model: WorkbookModel): DrawnSeries {
  const values = valuesOf(series.valuesRef, model).map((value) => (typeof value === 'number' ? value : undefined));
  const name = series.name !== '' ? series.name : String(valuesOf(series.nameRef, model)[0] ?? '');
  const { dataLabels } = series;
  return {
    name,
    values,
    categories: valuesOf(series.categoriesRef, model),
    color: series.color ?? series.markerColor ?? ACCENTS[index % ACCENTS.length] ?? '#4472C4',
    isInvisible: series.noFill === true,
    pointColors: values.map((_, point) => series.points?.[point]?.color),
    type: series.chartType ?? chart.type,
    labels: dataLabels?.showSeriesName === true ? 'name' : dataLabels?.showValue === true ? 'value' : undefined,
  };
}

export function drawnSeriesOf(chart: ChartModel, model: WorkbookModel): DrawnSeries[] {
  return chart.series.map((series, index) => drawnSeries(series, index, chart, model));
}
