// Gives a chart its cells, and its series the cells of the tables that they draw.
import type { Area } from '../../workbook/address';
import type { ChartBlock, DataRef } from '../blocks';
import type { PlannedChart, PlannedSeries } from '../plan';
import { sizeOf } from '../theme';
import { needHeight, putText, type Canvas, type PlacedTable } from './canvas';
import { columnsOf, type Region } from './grid';

const ROW = 20;

/** Reserves the place; the series are found when every table stands. */
export function placeChart(canvas: Canvas, block: ChartBlock, region: Region, row: number): number {
  putText(canvas, row, region, block.sentence, { role: 'sentence' });
  const rows = Math.round((block.height ?? 220) / ROW);
  for (let line = 1; line <= rows; line++) needHeight(canvas, row + line, ROW);
  const { left, right } = columnsOf(canvas.grid, region);
  canvas.charts.push({ block, place: { top: row + 1, left, bottom: row + rows, right } });
  return row + rows + 1;
}

function areaOf(placed: ReadonlyMap<string, PlacedTable>, ref: DataRef): Area | undefined {
  const table = placed.get(ref.table);
  const column = table?.columns[ref.column];
  if (table === undefined || column === undefined) return undefined;
  if (ref.row !== undefined && table.headRow + 1 + ref.row > table.lastRow) return undefined;
  const first = table.headRow + 1;
  return ref.row === undefined
    ? { top: first, left: column, bottom: table.lastRow, right: column }
    : { top: first + ref.row, left: column, bottom: first + ref.row, right: column };
}

/** The charts with their series as areas. A chart whose tables are empty, and so not drawn, is left out. */
export function resolveCharts(canvas: Canvas): PlannedChart[] {
  return canvas.charts.flatMap(({ block, place }): PlannedChart[] => {
    const series = block.series.flatMap(({ values, categories, ...look }): PlannedSeries[] => {
      const area = areaOf(canvas.placed, values);
      if (area === undefined) return [];
      const names = categories === undefined ? undefined : areaOf(canvas.placed, categories);
      return [{ ...look, values: area, ...(names === undefined ? {} : { categories: names }) }];
    });
    if (series.length === 0) return [];
    const { name, type, title, valueAxis, categoryAxis, legend, gapWidth, overlap } = block;
    return [
      {
        name,
        type,
        title,
        place,
        series,
        valueAxis,
        categoryAxis,
        legend,
        fontSize: sizeOf('axis', canvas.audience),
        ...(gapWidth === undefined ? {} : { gapWidth }),
        ...(overlap === undefined ? {} : { overlap }),
      },
    ];
  });
}
