// Points, Excel's column width units, and drawing units (EMU).

const pixelsPerPoint = 96 / 72;
/** Width of a digit in the default font (Calibri 11) at 96 dpi; ECMA-376 part 1, 18.3.1.13 (col). */
const digitPixels = 7;

export const defaultColumnPoints = 48;
export const defaultRowPoints = 15;

/** 48 points → 9.140625, the `width` of <col>, cell padding included. */
export function columnWidthUnits(points: number): number {
  return Math.trunc(((points * pixelsPerPoint) / digitPixels) * 256) / 256;
}

/** 9.140625 → 48 points, in whole pixels as Excel shows it; the inverse of `columnWidthUnits`. */
export function columnPoints(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
  return pixels / pixelsPerPoint;
}

/** Points → English Metric Units. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}

/** Points → inches, for page margins. */
export function inches(points: number): number {
  return points / 72;
}
