// Excel tables (ListObjects): new ones for sheets, and changes to those that the file had.
import { areaText, columnCount, rowCount } from '../areas';
import { cellAt } from '../cells';
import type { SheetModel, TableModel } from '../model';
import {
  addPart,
  addRelationship,
  freePath,
  newDocument,
  readXml,
  relationshipsOf,
  removeParts,
  removeRelationship,
  writeXml,
} from './package-parts';
import { UnsavableError } from './rule-fields';
import { mainNamespace } from './sheet-schema';
import { legalText } from './write-cell';
import { adopt, childElement, childElements, element, removeChild, type XmlElement } from './xml';
import type { Parts } from './zip-archive';

const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Writes the table's part; returns the relationship id that the sheet's <tablePart> needs. */
export function addTable(parts: Parts, sheetPath: string, sheet: SheetModel, table: TableModel): string {
  const path = freePath(parts, 'xl/tables/table');
  const id = nextTableId(parts);
  const ref = areaText(table.area);
  const filter = filterElement(table);
  const columns = columnNames(sheet, table).map((name, index) => element('tableColumn', { id: index + 1, name: columnText(name) }));
  const root = element(
    'table',
    {
      xmlns: mainNamespace,
      id,
      name: table.name,
      displayName: table.name,
      ref,
      headerRowCount: table.showHeaders ? undefined : 0,
      totalsRowCount: table.showTotals ? 1 : undefined,
      totalsRowShown: table.showTotals ? undefined : 0,
    },
    filter,
    element('tableColumns', { count: columns.length }, ...columns),
    styleElement(table),
  );
  addPart(parts, path, newDocument(root), tableType);
  return addRelationship(parts, sheetPath, 'table', path);
}

/** Brings the tables of a sheet from the file in line with the model; returns the relationship ids of new ones and of gone ones. */
export function updateTables(parts: Parts, sheetPath: string, sheet: SheetModel): { added: string[]; removed: Set<string> } {
  const kept = new Map(sheet.tables.filter(({ fromFile }) => fromFile).map((table) => [table.id, table]));
  const removed = new Set<string>();
  for (const { id, kind, target } of relationshipsOf(parts, sheetPath)) {
    const document = kind === 'table' ? readXml(parts, target) : undefined;
    if (!document) continue;
    const table = kept.get(document.root.attributes.get('id') ?? '');
    if (table) {
      changeTable(document.root, sheet, table);
      writeXml(parts, target, document);
    } else {
      removed.add(id);
      removeRelationship(parts, sheetPath, id);
      removeParts(parts, new Set([target]));
    }
  }
  const added = sheet.tables.filter(({ fromFile }) => !fromFile).map((table) => addTable(parts, sheetPath, sheet, table));
  return { added, removed };
}

function changeTable(root: XmlElement, sheet: SheetModel, table: TableModel): void {
  root.attributes.set('ref', areaText(table.area));
  root.attributes.set('name', table.name);
  root.attributes.set('displayName', table.name);
  const filter = childElement(root, 'autoFilter');
  if (filter && table.showFilterButton) filter.attributes.set('ref', areaText(filterArea(table)));
  else if (filter) removeChild(root, filter);
  else if (table.showFilterButton && table.showHeaders) root.children.unshift(adopt(root, filterElement(table) ?? element('autoFilter')));
  const columns = childElement(root, 'tableColumns');
  const names = columnNames(sheet, table);
  if (!columns) return;
  const entries = childElements(columns);
  if (entries.length > names.length) for (const entry of entries.slice(names.length)) removeChild(columns, entry);
  let nextId = Math.max(0, ...entries.map(({ attributes }) => Number(attributes.get('id') ?? 0)));
  names.forEach((name, index) => {
    const entry = entries[index];
    if (entry) entry.attributes.set('name', columnText(name));
    else columns.children.push(adopt(columns, element('tableColumn', { id: ++nextId, name: columnText(name) })));
  });
  columns.attributes.set('count', String(names.length));
  const style = childElement(root, 'tableStyleInfo');
  if (style) {
    if (table.style) style.attributes.set('name', table.style);
    style.attributes.set('showRowStripes', table.showBandedRows ? '1' : '0');
  }
}

/** Without a total row. */
function filterArea({ area, showTotals }: TableModel): TableModel['area'] {
  return showTotals ? { ...area, bottom: area.bottom - 1 } : area;
}

function filterElement(table: TableModel): XmlElement | undefined {
  return table.showFilterButton && table.showHeaders ? element('autoFilter', { ref: areaText(filterArea(table)) }) : undefined;
}

function styleElement(table: TableModel): XmlElement | undefined {
  const flags = { showFirstColumn: false, showLastColumn: false, showRowStripes: table.showBandedRows, showColumnStripes: false };
  return element('tableStyleInfo', { name: table.style || undefined, ...flags });
}

/** Header texts of the sheet; a file in which the two differ, or two columns share a name, is repaired by Excel. */
function columnNames(sheet: SheetModel, { area, showHeaders, name }: TableModel): string[] {
  if (rowCount(area) < (showHeaders ? 2 : 1)) throw new UnsavableError(`table ${name} has no row for data`);
  const names: string[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < columnCount(area); index++) {
    const text = showHeaders ? String(cellAt(sheet, area.top, area.left + index)?.value ?? '') : `Column${index + 1}`;
    if (text === '' || seen.has(text.toLowerCase())) throw new UnsavableError(`table ${name}: header ${index + 1} is empty or doubled`);
    seen.add(text.toLowerCase());
    names.push(text);
  }
  return names;
}

/** A line break in a header has a spelling of its own here. */
function columnText(name: string): string {
  return legalText(name).replaceAll('\n', '_x000a_');
}

/** The first number that no table has, so that a tab made anew gets those of the tab before it. */
function nextTableId(parts: Parts): number {
  const tables = [...parts.keys()].filter((path) => /(^|\/)tables\/[^/]+\.xml$/i.test(path));
  const taken = new Set(tables.map((path) => Number(readXml(parts, path)?.root.attributes.get('id') ?? 0)));
  let id = 1;
  while (taken.has(id)) id++;
  return id;
}
