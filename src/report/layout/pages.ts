// Where a printed page begins: before a block that would be cut, so that no chart and no heading stands on two pages.
// https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection

/** A4 less Excel's normal margins (0.7 and 0.75 inches), in points. */
const PRINTABLE = { landscape: { width: 741, height: 487 }, portrait: { width: 494, height: 734 } } as const;
/** Renderers round row heights differently; a page counts as full a little early. */
const CAUTION = 0.98;
/** A list that is longer than a page begins on a new one only where little is left of the old. */
const NEARLY_FULL = 0.6;
/** A page with no more than this on it is not left so: a title does not stand alone, nor does a last line on a page of its own. */
const BARELY_BEGUN = 0.2;

/** A sheet that one page could only show at less than this of its size is printed at the other scale, over several pages. */
const SMALLEST = 0.5;
const READABLE = 75;

/** Per cent; undefined where one page is as wide as the sheet. */
export function printScale(sheetWidth: number, orientation: 'landscape' | 'portrait'): number | undefined {
  return PRINTABLE[orientation].width / sheetWidth < SMALLEST ? READABLE : undefined;
}

/** What a page holds of a sheet of this width, in points of the sheet, when one page is as wide as the sheet. */
export function pageHeight(sheetWidth: number, orientation: 'landscape' | 'portrait'): number {
  const { width, height } = PRINTABLE[orientation];
  return (height / Math.min(1, width / sheetWidth)) * CAUTION;
}

/**
 * Rows that begin a page. `units` are the first rows of what belongs together, rising; `heights` the heights of all rows in points.
 * Pages that fill up within a unit break where they must.
 */
export function pageBreaks(heights: readonly number[], units: readonly number[], page: number): number[] {
  const breaks: number[] = [];
  let used = 0;
  units.forEach((first, index) => {
    const rows = heights.slice(first, units[index + 1] ?? heights.length);
    const needed = rows.reduce((sum, height) => sum + height, 0);
    const isCut = used + needed > page;
    if (isCut && (used > page * NEARLY_FULL || (needed <= page && used > page * BARELY_BEGUN))) {
      breaks.push(first);
      used = 0;
    }
    for (const height of rows) used = used + height > page ? height : used + height;
    // Where a long list ends differs from printer to printer: what follows begins anew.
    if (needed > page) used = page;
  });
  return withoutWidow(breaks, heights, units, page);
}

/** Where the last page would hold next to nothing, the block before comes with it. */
function withoutWidow(breaks: readonly number[], heights: readonly number[], units: readonly number[], page: number): number[] {
  const [start = 0, last] = [breaks.at(-2), breaks.at(-1)];
  const before = units.findLast((first) => last !== undefined && first < last);
  const heightFrom = (first: number, end?: number) => heights.slice(first, end).reduce((sum, height) => sum + height, 0);
  const isWidow =
    last !== undefined && before !== undefined && before > start && heightFrom(last) <= page * BARELY_BEGUN && heightFrom(before) <= page;
  return isWidow && heightFrom(start, before) > page * BARELY_BEGUN ? [...breaks.slice(0, -1), before] : [...breaks];
}
