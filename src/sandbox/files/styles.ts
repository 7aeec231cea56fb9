// The workbook's cell formats (styles.xml): existing ones keep their numbers, new ones are added once each.
import type { CellModel } from '../model';
import { addPart, addRelationship, newDocument, readXml, relationshipsOf, writeXml } from './package-parts';
import { builtInFormatCode, builtInFormatId, firstCustomFormat } from './number-formats';
import { UnsavableError } from './rule-fields';
import { alignAndProtect, borderOf, cloneElement, fontOver, rgbColor, solidFill } from './style-elements';
import {
  adopt,
  childElement,
  childElements,
  element,
  elementText,
  insertInOrder,
  removeChild,
  type XmlDocument,
  type XmlElement,
} from './xml';
import type { Parts } from './zip-archive';

type CellFormat = Pick<CellModel, 'style' | 'numberFormat' | 'quotePrefix'>;

interface DifferentialFormat {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
}

export interface StyleSheet {
  /** Number of the cell format that is `base` (the number of an existing one) with these formats laid over it. */
  formatId(format: CellFormat, base?: number): number;
  /** Number of a differential format, for conditional formats. */
  differentialId(format: DifferentialFormat): number;
  /** Writes what was added; leaves the part alone when nothing was. Throws UnsavableError when Excel has no room for what was added. */
  save(): void;
}

/** Unique cell formats: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MOST_FORMATS = 65_490;

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const styleSheetOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

export function openStyles(parts: Parts, workbookPath: string): StyleSheet {
  const existing = relationshipsOf(parts, workbookPath).find(({ kind }) => kind === 'styles')?.target;
  const path = existing ?? 'xl/styles.xml';
  const document = (existing !== undefined && readXml(parts, existing)) || defaultStyleSheet();
  const fonts = list(document, 'fonts');
  const fills = list(document, 'fills');
  const borders = list(document, 'borders');
  const formats = list(document, 'cellXfs');
  const custom = customFormats(document);
  const known = new Map<string, number>();
  let changed = existing === undefined;

  const add = (target: IndexedList, entry: XmlElement): number => {
    const before = target.size;
    const index = target.indexOf(entry);
    if (target.size > before) changed = true;
    return index;
  };

  const numberFormatId = (code: string): number => {
    const id = builtInFormatId(code) ?? custom.ids.get(code);
    if (id !== undefined) return id;
    changed = true;
    return custom.add(code);
  };

  const build = ({ style, numberFormat, quotePrefix }: CellFormat, base: number): number => {
    const xf = cloneElement(formats.at(base) ?? element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }));
    const set = (key: string, value: number, apply: string) => {
      xf.attributes.set(key, String(value));
      xf.attributes.set(apply, '1');
    };
    const baseCode =
      custom.codes.get(Number(xf.attributes.get('numFmtId') ?? 0)) ?? builtInFormatCode(Number(xf.attributes.get('numFmtId') ?? 0));
    const code = numberFormat ?? 'General';
    if (code !== baseCode) set('numFmtId', numberFormatId(code), 'applyNumberFormat');
    if (quotePrefix) xf.attributes.set('quotePrefix', '1');
    else xf.attributes.delete('quotePrefix');
    if (style?.font) set('fontId', add(fonts, fontOver(fonts.at(Number(xf.attributes.get('fontId') ?? 0)), style.font)), 'applyFont');
    if (style?.fill) set('fillId', add(fills, solidFill(style.fill)), 'applyFill');
    if (style?.borders) set('borderId', add(borders, borderOf(style.borders)), 'applyBorder');
    if (style) alignAndProtect(xf, style);
    return add(formats, xf);
  };

  return {
    formatId(format, base = 0) {
      if (base === 0 && !format.style && format.numberFormat === undefined && !format.quotePrefix) return 0;
      const key = JSON.stringify([base, format.numberFormat ?? 'General', format.quotePrefix ?? false, format.style ?? null]);
      const id = known.get(key) ?? build(format, base);
      known.set(key, id);
      return id;
    },
    differentialId({ fill, fontColor, bold }) {
      const dxf = element('dxf', {});
      if (fontColor !== undefined || bold !== undefined) {
        dxf.children.push(
          element(
            'font',
            {},
            bold === undefined ? undefined : element('b', { val: bold }),
            fontColor === undefined ? undefined : rgbColor('color', fontColor),
          ),
        );
      }
      // A differential fill is seen by its background colour.
      if (fill !== undefined)
        dxf.children.push(
          element('fill', {}, element('patternFill', { patternType: 'solid' }, rgbColor('fgColor', fill), rgbColor('bgColor', fill))),
        );
      return add(list(document, 'dxfs'), dxf);
    },
    save() {
      if (!changed) return;
      if (formats.size > MOST_FORMATS) throw new UnsavableError(`more than ${MOST_FORMATS} cell formats`);
      for (const target of [fonts, fills, borders, formats, list(document, 'dxfs')]) target.save();
      if (existing === undefined) {
        addPart(parts, path, document, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
        addRelationship(parts, workbookPath, 'styles', path);
      } else writeXml(parts, path, document);
    },
  };
}

interface IndexedList {
  readonly size: number;
  at(index: number): XmlElement | undefined;
  /** Index of an equal entry, added at the end where there is none. */
  indexOf(entry: XmlElement): number;
  save(): void;
}

/** A counted list of the style sheet; made when it is missing, taken away again when it stayed empty. */
function list(document: XmlDocument, name: string): IndexedList {
  let container = childElement(document.root, name);
  if (!container) {
    insertInOrder(document.root, element(name), styleSheetOrder);
    container = childElement(document.root, name) ?? element(name);
  }
  const parent = container;
  const entries = childElements(parent);
  const indices = new Map<string, number>();
  entries.forEach((entry, index) => {
    const text = elementText(entry);
    if (!indices.has(text)) indices.set(text, index);
  });
  return {
    get size() {
      return entries.length;
    },
    at: (index) => entries[index],
    indexOf(entry) {
      const own = adopt(parent, entry);
      const text = elementText(own);
      const found = indices.get(text);
      if (found !== undefined) return found;
      entries.push(own);
      parent.children.push(own);
      indices.set(text, entries.length - 1);
      return entries.length - 1;
    },
    save() {
      if (entries.length === 0) removeChild(document.root, parent);
      else parent.attributes.set('count', String(entries.length));
    },
  };
}

function customFormats(document: XmlDocument) {
  const codes = new Map<number, string>();
  const ids = new Map<string, number>();
  const container = childElement(document.root, 'numFmts');
  for (const { attributes } of container ? childElements(container) : []) {
    const id = Number(attributes.get('numFmtId'));
    const code = attributes.get('formatCode') ?? '';
    codes.set(id, code);
    if (!ids.has(code)) ids.set(code, id);
  }
  return {
    codes,
    ids,
    add(code: string): number {
      const id = Math.max(firstCustomFormat - 1, ...codes.keys()) + 1;
      codes.set(id, code);
      ids.set(code, id);
      if (!childElement(document.root, 'numFmts')) insertInOrder(document.root, element('numFmts'), styleSheetOrder);
      const parent = childElement(document.root, 'numFmts');
      parent?.children.push(adopt(parent, element('numFmt', { numFmtId: id, formatCode: code })));
      parent?.attributes.set('count', String(codes.size));
      return id;
    },
  };
}

/** Excel needs two fills, and a font, border, style format and cell format each. */
function defaultStyleSheet(): XmlDocument {
  const font = element(
    'font',
    {},
    element('sz', { val: 11 }),
    element('color', { theme: 1 }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
  );
  const fill = (patternType: string) => element('fill', {}, element('patternFill', { patternType }));
  const border = element('border', {}, element('left'), element('right'), element('top'), element('bottom'), element('diagonal'));
  const xf = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return newDocument(
    element(
      'styleSheet',
      { xmlns: mainNamespace },
      element('fonts', { count: 1 }, font),
      element('fills', { count: 2 }, fill('none'), fill('gray125')),
      element('borders', { count: 1 }, border),
      element('cellStyleXfs', { count: 1 }, element('xf', xf)),
      element('cellXfs', { count: 1 }, element('xf', { ...xf, xfId: 0 })),
      element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    ),
  );
}
