// Tracks and the worksheet columns beneath them: twelve even tracks for pages to look at, one column per track for lists.
import type { Audience } from '../theme';

/** `columns[t]` is the zero-based worksheet column of track t; columns between two tracks are gutters that spans cover. */
export interface Grid {
  /** Points, one per worksheet column, from A. */
  readonly widths: readonly number[];
  readonly columns: readonly number[];
}

const MARGIN = 12;
const GUTTER = 16;
const TRACK: Readonly<Record<Audience, number>> = { internal: 74, client: 86 };
/** Where halves, thirds and two thirds part. */
const GUTTERS_AFTER = [4, 6, 8];

/** Twelve even tracks that fill one screen, with gutters so that halves and thirds stand apart. */
export function pageGrid(audience: Audience): Grid {
  const widths = [MARGIN];
  const columns: number[] = [];
  for (let track = 1; track <= 12; track++) {
    columns.push(widths.length);
    widths.push(TRACK[audience]);
    if (GUTTERS_AFTER.includes(track)) widths.push(GUTTER);
  }
  return { widths, columns };
}

/** One worksheet column per track, with these widths in points, so that the list can be filtered and sorted. */
export function listGrid(trackWidths: readonly number[]): Grid {
  return { widths: [MARGIN, ...trackWidths], columns: trackWidths.map((_, track) => track + 1) };
}

/** Some tracks of a grid: where a block may stand. `from` zero-based. */
export interface Region {
  readonly from: number;
  readonly span: number;
  /** Something of the same block follows at the right: the gutter in between is covered too. */
  readonly continues?: true;
}

/** Parts of a region beside each other, with these spans, without a gap between them. */
export function partsOf(region: Region, spans: readonly number[]): Region[] {
  let from = region.from;
  return spans.map((span, index) => {
    const part = { from, span };
    from += span;
    return index < spans.length - 1 ? { ...part, continues: true } : part;
  });
}

/** First and last worksheet column of a region, clamped to the grid. */
export function columnsOf(grid: Grid, region: Region): { readonly left: number; readonly right: number } {
  const last = grid.columns.length - 1;
  const left = grid.columns[Math.min(region.from, last)] ?? 0;
  const right = grid.columns[Math.min(region.from + region.span - 1, last)] ?? left;
  const next = region.continues ? grid.columns[region.from + region.span] : undefined;
  return { left, right: next === undefined ? right : next - 1 };
}

/** Splits a region into parts of about the same width in points, whatever its tracks measure. */
export function evenParts(grid: Grid, region: Region, count: number): Region[] {
  const whole = widthOf(grid, region);
  const spans: number[] = [];
  let used = 0;
  for (let part = 1; part <= count; part++) {
    const left = region.span - used;
    let span = Math.min(1, left);
    const offBy = (tracks: number) => Math.abs(widthOf(grid, { from: region.from, span: used + tracks }) - (whole * part) / count);
    // Stops where the end lies nearest to the part's share, and leaves a track for each part to come.
    while (used + span + (count - part) < region.span && offBy(span + 1) <= offBy(span)) span++;
    if (part === count) span = left;
    spans.push(span);
    used += span;
  }
  return partsOf(region, spans).filter(({ span }) => span > 0);
}

/** The worksheet column of the region's last track, where right-aligned values stand: never a gutter. */
export function lastColumnOf(grid: Grid, { from, span }: Region): number {
  return columnsOf(grid, { from, span }).right;
}

/** Width of a region in points, gutters between its tracks included. */
export function widthOf(grid: Grid, region: Region): number {
  const { left, right } = columnsOf(grid, region);
  return grid.widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}
