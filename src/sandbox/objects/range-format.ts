// Range.format and what hangs on it: fill, font, borders, protection, sizes. Styles are never shared and changed: each edit makes new ones.
import { booleanArgument, colorArgument, indexArgument, numberArgument, numberBetween, oneOf, textBetween } from '../arguments';
import { commonValue } from '../cells';
import { defineType, type Property } from '../object-type';
import { FONT_NAME_CHARACTERS } from '../limits';
import type { StyleModel } from '../model';
import { without } from '../without';
import { guardCells, refuseProtected, type RangeTarget } from './range-target';
import { autofitColumns, autofitRows, setColumnWidth, setRowHeight, sizeOf } from './range-sizes';
import { borderCollectionType } from './range-borders';
import { editStyle } from './range-style';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
/** https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/347b28bd-dabc-4ef5-9fe7-4e57690fbbd4 */
const MOST_FONT_SIZE = 409;
/** https://learn.microsoft.com/office/vba/api/excel.cellformat.indentlevel */
const MOST_INDENT = 250;
/** Letters stand below one another: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-textorientation-member */
const UPRIGHT = 180;
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** A scalar of the style: how it is read, what stands for its absence, how it is checked and set. */
function styleProperty<V>(
  since: string,
  read: (style: StyleModel) => V | undefined,
  absent: V,
  write: (style: StyleModel, value: unknown) => StyleModel,
): Property<RangeTarget> {
  return {
    since,
    get: ({ sheet, area }) => commonValue(sheet, area, (cell) => read(cell.style ?? {}) ?? absent),
    set: (range, value) => {
      editStyle(range, (style) => write(style, value));
    },
  };
}

const font = (style: StyleModel, patch: NonNullable<StyleModel['font']>): StyleModel => ({ ...style, font: { ...style.font, ...patch } });

const fillType = defineType<RangeTarget>('RangeFill', {
  guard: guardCells,
  members: {
    color: styleProperty(
      '1.1',
      (style) => style.fill,
      '#FFFFFF',
      (style, value) => ({ ...style, fill: colorArgument(value, 'fill.color') }),
    ),
    clear: {
      since: '1.1',
      writes: true,
      call: (range) => {
        editStyle(range, (style) => without(style, 'fill'));
      },
    },
  },
});

const fontType = defineType<RangeTarget>('RangeFont', {
  guard: guardCells,
  members: {
    name: styleProperty(
      '1.1',
      (style) => style.font?.name,
      'Calibri',
      (style, value) => font(style, { name: textBetween(value, 1, FONT_NAME_CHARACTERS, 'font.name') }),
    ),
    size: styleProperty(
      '1.1',
      (style) => style.font?.size,
      11,
      (style, value) => font(style, { size: numberBetween(value, 1, MOST_FONT_SIZE, 'font.size') }),
    ),
    color: styleProperty(
      '1.1',
      (style) => style.font?.color,
      '#000000',
      (style, value) => font(style, { color: colorArgument(value, 'font.color') }),
    ),
    bold: styleProperty(
      '1.1',
      (style) => style.font?.bold,
      false,
      (style, value) => font(style, { bold: booleanArgument(value, 'font.bold') }),
    ),
    italic: styleProperty(
      '1.1',
      (style) => style.font?.italic,
      false,
      (style, value) => font(style, { italic: booleanArgument(value, 'font.italic') }),
    ),
    underline: styleProperty(
      '1.1',
      (style) => style.font?.underline,
      'None',
      (style, value) => font(style, { underline: oneOf(value, UNDERLINE, 'font.underline') }),
    ),
    strikethrough: styleProperty(
      '1.9',
      (style) => style.font?.strikethrough,
      false,
      (style, value) => font(style, { strikethrough: booleanArgument(value, 'font.strikethrough') }),
    ),
  },
});

const protectionType = defineType<RangeTarget>('FormatProtection', {
  guard: ({ sheet }) => {
    refuseProtected(sheet);
  },
  members: {
    locked: styleProperty(
      '1.2',
      (style) => style.locked,
      true,
      (style, value) => ({ ...style, locked: booleanArgument(value, 'locked') }),
    ),
  },
});

export const rangeFormatType = defineType<RangeTarget>('RangeFormat', {
  guard: guardCells,
  members: {
    fill: { since: '1.1', link: (range) => fillType.of(range) },
    font: { since: '1.1', link: (range) => fontType.of(range) },
    borders: { since: '1.1', link: (range) => borderCollectionType.of(range) },
    protection: { since: '1.2', link: (range) => protectionType.of(range) },
    horizontalAlignment: styleProperty(
      '1.1',
      (style) => style.horizontalAlignment,
      'General',
      (style, value) => ({
        ...style,
        horizontalAlignment: oneOf(value, HORIZONTAL, 'horizontalAlignment'),
      }),
    ),
    verticalAlignment: styleProperty(
      '1.1',
      (style) => style.verticalAlignment,
      'Bottom',
      (style, value) => ({
        ...style,
        verticalAlignment: oneOf(value, VERTICAL, 'verticalAlignment'),
      }),
    ),
    wrapText: styleProperty(
      '1.1',
      (style) => style.wrapText,
      false,
      (style, value) => ({ ...style, wrapText: booleanArgument(value, 'wrapText') }),
    ),
    indentLevel: styleProperty(
      '1.9',
      (style) => style.indentLevel,
      0,
      (style, value) => ({ ...style, indentLevel: numberBetween(indexArgument(value, 'indentLevel'), 0, MOST_INDENT, 'indentLevel') }),
    ),
    textOrientation: styleProperty(
      '1.7',
      (style) => style.textOrientation,
      0,
      (style, value) => ({
        ...style,
        textOrientation: value === UPRIGHT ? UPRIGHT : numberBetween(indexArgument(value, 'textOrientation'), -90, 90, 'textOrientation'),
      }),
    ),
    shrinkToFit: styleProperty(
      '1.9',
      (style) => style.shrinkToFit,
      false,
      (style, value) => ({
        ...style,
        shrinkToFit: booleanArgument(value, 'shrinkToFit'),
      }),
    ),
    columnWidth: {
      since: '1.2',
      get: ({ sheet, area }) => sizeOf(sheet, 'columnWidths', area.left, area.right),
      set: (range, value) => {
        setColumnWidth(range, numberArgument(value, 'columnWidth'));
      },
    },
    rowHeight: {
      since: '1.2',
      get: ({ sheet, area }) => sizeOf(sheet, 'rowHeights', area.top, area.bottom),
      set: (range, value) => {
        setRowHeight(range, numberArgument(value, 'rowHeight'));
      },
    },
    autofitColumns: { since: '1.2', writes: true, call: autofitColumns },
    autofitRows: { since: '1.2', writes: true, call: autofitRows },
  },
});
