// A small XML tree that gives back byte for byte what was not touched. Enough for Office parts: no DTD, no entities of their own.

export interface XmlElement {
  name: string;
  /** Values unescaped, in their order. */
  attributes: Map<string, string>;
  children: XmlNode[];
}

/** A string is raw markup between elements: escaped text, comments, CDATA, processing instructions. */
export type XmlNode = XmlElement | string;

export interface XmlDocument {
  /** Everything before the root: declaration, comments. */
  prolog: string;
  root: XmlElement;
}

export class XmlError extends Error {
  override readonly name = 'XmlError';
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, body: string) => {
    if (body.startsWith('#x')) return String.fromCodePoint(parseInt(body.slice(2), 16));
    if (body.startsWith('#')) return String.fromCodePoint(parseInt(body.slice(1), 10));
    return entities[body] ?? whole;
  });
}

/** No XML document may hold these, not even escaped: https://www.w3.org/TR/xml/#charsets */
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text between tags. What XML can't hold is left out; where its place has a spelling for it, see legalText. */
export function escapeXml(text: string): string {
  if (!/[&<>\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text)) return text;
  return text.replace(ILLEGAL, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An attribute's value: line breaks too, which a parser would turn into spaces. */
function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;').replaceAll('\r', '&#13;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Throws XmlError when tags do not match. */
export function parseXml(source: string): XmlDocument {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const top: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [top];
  let at = 0;
  while (at < text.length) {
    const parent = open[open.length - 1] ?? top;
    const tag = text.indexOf('<', at);
    if (tag !== at) {
      parent.children.push(tag < 0 ? text.slice(at) : text.slice(at, tag));
      if (tag < 0) break;
    }
    const end = endOfMarkup(text, tag);
    const markup = text.slice(tag, end);
    if (markup.startsWith('<!') || markup.startsWith('<?')) parent.children.push(markup);
    else if (markup.startsWith('</')) {
      if (open.length < 2 || markup.slice(2, -1).trim() !== parent.name) throw new XmlError(`unexpected ${markup}`);
      open.pop();
    } else {
      const element = openingTag(markup);
      parent.children.push(element);
      if (!markup.endsWith('/>')) open.push(element);
    }
    at = end;
  }
  if (open.length > 1) throw new XmlError(`no end of ${open[open.length - 1]?.name ?? ''}`);
  const rootAt = top.children.findIndex((node) => typeof node !== 'string');
  const root = top.children[rootAt];
  if (root === undefined || typeof root === 'string') throw new XmlError('no root element');
  const prolog = top.children.slice(0, rootAt).filter((node) => typeof node === 'string');
  return { prolog: prolog.join(''), root };
}

function endOfMarkup(text: string, start: number): number {
  const closing = text.startsWith('<!--', start)
    ? '-->'
    : text.startsWith('<![CDATA[', start)
      ? ']]>'
      : text.startsWith('<?', start)
        ? '?>'
        : '>';
  const end = text.indexOf(closing, start);
  if (end < 0) throw new XmlError('markup is cut off');
  // An attribute may hold a bare ">".
  if (closing === '>' && text.charCodeAt(start + 1) !== 47) {
    const tag = /^<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/.exec(text.slice(start, end + 1)) ?? longTag(text, start);
    return start + tag[0].length;
  }
  return end + closing.length;
}

function longTag(text: string, start: number): RegExpExecArray {
  const tag = /<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;
  tag.lastIndex = start;
  const found = tag.exec(text);
  if (found === null) throw new XmlError('a tag is cut off');
  return found;
}

function openingTag(markup: string): XmlElement {
  const name = /^<([^\s/>]+)/.exec(markup)?.[1];
  if (name === undefined) throw new XmlError(`not a tag: ${markup.slice(0, 40)}`);
  const attributes = new Map<string, string>();
  for (const [, key, double, single] of markup.matchAll(/([^\s="'<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (key !== undefined) attributes.set(key, unescapeXml(double ?? single ?? ''));
  }
  return { name, attributes, children: [] };
}

export function serializeXml({ prolog, root }: XmlDocument): string {
  const pieces: string[] = [prolog];
  write(root, pieces);
  return pieces.join('');
}

/** One element with all below it, without a declaration. */
export function elementText(element: XmlElement): string {
  const pieces: string[] = [];
  write(element, pieces);
  return pieces.join('');
}

function write(node: XmlNode, pieces: string[]): void {
  if (typeof node === 'string') {
    pieces.push(node);
    return;
  }
  pieces.push('<', node.name);
  for (const [key, value] of node.attributes) pieces.push(' ', key, '="', escapeAttribute(value), '"');
  if (node.children.length === 0) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const child of node.children) write(child, pieces);
  pieces.push('</', node.name, '>');
}

type AttributeValue = string | number | boolean | undefined;

/** A new element; attributes that are undefined are left out, booleans become 1 and 0. String children are text to be escaped. */
export function element(name: string, attributes: Record<string, AttributeValue> = {}, ...children: (XmlNode | undefined)[]): XmlElement {
  const map = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) map.set(key, typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
  }
  const nodes: XmlNode[] = [];
  for (const child of children) if (child !== undefined) nodes.push(typeof child === 'string' ? escapeXml(child) : child);
  return { name, attributes: map, children: nodes };
}

/** "x:sheet" → "sheet". */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

export function childElements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter((node): node is XmlElement => typeof node !== 'string' && (name === undefined || localName(node) === name));
}

export function childElement(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((node): node is XmlElement => typeof node !== 'string' && localName(node) === name);
}

export function removeChild(parent: XmlElement, child: XmlElement): void {
  parent.children = parent.children.filter((node) => node !== child);
}

/** All elements below, in document order. */
export function* descendants(parent: XmlElement): Generator<XmlElement> {
  for (const node of parent.children) {
    if (typeof node === 'string') continue;
    yield node;
    yield* descendants(node);
  }
}

/** The text of an element and of those below it, unescaped. */
export function textOf(node: XmlElement): string {
  return node.children.map((child) => (typeof child === 'string' ? unescapeXml(child) : textOf(child))).join('');
}

/** Gives new elements the prefix that their parent's part uses ("x:" in parts written by some libraries). */
export function adopt(parent: XmlElement, child: XmlElement): XmlElement {
  const colon = parent.name.indexOf(':');
  return colon < 0 ? child : prefixed(child, parent.name.slice(0, colon + 1));
}

function prefixed(node: XmlElement, prefix: string): XmlElement {
  const children = node.children.map((child) => (typeof child === 'string' ? child : prefixed(child, prefix)));
  return { ...node, name: node.name.includes(':') ? node.name : prefix + node.name, children };
}

/** Adds a child where the schema's sequence wants it: before the first child that comes later in `order`. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(localName(child));
  const later = parent.children.findIndex((node) => typeof node !== 'string' && order.indexOf(localName(node)) > rank);
  parent.children.splice(later < 0 ? parent.children.length : later, 0, adopt(parent, child));
}
