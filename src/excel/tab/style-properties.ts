// The properties of a style one by one: what a cell has of each, and how a range gets it.
import type { BorderStyle, CellStyle } from '../../report/plan';

/** What a property does to a range. */
export type Setter = (format: Excel.RangeFormat) => void;

export interface StyleProperty {
  /** What cells of a style have; cells with equal keys have the same. undefined = nothing of it. */
  readonly keyOf: (style: CellStyle) => string | undefined;
  readonly setterOf: (style: CellStyle) => Setter;
}

export interface BorderProperty extends StyleProperty {
  readonly edge: 'top' | 'bottom' | 'left' | 'right';
  /** The lines between the cells of a range, which are this edge of its inner cells. */
  readonly innerSetterOf: (style: CellStyle) => Setter;
}

function property<T extends string | number | boolean>(
  of: (style: CellStyle) => T | undefined,
  set: (format: Excel.RangeFormat, value: T) => void,
): StyleProperty {
  return {
    keyOf: (style) => {
      const value = of(style);
      return value === undefined ? undefined : String(value);
    },
    setterOf: (style) => (format) => {
      const value = of(style);
      if (value !== undefined) set(format, value);
    },
  };
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Every cell has a value of these, be it Excel's own; the most common one is laid over the whole tab. */
export const COMMON_PROPERTIES: readonly StyleProperty[] = [
  property(
    ({ font }) => font.name,
    (format, name) => (format.font.name = name),
  ),
  property(
    ({ font }) => font.size,
    (format, size) => (format.font.size = size),
  ),
  property(
    ({ font }) => font.color,
    (format, color) => (format.font.color = color),
  ),
  property(
    ({ align }) => (align ? HORIZONTAL[align] : 'General'),
    (format, align) => (format.horizontalAlignment = align),
  ),
  property(
    ({ verticalAlign }) => VERTICAL[verticalAlign ?? 'bottom'],
    (format, align) => (format.verticalAlignment = align),
  ),
  property(
    ({ wrap }) => wrap ?? false,
    (format, wraps) => (format.wrapText = wraps),
  ),
];

/** Most cells have nothing of these. */
export const RARE_PROPERTIES: readonly StyleProperty[] = [
  property(
    ({ font }) => font.bold || undefined,
    (format) => (format.font.bold = true),
  ),
  property(
    ({ font }) => font.italic || undefined,
    (format) => (format.font.italic = true),
  ),
  property(
    ({ font }) => font.underline || undefined,
    (format) => (format.font.underline = 'Single'),
  ),
  property(
    ({ fill }) => fill,
    (format, color) => (format.fill.color = color),
  ),
  property(
    ({ indent }) => indent || undefined,
    (format, level) => (format.indentLevel = level),
  ),
];

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const INNER = { top: 'InsideHorizontal', bottom: 'InsideHorizontal', left: 'InsideVertical', right: 'InsideVertical' } as const;

export const BORDER_PROPERTIES: readonly BorderProperty[] = (['bottom', 'right', 'top', 'left'] as const).map((edge) => ({
  edge,
  keyOf: (style) => {
    const border = style[edge];
    return border && `${border.color} ${border.weight}`;
  },
  setterOf: (style) => borderSetter(EDGES[edge], style[edge]),
  innerSetterOf: (style) => borderSetter(INNER[edge], style[edge]),
}));

function borderSetter(
  index: Excel.BorderIndex | (typeof EDGES | typeof INNER)['top' | 'left' | 'bottom' | 'right'],
  border?: BorderStyle,
): Setter {
  return (format) => {
    if (!border) return;
    const line = format.borders.getItem(index);
    line.style = 'Continuous';
    line.weight = border.weight;
    line.color = border.color;
  };
}
