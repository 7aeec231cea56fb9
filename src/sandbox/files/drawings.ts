// Charts on a sheet: the drawing part that places them, and their chart parts.
import type { ChartModel, SheetModel, WorkbookModel } from '../model';
import { chartDocument } from './charts';
import { addPart, addRelationship, freePath, newDocument, readXml, relationshipsOf, relationshipRoot, writeXml } from './package-parts';
import { defaultColumnPoints, defaultRowPoints, emu } from './units';
import { descendants, element, localName, type XmlElement } from './xml';
import type { Parts } from './zip-archive';

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const mainDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Adds the sheet's new charts; returns the relationship id for <drawing> where the sheet had none. */
export function addCharts(parts: Parts, sheetPath: string, sheet: SheetModel, model: WorkbookModel): string | undefined {
  const charts = sheet.charts.filter(({ fromFile }) => !fromFile);
  if (charts.length === 0) return undefined;
  const existing = relationshipsOf(parts, sheetPath).find(({ kind }) => kind === 'drawing')?.target;
  const path = existing ?? freePath(parts, 'xl/drawings/drawing');
  const document =
    (existing === undefined ? undefined : readXml(parts, existing)) ??
    newDocument(element('xdr:wsDr', { 'xmlns:xdr': drawingNamespace, 'xmlns:a': mainDrawing }));
  if (existing === undefined) addPart(parts, path, document, drawingType);
  let id = highestShapeId(document.root);
  for (const chart of charts) {
    const chartPath = freePath(parts, 'xl/charts/chart');
    addPart(parts, chartPath, chartDocument(chart, model), chartType);
    document.root.children.push(anchor(chart, sheet, ++id, addRelationship(parts, path, 'chart', chartPath)));
  }
  writeXml(parts, path, document);
  return existing === undefined ? addRelationship(parts, sheetPath, 'drawing', path) : undefined;
}

function highestShapeId(root: XmlElement): number {
  let highest = 1;
  for (const node of descendants(root))
    if (localName(node) === 'cNvPr') highest = Math.max(highest, Number(node.attributes.get('id') ?? 0));
  return highest;
}

/** Hung on its first cell and of its own size, whatever widths the columns below it get. */
function anchor(chart: ChartModel, sheet: SheetModel, id: number, relationship: string): XmlElement {
  const column = cellAtOffset(chart.left, sheet.standardWidth ?? defaultColumnPoints, sheet.columnWidths, sheet.hiddenColumns);
  const row = cellAtOffset(chart.top, defaultRowPoints, sheet.rowHeights, sheet.hiddenRows);
  const number = (name: string, value: number) => element(`xdr:${name}`, {}, String(value));
  const size = { cx: emu(chart.width), cy: emu(chart.height) };
  return element(
    'xdr:oneCellAnchor',
    {},
    element(
      'xdr:from',
      {},
      number('col', column.index),
      number('colOff', emu(column.rest)),
      number('row', row.index),
      number('rowOff', emu(row.rest)),
    ),
    element('xdr:ext', size),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', { id, name: chart.name, descr: chart.title.text || undefined }),
        element('xdr:cNvGraphicFramePr'),
      ),
      element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      element(
        'a:graphic',
        { 'xmlns:a': mainDrawing },
        element(
          'a:graphicData',
          { uri: chartNamespace },
          element('c:chart', { 'xmlns:c': chartNamespace, 'xmlns:r': relationshipRoot, 'r:id': relationship }),
        ),
      ),
    ),
    element('xdr:clientData'),
  );
}

function cellAtOffset(
  offset: number,
  standard: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): { index: number; rest: number } {
  let rest = Math.max(0, offset);
  let index = 0;
  for (; index < 16_000; index++) {
    const size = hidden.has(index) ? 0 : (sizes.get(index) ?? standard);
    if (rest < size) break;
    rest -= size;
  }
  return { index, rest };
}
