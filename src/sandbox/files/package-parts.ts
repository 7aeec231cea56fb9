// An Open Packaging Conventions package: parts, their content types and the relationships between them (ECMA-376 part 2).
import { childElements, element, localName, parseXml, removeChild, serializeXml, type XmlDocument } from './xml';
import type { Parts } from './zip-archive';

export interface Relationship {
  id: string;
  type: string;
  /** The last segment of the type's URI: "worksheet", "table", "drawing" … */
  kind: string;
  /** The part's path in the package, or the outside target as it stands. */
  target: string;
  external: boolean;
}

export const relationshipRoot = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const contentTypesPath = '[Content_Types].xml';
const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function partText(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path);
  if (bytes === undefined) return undefined;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes) : decoder.decode(bytes);
}

export function readXml(parts: Parts, path: string): XmlDocument | undefined {
  const text = partText(parts, path);
  return text === undefined ? undefined : parseXml(text);
}

/** Throws when the part is not there: only for parts without which the package is none. */
export function requireXml(parts: Parts, path: string): XmlDocument {
  const document = readXml(parts, path);
  if (document === undefined) throw new Error(`the package has no ${path}`);
  return document;
}

export function writeXml(parts: Parts, path: string, document: XmlDocument): void {
  setPartText(parts, path, serializeXml(document));
}

/** Always as UTF-8, whatever the part was before. */
export function setPartText(parts: Parts, path: string, text: string): void {
  parts.set(path, encoder.encode(text.replace(/^(<\?xml[^>]*\sencoding=["'])utf-16/i, '$1UTF-8')));
}

export function newDocument(root: XmlDocument['root']): XmlDocument {
  return { prolog: declaration, root };
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels"; "" is the package itself. */
function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

export function relationshipsOf(parts: Parts, source: string): Relationship[] {
  const document = readXml(parts, relationshipsPath(source));
  if (document === undefined) return [];
  return childElements(document.root).map(({ attributes }) => {
    const external = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    const type = attributes.get('Type') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(parts, source, target),
      external,
    };
  });
}

/** Part names are compared without regard to case; some writers differ in it. */
function resolveTarget(parts: Parts, source: string, target: string): string {
  const path = target.split('#')[0] ?? '';
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  const resolved = segments.join('/');
  if (parts.has(resolved)) return resolved;
  const decoded = decodedUri(resolved);
  const folded = decoded.toLowerCase();
  for (const name of parts.keys()) if (name === decoded || name.toLowerCase() === folded) return name;
  return resolved;
}

function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a "%" that escapes nothing is part of the name
  }
}

/** Adds a relationship and returns its id. `kind` is a segment of the officeDocument types, or a whole URI. */
export function addRelationship(parts: Parts, source: string, kind: string, target: string): string {
  const path = relationshipsPath(source);
  const document = readXml(parts, path) ?? newDocument(element('Relationships', { xmlns: packageRelationships }));
  const taken = new Set(childElements(document.root).map(({ attributes }) => attributes.get('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const Type = kind.includes('/') ? kind : `${relationshipRoot}/${kind}`;
  document.root.children.push(element('Relationship', { Id: `rId${number}`, Type, Target: relativeTarget(source, target) }));
  writeXml(parts, path, document);
  return `rId${number}`;
}

/** As Office writes it; some readers do not find the main part by an absolute path. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

export function removeRelationship(parts: Parts, source: string, id: string): void {
  const path = relationshipsPath(source);
  const document = readXml(parts, path);
  const found = document && childElements(document.root).find(({ attributes }) => attributes.get('Id') === id);
  if (!document || !found) return;
  removeChild(document.root, found);
  if (childElements(document.root).length === 0) parts.delete(path);
  else writeXml(parts, path, document);
}

/** Content type of a part: its override, else the default of its extension. */
export function contentType(parts: Parts, path: string): string {
  const types = readXml(parts, contentTypesPath);
  const entries = types ? childElements(types.root) : [];
  const override = entries.find(
    (entry) => localName(entry) === 'Override' && entry.attributes.get('PartName')?.toLowerCase() === `/${path}`.toLowerCase(),
  );
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const fallback = entries.find(
    (entry) => localName(entry) === 'Default' && entry.attributes.get('Extension')?.toLowerCase() === extension,
  );
  return (override ?? fallback)?.attributes.get('ContentType') ?? '';
}

export function addPart(parts: Parts, path: string, document: XmlDocument, type: string): void {
  writeXml(parts, path, document);
  const types = requireXml(parts, contentTypesPath);
  types.root.children.push(element('Override', { PartName: `/${path}`, ContentType: type }));
  writeXml(parts, contentTypesPath, types);
}

/** Takes parts out, with their own relationships and content types. */
export function removeParts(parts: Parts, paths: ReadonlySet<string>): void {
  if (paths.size === 0) return;
  for (const path of paths) {
    parts.delete(path);
    parts.delete(relationshipsPath(path));
  }
  const names = new Set([...paths].map((path) => `/${path}`.toLowerCase()));
  const types = requireXml(parts, contentTypesPath);
  types.root.children = types.root.children.filter(
    (node) => typeof node === 'string' || !names.has((node.attributes.get('PartName') ?? '').toLowerCase()),
  );
  writeXml(parts, contentTypesPath, types);
}

/** The first free path of the form prefix + number + ".xml", above all numbers in use. */
export function freePath(parts: Parts, prefix: string): string {
  let highest = 0;
  for (const path of parts.keys()) {
    if (!path.startsWith(prefix)) continue;
    const number = Number(/^(\d+)\.xml$/.exec(path.slice(prefix.length))?.[1] ?? 0);
    if (number > highest) highest = number;
  }
  return `${prefix}${highest + 1}.xml`;
}

/** All parts that can be reached from the package's own relationships. */
export function reachableParts(parts: Parts): Set<string> {
  const reached = new Set<string>();
  const queue = [''];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    for (const { target, external } of relationshipsOf(parts, source)) {
      if (external || reached.has(target) || !parts.has(target)) continue;
      reached.add(target);
      queue.push(target);
    }
  }
  return reached;
}
