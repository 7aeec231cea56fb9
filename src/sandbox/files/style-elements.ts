// Fonts, fills, borders and alignment of the model → elements of styles.xml.
import type { BorderModel, StyleModel } from '../model';
import { childElement, element, insertInOrder, removeChild, type XmlElement } from './xml';

const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

export function cloneElement(source: XmlElement): XmlElement {
  const children = source.children.map((child) => (typeof child === 'string' ? child : cloneElement(child)));
  return { name: source.name, attributes: new Map(source.attributes), children };
}

/** "#RRGGBB" → an opaque colour. */
export function rgbColor(name: string, color: string): XmlElement {
  return element(name, { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}

export function fontOver(base: XmlElement | undefined, font: NonNullable<StyleModel['font']>): XmlElement {
  const result = base ? cloneElement(base) : element('font');
  const replace = (name: string, replacement: XmlElement | undefined) => {
    const old = childElement(result, name);
    if (old) removeChild(result, old);
    if (replacement) insertInOrder(result, replacement, fontOrder);
  };
  if (font.bold !== undefined) replace('b', font.bold ? element('b') : undefined);
  if (font.italic !== undefined) replace('i', font.italic ? element('i') : undefined);
  if (font.strikethrough !== undefined) replace('strike', font.strikethrough ? element('strike') : undefined);
  if (font.underline !== undefined) replace('u', underline(font.underline));
  if (font.size !== undefined) replace('sz', element('sz', { val: font.size }));
  if (font.color !== undefined) replace('color', rgbColor('color', font.color));
  if (font.name !== undefined) {
    // A theme font would win over the name.
    for (const name of ['scheme', 'family', 'charset']) replace(name, undefined);
    replace('name', element('name', { val: font.name }));
  }
  return result;
}

function underline(style: string): XmlElement | undefined {
  if (style === 'None') return undefined;
  return style === 'Single'
    ? element('u')
    : element('u', { val: style.charAt(0).toLowerCase() + style.slice(1).replace('Accountant', 'Accounting') });
}

export function solidFill(color: string): XmlElement {
  return element(
    'fill',
    {},
    element('patternFill', { patternType: 'solid' }, rgbColor('fgColor', color), element('bgColor', { indexed: 64 })),
  );
}

const thinStyles: Readonly<Record<string, string>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  Dot: 'dotted',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Double: 'double',
};
const mediumStyles: Readonly<Record<string, string>> = {
  Dash: 'mediumDashed',
  DashDot: 'mediumDashDot',
  DashDotDot: 'mediumDashDotDot',
  SlantDashDot: 'slantDashDot',
};

function borderStyle({ style, weight }: BorderModel): string | undefined {
  if (style === 'None' || style === '') return undefined;
  if (style === 'Continuous') return { Hairline: 'hair', Medium: 'medium', Thick: 'thick' }[weight] ?? 'thin';
  return (weight === 'Medium' || weight === 'Thick' ? mediumStyles[style] : undefined) ?? thinStyles[style] ?? 'thin';
}

export function borderOf(borders: NonNullable<StyleModel['borders']>): XmlElement {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const model = borders[`Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`];
    const style = model && borderStyle(model);
    return style === undefined ? element(side) : element(side, { style }, rgbColor('color', model?.color || '#000000'));
  });
  return element('border', {}, ...sides, element('diagonal'));
}

const horizontal: Readonly<Record<string, string>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const vertical: Readonly<Record<string, string>> = { Top: 'top', Center: 'center', Justify: 'justify', Distributed: 'distributed' };

/** Downwards turns count on from 90; 255 has the letters below one another. */
function rotation(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}

export function alignAndProtect(xf: XmlElement, style: StyleModel): void {
  const old = childElement(xf, 'alignment');
  const alignment = old ?? element('alignment');
  const set = (key: string, value: string | number | undefined) => {
    if (value !== undefined) alignment.attributes.set(key, String(value));
  };
  if (style.horizontalAlignment !== undefined) set('horizontal', horizontal[style.horizontalAlignment] ?? 'general');
  if (style.verticalAlignment !== undefined) set('vertical', vertical[style.verticalAlignment] ?? 'bottom');
  if (style.textOrientation !== undefined) set('textRotation', rotation(style.textOrientation));
  if (style.wrapText !== undefined) set('wrapText', style.wrapText ? 1 : 0);
  if (style.indentLevel !== undefined) set('indent', style.indentLevel);
  if (style.shrinkToFit !== undefined) set('shrinkToFit', style.shrinkToFit ? 1 : 0);
  if (alignment.attributes.size > 0) {
    if (!old) insertInOrder(xf, alignment, ['alignment', 'protection', 'extLst']);
    xf.attributes.set('applyAlignment', '1');
  }
  if (style.locked === undefined) return;
  const protection = childElement(xf, 'protection');
  if (protection) removeChild(xf, protection);
  insertInOrder(xf, element('protection', { locked: style.locked }), ['alignment', 'protection', 'extLst']);
  xf.attributes.set('applyProtection', '1');
}
