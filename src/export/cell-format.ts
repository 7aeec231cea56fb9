// A planned cell style as a format of wasm-xlsxwriter.
import type * as Xlsx from 'wasm-xlsxwriter';
import type { BorderStyle, CellStyle } from '../report/plan';

export type XlsxWriter = typeof Xlsx;

export function colorOf(xlsx: XlsxWriter, hex: string): Xlsx.Color {
  return xlsx.Color.rgb(Number.parseInt(hex.slice(1), 16));
}

function borderOf(xlsx: XlsxWriter, weight: BorderStyle['weight']): Xlsx.FormatBorder {
  return {
    Hairline: xlsx.FormatBorder.Hair,
    Thin: xlsx.FormatBorder.Thin,
    Medium: xlsx.FormatBorder.Medium,
    Thick: xlsx.FormatBorder.Thick,
  }[weight];
}

export function formatOf(xlsx: XlsxWriter, style: CellStyle): Xlsx.Format {
  const { font, fill, align, verticalAlign, top, bottom, left, right } = style;
  const format = new xlsx.Format();
  format.setFontSize(font.size).setFontColor(colorOf(xlsx, font.color));
  if (font.name !== undefined) format.setFontName(font.name);
  if (font.bold) format.setBold();
  if (font.italic) format.setItalic();
  if (font.underline) format.setUnderline(xlsx.FormatUnderline.Single);
  if (fill !== undefined) format.setBackgroundColor(colorOf(xlsx, fill));
  if (align !== undefined)
    format.setAlign({ left: xlsx.FormatAlign.Left, center: xlsx.FormatAlign.Center, right: xlsx.FormatAlign.Right }[align]);
  if (verticalAlign !== undefined) {
    format.setAlign({ top: xlsx.FormatAlign.Top, center: xlsx.FormatAlign.VerticalCenter, bottom: xlsx.FormatAlign.Bottom }[verticalAlign]);
  }
  if (style.wrap) format.setTextWrap();
  if (style.indent !== undefined) format.setIndent(style.indent);
  if (style.numberFormat !== undefined) format.setNumFormat(style.numberFormat);
  if (top) format.setBorderTop(borderOf(xlsx, top.weight)).setBorderTopColor(colorOf(xlsx, top.color));
  if (bottom) format.setBorderBottom(borderOf(xlsx, bottom.weight)).setBorderBottomColor(colorOf(xlsx, bottom.color));
  if (left) format.setBorderLeft(borderOf(xlsx, left.weight)).setBorderLeftColor(colorOf(xlsx, left.color));
  if (right) format.setBorderRight(borderOf(xlsx, right.weight)).setBorderRightColor(colorOf(xlsx, right.color));
  return format;
}
