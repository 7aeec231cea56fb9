// What SheetJS does not tell about an Open XML workbook: kinds of sheets, tables, names, protection, views, apostrophe cells.
import { parseArea } from '../areas';
import type { CellModel, NameModel, SheetModel, TableModel, WorkbookModel } from '../model';
import { blankSheet, sheetId } from '../blank-sheet';
import { frontTab } from './front-tab';
import { partText, readXml, relationshipsOf, requireXml } from './package-parts';
import { sheetEntries, type SheetEntry } from './sheet-entries';
import { childElement, childElements, textOf, type XmlElement } from './xml';
import type { Parts } from './zip-archive';

/** The workbook without its cells. */
export function readPackage(parts: Parts, workbookPath: string, fileName: string): WorkbookModel {
  const { root } = requireXml(parts, workbookPath);
  const entries = sheetEntries(parts, workbookPath);
  const apostrophes = apostropheStyles(parts, workbookPath);
  const sheets = entries.map((entry, index) => readSheet(parts, apostrophes, entry, index));
  const properties = childElement(root, 'workbookPr')?.attributes;
  const { active } = frontTab(parts, workbookPath, entries);
  return {
    name: fileName,
    date1904: isOn(properties?.get('date1904')),
    isProtected: isOn(childElement(root, 'workbookProtection')?.attributes.get('lockStructure')),
    readOnly: false,
    sheets,
    names: readNames(root, sheets),
    activeSheetId: sheets.find(({ name }) => name === active)?.id ?? sheets[0]?.id ?? '',
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Built-in names (print areas, filters) stay in the package unread: Office.js does not list them. */
function readNames(workbook: XmlElement, sheets: readonly SheetModel[]): NameModel[] {
  const list = childElement(workbook, 'definedNames');
  const names: NameModel[] = [];
  for (const entry of list ? childElements(list) : []) {
    const name = entry.attributes.get('name') ?? '';
    if (name.startsWith('_xlnm.')) continue;
    const comment = entry.attributes.get('comment');
    const scope = sheets[Number(entry.attributes.get('localSheetId') ?? -1)]?.id;
    names.push({
      name,
      formula: `=${textOf(entry)}`,
      visible: !isOn(entry.attributes.get('hidden')),
      ...(comment !== undefined && { comment }),
      ...(scope !== undefined && { scope }),
      fromFile: true,
    });
  }
  return names;
}

function readSheet(parts: Parts, apostrophes: ReadonlySet<string>, entry: SheetEntry, index: number): SheetModel {
  const sheet: SheetModel = {
    ...blankSheet(sheetId(index + 1), entry.name),
    type: entry.type,
    visibility: entry.visibility,
    originName: entry.name,
  };
  if (entry.type === 'chart') return sheet;
  const text = partText(parts, entry.path) ?? '';
  const dataStart = text.search(/<(\w+:)?sheetData/);
  const head = text.slice(0, dataStart < 0 ? text.length : dataStart);
  const view = /<(?:\w+:)?sheetView\b[^>]*>/.exec(head)?.[0] ?? '';
  const pane = /<(?:\w+:)?pane\b[^>]*>/.exec(head)?.[0] ?? '';
  const dataEnd = text.lastIndexOf('sheetData');
  const protection = /<(?:\w+:)?sheetProtection\b[^>]*>/.exec(text.slice(Math.max(0, dataEnd)))?.[0] ?? '';
  sheet.isProtected = isOn(attribute(protection, 'sheet'));
  sheet.showGridlines = attribute(view, 'showGridLines') !== '0';
  sheet.showHeadings = attribute(view, 'showRowColHeaders') !== '0';
  sheet.tabColor = tabColor(/<(?:\w+:)?tabColor\b[^>]*>/.exec(head)?.[0] ?? '');
  if (/frozen/.test(attribute(pane, 'state') ?? '')) {
    sheet.frozenRows = Number(attribute(pane, 'ySplit') ?? 0);
    sheet.frozenColumns = Number(attribute(pane, 'xSplit') ?? 0);
  }
  sheet.tables = readTables(parts, entry.path);
  markCells(sheet, text, apostrophes);
  return sheet;
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
}

function tabColor(tag: string): string {
  const rgb = attribute(tag, 'rgb');
  return rgb === undefined ? '' : `#${rgb.slice(-6).toUpperCase()}`;
}

function readTables(parts: Parts, sheetPath: string): TableModel[] {
  const tables: TableModel[] = [];
  for (const { kind, target } of relationshipsOf(parts, sheetPath)) {
    const root = kind === 'table' ? readXml(parts, target)?.root : undefined;
    const area = root && parseArea(root.attributes.get('ref') ?? '');
    if (!root || !area) continue;
    const style = childElement(root, 'tableStyleInfo')?.attributes;
    const filter = childElement(root, 'autoFilter');
    tables.push({
      id: root.attributes.get('id') ?? '',
      name: root.attributes.get('displayName') ?? root.attributes.get('name') ?? '',
      area,
      showHeaders: root.attributes.get('headerRowCount') !== '0',
      showTotals: Number(root.attributes.get('totalsRowCount') ?? 0) > 0,
      style: style?.get('name') ?? '',
      showBandedRows: isOn(style?.get('showRowStripes')),
      showFilterButton: filter !== undefined,
      fromFile: true,
    });
  }
  return tables;
}

/** Numbers of the cell formats that carry the leading apostrophe. */
function apostropheStyles(parts: Parts, workbookPath: string): ReadonlySet<string> {
  const path = relationshipsOf(parts, workbookPath).find(({ kind }) => kind === 'styles')?.target;
  const text = (path !== undefined && partText(parts, path)) || '';
  if (!text.includes('quotePrefix=')) return new Set();
  const root = readXml(parts, path ?? '')?.root;
  const formats = root && childElement(root, 'cellXfs');
  const marked = (formats ? childElements(formats) : []).flatMap((xf, index) =>
    isOn(xf.attributes.get('quotePrefix')) ? [String(index)] : [],
  );
  return new Set(marked);
}

/**
 * Leaves cells with nothing but marks, where text was typed with an apostrophe or a formula was never calculated
 * (SheetJS would call its value 0); their values are read later.
 */
function markCells(sheet: SheetModel, text: string, apostrophes: ReadonlySet<string>): void {
  const mark = (tag: string, marks: Partial<CellModel>) => {
    const area = parseArea(attribute(tag, 'r') ?? '');
    if (!area) return;
    const row = (sheet.rows[area.top] ??= []);
    row[area.left] = { value: '', ...row[area.left], ...marks };
  };
  if (apostrophes.size > 0) {
    for (const [tag] of text.matchAll(/<(?:\w+:)?c\s[^>]*>/g))
      if (apostrophes.has(attribute(tag, 's') ?? '')) mark(tag, { quotePrefix: true });
  }
  for (const [, tag] of text.matchAll(/(<(?:\w+:)?c\s[^>]*>)\s*<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*<\/(?:\w+:)?c>/g)) {
    mark(tag ?? '', { isUncalculated: true });
  }
}
