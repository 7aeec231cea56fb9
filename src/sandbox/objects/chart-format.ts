// Fonts, fills and lines of charts: one object type each, over whichever fields of the model keep them.
import { booleanArgument, colorArgument, numberArgument, oneOf, textArgument } from '../arguments';
import { notImplemented } from '../errors';
import { defineType, type Property } from '../object-type';

/**
 * Where a format is kept: an object of the model, and which of its fields hold what. Without a field the host does not keep
 * that property there, and refuses it.
 */
export interface Slot {
  readonly holder: object;
  readonly fields: Readonly<Partial<Record<string, string>>>;
  readonly touch: () => void;
}

/** A slot whose fields are checked against the model's type. */
export function slot<H extends object>(holder: H, fields: Readonly<Partial<Record<string, keyof H & string>>>, touch: () => void): Slot {
  return { holder, fields, touch };
}

function fieldOf({ fields }: Slot, property: string): string {
  const field = fields[property];
  if (field === undefined) throw notImplemented(`the ${property} of this part of a chart`);
  return field;
}

function read(target: Slot, property: string): unknown {
  return (target.holder as Record<string, unknown>)[fieldOf(target, property)];
}

function write(target: Slot, property: string, value: unknown): void {
  const holder = target.holder as Record<string, unknown>;
  const field = fieldOf(target, property);
  if (value === undefined) Reflect.deleteProperty(holder, field);
  else holder[field] = value;
  target.touch();
}

function kept(since: string, property: string, absent: unknown, check: (value: unknown) => unknown): Property<Slot> {
  return {
    since,
    get: (target) => read(target, property) ?? absent,
    set: (target, value) => {
      write(target, property, check(value));
    },
  };
}

export const chartFontType = defineType<Slot>('ChartFont', {
  members: {
    bold: kept('1.1', 'bold', false, (value) => booleanArgument(value, 'font.bold')),
    color: kept('1.1', 'color', '#000000', (value) => colorArgument(value, 'font.color')),
    name: kept('1.1', 'name', 'Calibri', (value) => textArgument(value, 'font.name')),
    size: kept('1.1', 'size', 10, (value) => numberArgument(value, 'font.size')),
  },
});

/** `none` marks a fill that was taken away, where the model tells it from an automatic one. */
export const chartFillType = defineType<Slot>('ChartFill', {
  members: {
    setSolidColor: {
      since: '1.1',
      writes: true,
      call: (target, [color]) => {
        write(target, 'color', colorArgument(color, 'fill color'));
        if (target.fields['none'] !== undefined) write(target, 'none', undefined);
      },
    },
    clear: {
      since: '1.1',
      writes: true,
      call: (target) => {
        write(target, 'none', true);
        write(target, 'color', undefined);
      },
    },
  },
});

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;

/** Lines and borders differ in the API set of their style only. */
function lineType(name: string) {
  return defineType<Slot>(name, {
    members: {
      color: kept(name === 'ChartBorder' ? '1.7' : '1.1', 'color', '#000000', (value) => colorArgument(value, 'line color')),
      lineStyle: kept('1.7', 'style', 'Automatic', (value) => oneOf(value, LINE_STYLES, 'lineStyle')),
      weight: kept('1.7', 'weight', 0.75, (value) => numberArgument(value, 'line weight')),
      clear: {
        since: name === 'ChartBorder' ? '1.8' : '1.1',
        writes: true,
        call: (target) => {
          if (target.fields['none'] !== undefined) write(target, 'none', true);
          else write(target, 'style', 'None');
        },
      },
    },
  });
}

export const chartLineType = lineType('ChartLineFormat');
export const chartBorderType = lineType('ChartBorder');

interface FormatSlots {
  readonly font?: Slot;
  readonly fill?: Slot;
  readonly line?: Slot;
  readonly border?: Slot;
}

/** The `format` of some part of a chart: leads to the fonts, fills and lines that the part has. */
export const chartFormatType = defineType<FormatSlots>('ChartFormat', {
  members: {
    font: { since: '1.1', link: ({ font }) => present(font, chartFontType.of, 'font') },
    fill: { since: '1.1', link: ({ fill }) => present(fill, chartFillType.of, 'fill') },
    line: { since: '1.1', link: ({ line }) => present(line, chartLineType.of, 'line') },
    border: { since: '1.7', link: ({ border }) => present(border, chartBorderType.of, 'border') },
  },
});

function present<R>(target: Slot | undefined, of: (target: Slot) => R, what: string): R {
  if (!target) throw notImplemented(`the ${what} of this part of a chart`);
  return of(target);
}
