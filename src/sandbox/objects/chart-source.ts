// How a chart makes series of a range: which row or column names them, which gives the categories.
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts
import { absoluteText } from '../areas';
import { oneOf } from '../arguments';
import { cellAt } from '../cells';
import { ExcelError, notImplemented } from '../errors';
import type { AreaModel, SeriesModel, SheetModel } from '../model';
import type { RangeTarget } from './range-target';

/** A range seen as lines, each of which is one series: its columns or its rows. */
interface Lines {
  readonly sheet: SheetModel;
  readonly count: number;
  readonly length: number;
  readonly cell: (line: number, position: number) => { row: number; column: number };
}

function linesOf({ sheet, area }: RangeTarget, seriesBy: 'Columns' | 'Rows'): Lines {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  return seriesBy === 'Columns'
    ? { sheet, count: columns, length: rows, cell: (line, position) => ({ row: area.top + position, column: area.left + line }) }
    : { sheet, count: rows, length: columns, cell: (line, position) => ({ row: area.top + line, column: area.left + position }) };
}

const valueAt = ({ sheet, cell }: Lines, line: number, position: number): unknown => {
  const { row, column } = cell(line, position);
  return cellAt(sheet, row, column)?.value ?? '';
};

/** The first cells name the series where they are texts. */
function hasHeaders(lines: Lines): boolean {
  if (lines.length < 2) return false;
  const heads = Array.from({ length: lines.count }, (_, line) => valueAt(lines, line, 0)).filter((value) => value !== '');
  return heads.length > 0 && heads.some((value) => typeof value === 'string');
}

/** The first line gives the categories where it holds texts, or where its first cell is blank above others that are not. */
function hasCategories(lines: Lines, headers: boolean): boolean {
  if (lines.count < 2) return false;
  if (headers && valueAt(lines, 0, 0) === '') return true;
  const body = Array.from({ length: lines.length - (headers ? 1 : 0) }, (_, position) => valueAt(lines, 0, position + (headers ? 1 : 0)));
  return body.some((value) => typeof value === 'string' && value !== '');
}

function reference(lines: Lines, line: number, first: number, last: number): string {
  const [start, end] = [lines.cell(line, first), lines.cell(line, last)];
  const area: AreaModel = { top: start.row, left: start.column, bottom: end.row, right: end.column };
  return absoluteText(lines.sheet.name, area);
}

function seriesOf(lines: Lines, line: number, first: number, categories: number | undefined, number: number): SeriesModel {
  const last = lines.length - 1;
  return {
    name: first > 0 ? String(valueAt(lines, line, 0)) : `Series${number}`,
    ...(first > 0 ? { nameRef: reference(lines, line, 0, 0) } : {}),
    valuesRef: reference(lines, line, first, last),
    ...(categories === undefined ? {} : { categoriesRef: reference(lines, categories, first, last) }),
  };
}

/** Which way the series run has to be said: what Excel would choose itself depends on the data and is not guessed here. */
export function seriesFrom(range: RangeTarget, type: string, seriesBy: unknown): SeriesModel[] {
  if (seriesBy === undefined || seriesBy === 'Auto') throw notImplemented('charts without seriesBy');
  const lines = linesOf(range, oneOf(seriesBy, ['Columns', 'Rows'], 'seriesBy'));
  const headers = hasHeaders(lines);
  const first = headers ? 1 : 0;
  const isScatter = type.startsWith('XYScatter') || type === 'Bubble';
  if (type === 'Bubble') return bubbles(lines, first);
  const categories = (isScatter && lines.count > 1) || hasCategories(lines, headers) ? 0 : undefined;
  const begin = categories === undefined ? 0 : 1;
  return Array.from({ length: lines.count - begin }, (_, index) => seriesOf(lines, begin + index, first, categories, index + 1));
}

/** One line of x, then pairs of y and size. */
function bubbles(lines: Lines, first: number): SeriesModel[] {
  if (lines.count < 3 || lines.count % 2 === 0)
    throw new ExcelError('InvalidArgument', 'a bubble chart needs x, then y and size for each series');
  return Array.from({ length: (lines.count - 1) / 2 }, (_, index) => ({
    ...seriesOf(lines, 1 + index * 2, first, 0, index + 1),
    bubbleSizesRef: reference(lines, 2 + index * 2, first, lines.length - 1),
  }));
}
