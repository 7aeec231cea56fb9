// Everything that a sheet shows, resolved: cells with their formats, and all that hangs on it. Two packages can be compared by it.
import { readXml, relationshipsOf } from './package-parts';
import { childElement, childElements, descendants, elementText, localName, textOf, type XmlElement } from './xml';
import type { Parts } from './zip-archive';

export interface SheetFingerprint {
  /** Value, formula and format of each cell by address; cells without any of them are left out. */
  cells: Map<string, string>;
  /** Rows, columns, merges, formats, validations, drawings … by element name. */
  rest: Map<string, string>;
}

export interface WorkbookTables {
  strings: string[];
  /** Cell formats and differential formats, resolved to what they say. */
  formats: string[];
  differentials: string[];
}

export function workbookTables(parts: Parts, workbookPath: string): WorkbookTables {
  const root = (kind: string) => {
    const path = relationshipsOf(parts, workbookPath).find((relationship) => relationship.kind === kind)?.target;
    return path === undefined ? undefined : readXml(parts, path)?.root;
  };
  const strings = root('sharedStrings');
  const styles = root('styles');
  const entries = (name: string) => {
    const list = styles && childElement(styles, name);
    return list ? childElements(list) : [];
  };
  return {
    strings: strings ? childElements(strings).map((item) => item.children.map(nodeText).join('')) : [],
    formats: resolvedFormats(entries),
    differentials: entries('dxfs').map(elementText),
  };
}

function nodeText(node: XmlElement['children'][number]): string {
  return typeof node === 'string' ? node : elementText(node);
}

function resolvedFormats(entries: (name: string) => XmlElement[]): string[] {
  const codes = new Map(entries('numFmts').map(({ attributes }) => [attributes.get('numFmtId'), attributes.get('formatCode')]));
  const lists = { fontId: entries('fonts'), fillId: entries('fills'), borderId: entries('borders'), xfId: entries('cellStyleXfs') };
  return entries('cellXfs').map((xf) => {
    const resolved = [...xf.attributes].map(([key, value]) => {
      if (key === 'numFmtId') return `${key}=${codes.get(value) ?? value}`;
      const list = key === 'fontId' || key === 'fillId' || key === 'borderId' || key === 'xfId' ? lists[key] : undefined;
      const entry = list?.[Number(value)];
      return `${key}=${entry ? elementText(entry) : value}`;
    });
    return [...resolved, ...xf.children.map(nodeText)].join('|');
  });
}

export function sheetFingerprint(parts: Parts, path: string, tables: WorkbookTables): SheetFingerprint {
  const cells = new Map<string, string>();
  const rest = new Map<string, string>();
  const root = readXml(parts, path)?.root;
  for (const child of root ? childElements(root) : []) {
    const name = localName(child);
    if (name === 'dimension') continue;
    if (name === 'sheetData') readRows(child, tables, cells, rest);
    else rest.set(name, `${rest.get(name) ?? ''}${linkedText(parts, path, child, tables, new Set())}`);
  }
  // Comments, pivots and slicers hang on the sheet by the relationship alone.
  const named = new Set(
    [...(root ? descendants(root) : [])].flatMap(({ attributes }) =>
      [...attributes].filter(([key]) => key.includes(':')).map(([, value]) => value),
    ),
  );
  for (const { id, kind, target, external } of relationshipsOf(parts, path)) {
    if (!named.has(id)) rest.set(kind, `${rest.get(kind) ?? ''}${external ? target : partFingerprint(parts, target, tables)}`);
  }
  return { cells, rest };
}

function readRows(sheetData: XmlElement, tables: WorkbookTables, cells: Map<string, string>, rest: Map<string, string>): void {
  for (const row of childElements(sheetData, 'row')) {
    const look = [...row.attributes].flatMap(([key, value]) =>
      key === 'r' || key === 'spans' ? [] : [key === 's' ? (tables.formats[Number(value)] ?? '') : `${key}=${value}`],
    );
    if (look.length > 0) rest.set(`row ${row.attributes.get('r') ?? ''}`, look.join('|'));
    for (const cell of childElements(row, 'c')) cells.set(cell.attributes.get('r') ?? '', cellText(cell, tables));
  }
}

function cellText(cell: XmlElement, { strings, formats }: WorkbookTables): string {
  const type = cell.attributes.get('t') ?? 'n';
  const v = childElement(cell, 'v');
  const inline = childElement(cell, 'is');
  const value =
    type === 's' ? (strings[Number(v && textOf(v))] ?? '') : inline ? inline.children.map(nodeText).join('') : v ? textOf(v) : '';
  const f = childElement(cell, 'f');
  return [
    type === 's' || type === 'inlineStr' ? 'text' : type,
    value,
    f ? elementText(f) : '',
    formats[Number(cell.attributes.get('s') ?? 0)] ?? '',
  ].join('\u0001');
}

/** The markup with relationship ids replaced by what they lead to, and format numbers by what they say. */
function linkedText(parts: Parts, source: string, node: XmlElement, tables: WorkbookTables, visited: ReadonlySet<string>): string {
  const relationships = new Map(relationshipsOf(parts, source).map((relationship) => [relationship.id, relationship]));
  const write = (element: XmlElement): string => {
    const attributes = [...element.attributes].flatMap(([key, value]) => {
      if (key === 'tabSelected') return []; // which tab is in front is not the sheet's content
      if (key === 'dxfId') return [`dxf=${tables.differentials[Number(value)] ?? ''}`];
      if (key === 'style' && localName(element) === 'col') return [`format=${tables.formats[Number(value)] ?? ''}`];
      const relationship = key.includes(':') ? relationships.get(value) : undefined;
      if (!relationship) return [`${key}=${value}`];
      return [`${key}→${relationship.external ? relationship.target : partFingerprint(parts, relationship.target, tables, visited)}`];
    });
    return `<${localName(element)} ${attributes.join(' ')}>${element.children.map((child) => (typeof child === 'string' ? child : write(child))).join('')}`;
  };
  return write(node);
}

/** The content of a part and of the parts that it leads to; other than XML by its bytes. */
export function partFingerprint(parts: Parts, path: string, tables: WorkbookTables, visited: ReadonlySet<string> = new Set()): string {
  if (visited.has(path)) return `(${path})`;
  if (!/\.xml$/i.test(path)) return Array.from(parts.get(path) ?? [], (byte) => String.fromCharCode(byte)).join('');
  const root = readXml(parts, path)?.root;
  return root ? linkedText(parts, path, root, tables, new Set([...visited, path])) : '(missing)';
}
