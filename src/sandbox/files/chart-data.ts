// References of a chart's series, with the values that they have now: what is shown until Excel reads the cells itself.
import { parseReference } from '../areas';
import { cellAt } from '../cells';
import type { CellModel, WorkbookModel } from '../model';
import { legalText } from './write-cell';
import { element, type XmlElement } from './xml';

interface Point {
  value: CellModel['value'];
  numberFormat?: string;
}

/** Cells of a reference, row by row; undefined where it points at nothing. */
function pointsOf(reference: string, model: WorkbookModel): (Point | undefined)[] {
  const target = parseReference(reference.replace(/^=/, ''));
  const sheet = model.sheets.find(({ name }) => name.toLowerCase() === target?.sheet?.toLowerCase());
  if (!target || !sheet) return [];
  const { top, left, bottom, right } = target.area;
  const points: (Point | undefined)[] = [];
  const lastRow = Math.min(bottom, Math.max(top, sheet.rows.length - 1));
  for (let row = top; row <= lastRow; row++)
    for (let column = left; column <= Math.min(right, left + 1000); column++) points.push(cellAt(sheet, row, column));
  return points;
}

/** <c:val>, <c:yVal>, <c:bubbleSize> and the like: numbers. */
export function numberData(name: string, reference: string, model: WorkbookModel): XmlElement {
  return element(name, {}, numberReference(reference, pointsOf(reference, model)));
}

/** <c:cat>, <c:xVal>: numbers where all are, else texts. */
export function categoryData(name: string, reference: string, model: WorkbookModel): XmlElement {
  const points = pointsOf(reference, model);
  const isNumeric =
    points.some((point) => typeof point?.value === 'number') &&
    points.every((point) => point === undefined || point.value === '' || typeof point.value === 'number');
  return element(name, {}, isNumeric ? numberReference(reference, points) : textReference(reference, points));
}

/** <c:tx> of a series whose name stands in a cell. */
export function nameData(reference: string, model: WorkbookModel): XmlElement {
  return element('c:tx', {}, textReference(reference, pointsOf(reference, model)));
}

function numberReference(reference: string, points: readonly (Point | undefined)[]): XmlElement {
  const format = points.find((point) => point?.numberFormat !== undefined)?.numberFormat ?? 'General';
  const cached = points.flatMap((point, idx) =>
    typeof point?.value === 'number' ? [element('c:pt', { idx }, element('c:v', {}, String(point.value)))] : [],
  );
  const cache = element('c:numCache', {}, element('c:formatCode', {}, format), element('c:ptCount', { val: points.length }), ...cached);
  return element('c:numRef', {}, element('c:f', {}, reference.replace(/^=/, '')), cache);
}

function textReference(reference: string, points: readonly (Point | undefined)[]): XmlElement {
  const cached = points.flatMap((point, idx) =>
    point && point.value !== '' ? [element('c:pt', { idx }, element('c:v', {}, legalText(String(point.value))))] : [],
  );
  const cache = element('c:strCache', {}, element('c:ptCount', { val: points.length }), ...cached);
  return element('c:strRef', {}, element('c:f', {}, reference.replace(/^=/, '')), cache);
}
