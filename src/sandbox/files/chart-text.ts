// Colours, lines and text properties of DrawingML, as charts use them.
import { element, type XmlElement } from './xml';
import { emu } from './units';

/** The grey that Excel gives to the words of a new chart. */
export const defaultTextColor = '#595959';

export interface TextLook {
  size?: number | undefined;
  bold?: boolean | undefined;
  color?: string | undefined;
  font?: string | undefined;
}

export function solidFill(color: string): XmlElement {
  return element('a:solidFill', {}, element('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));
}

export function noFill(): XmlElement {
  return element('a:noFill');
}

const dashes: Readonly<Record<string, string>> = {
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
  Grey25: 'sysDot',
  Grey50: 'sysDot',
  Grey75: 'sysDash',
};

/** `color` undefined: no line. Weight in points. */
export function line(color: string | undefined, weight = 0.75, style?: string): XmlElement {
  const dash = style === undefined ? undefined : dashes[style];
  return element(
    'a:ln',
    { w: emu(weight), cap: color === undefined ? undefined : 'rnd' },
    color === undefined ? noFill() : solidFill(color),
    dash === undefined ? undefined : element('a:prstDash', { val: dash }),
    color === undefined ? undefined : element('a:round'),
  );
}

export function shape(...children: (XmlElement | undefined)[]): XmlElement {
  return element('c:spPr', {}, ...children);
}

function runProperties(name: string, { size, bold, color, font }: TextLook): XmlElement {
  return element(
    name,
    { sz: size === undefined ? undefined : Math.round(size * 100), b: bold },
    color === undefined ? undefined : solidFill(color),
    ...(font === undefined ? [] : [element('a:latin', { typeface: font }), element('a:ea', { typeface: font })]),
  );
}

/** Default text properties of a chart, an axis, a legend or labels. */
export function textProperties(look: TextLook): XmlElement {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, element('a:pPr', {}, runProperties('a:defRPr', look)), element('a:endParaRPr', { lang: 'en-US' })),
  );
}

/** Literal text, one paragraph per line. */
export function richText(text: string, look: TextLook, rotation?: number): XmlElement {
  const paragraphs = text
    .split('\n')
    .map((words) =>
      element(
        'a:p',
        {},
        element('a:pPr', {}, runProperties('a:defRPr', look)),
        element('a:r', {}, runProperties('a:rPr', look), element('a:t', {}, words)),
      ),
    );
  return element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      element('a:bodyPr', { rot: rotation, vert: rotation === undefined ? undefined : 'horz' }),
      element('a:lstStyle'),
      ...paragraphs,
    ),
  );
}

/** <c:name val="…"/>, the form of nearly every chart setting. */
export function setting(name: string, val: string | number | boolean): XmlElement {
  return element(`c:${name}`, { val });
}
