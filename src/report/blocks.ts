// What a tab is made of: blocks that say what to show, never where. The layout gives them cells.
import type { CellRef } from '../workbook/address';
import type { SerialDay } from '../workbook/serial-date';
import type { ChartType, PlannedAxis, PlannedChart, PlannedSeries } from './plan';
import type { Tone } from './theme';

/** What one place of a table shows. Text never becomes a number, a date or a formula. */
export type Entry =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone; readonly strong?: true; readonly right?: true }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly format?: NumberLook;
      readonly tone?: Tone;
      /** A workbook name for the cell: "Rapport.health.1". */
      readonly name?: string;
    }
  | { readonly kind: 'date'; readonly day: SerialDay; readonly tone?: Tone }
  /** A word in a filled cell: a severity, a status. */
  | { readonly kind: 'chip'; readonly text: string; readonly tone: Tone }
  | { readonly kind: 'link'; readonly text: string; readonly to: CellRef }
  /** A place for the user's own words; `text` is what they wrote before. */
  | { readonly kind: 'input'; readonly text: string; readonly name?: string }
  /** What the row is found again by: small, and never higher than its row. */
  | { readonly kind: 'key'; readonly text: string }
  /** `look`: an empty place for a day, a figure, or whatever the user enters there. */
  | { readonly kind: 'none'; readonly look?: 'date' | 'figureText' | 'share' | 'input' };

/** `figureText`: as it is entered, whole or not. */
export type NumberLook = 'figureText' | 'number' | 'decimal' | 'signed' | 'share' | 'ordinal';

export const none: Entry = { kind: 'none' };

export function text(words: string | undefined, tone: Tone = 'plain'): Entry {
  return words === undefined || words === '' ? none : { kind: 'text', text: words, tone };
}

export function strong(words: string): Entry {
  return { kind: 'text', text: words, strong: true };
}

/** Figures that are text, such as "52 → 10.4": they stand at the right as numbers do. */
export function figureText(words: string): Entry {
  return { kind: 'text', text: words, right: true };
}

/** An ordinal: a number that names a row, and so stands in the middle of its column. */
export function numeral(value: number): Entry {
  return { kind: 'number', value, format: 'ordinal' };
}

/** A figure; one that is asked for by formulas carries a workbook name. */
export function number(value: number | undefined, format: NumberLook = 'number', name?: string): Entry {
  if (value === undefined || !Number.isFinite(value)) return none;
  return { kind: 'number', value, format, ...(name === undefined ? {} : { name }) };
}

/** A day; late ones are passed the tone that says so. */
export function date(day: SerialDay | undefined, tone: Tone = 'plain'): Entry {
  return day === undefined ? none : { kind: 'date', day, tone };
}

export function chip(words: string, tone: Tone): Entry {
  return { kind: 'chip', text: words, tone };
}

export function link(words: string, to: CellRef | undefined): Entry {
  return to === undefined ? text(words) : { kind: 'link', text: words, to };
}

export interface Column {
  readonly head: string;
  /** Tracks of the grid that it takes. */
  readonly span: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Help that appears when the header cell is selected. */
  readonly help?: string;
  /** A drop-down in every cell of the column. */
  readonly list?: readonly string[];
  /** A dark head, for a column that must be filled. */
  readonly needed?: true;
  /** Only days may be entered. */
  readonly days?: true;
  /** A workbook name for the header cell, by which the column is found again. */
  readonly name?: string;
  /** Left out where no row fills it; the widest column takes its room. */
  readonly optional?: true;
}

export interface TitleBlock {
  readonly kind: 'title';
  readonly text: string;
  readonly subtitle: string;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly text: string;
  /** Few words at the right end of the line. */
  readonly aside?: string;
}

export interface Figure {
  readonly label: string;
  readonly value: Entry;
  readonly detail: string;
  readonly tone?: Tone;
}

/** Key figures side by side. */
export interface FiguresBlock {
  readonly kind: 'figures';
  readonly figures: readonly Figure[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** What charts of the same tab call it. */
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Entry[])[];
  /** Makes it an Excel table of this name; every column must then take one track. */
  readonly excelTable?: string;
  readonly filter?: boolean;
  /** The rows' keys, unseen in the margin at the left; the workbook name leads to them. */
  readonly margin?: { readonly name: string; readonly keys: readonly string[] };
  /** Shown in place of a table without rows. */
  readonly empty: string;
}

/** A grid of toned cells with heads on two sides: risk matrix, engagement matrix, calendar of due slots. */
export interface MatrixBlock {
  readonly kind: 'matrix';
  readonly id: string;
  readonly corner: string;
  readonly columnHeads: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly { readonly text: string; readonly tone: Tone }[] }[];
  readonly headSpan: number;
  readonly cellSpan: number;
  /** Points; rows are never lower. */
  readonly rowHeight?: number;
  readonly headAlign?: 'left' | 'center';
}

/** A column of a table block of the same tab, all rows or one. */
export interface DataRef {
  readonly table: string;
  readonly column: number;
  readonly row?: number;
}

export type ChartSeriesBlock = Omit<PlannedSeries, 'values' | 'categories'> & { readonly values: DataRef; readonly categories?: DataRef };

export interface ChartBlock {
  readonly kind: 'chart';
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  /** What the chart shows, in words: charts carry no alternative text. */
  readonly sentence: string;
  readonly series: readonly ChartSeriesBlock[];
  readonly valueAxis: PlannedAxis;
  readonly categoryAxis: PlannedAxis;
  readonly legend: PlannedChart['legend'];
  readonly gapWidth?: number;
  readonly overlap?: number;
  /** Height in points; 220 unless said. */
  readonly height?: number;
}

export interface NoteBlock {
  readonly kind: 'note';
  readonly text: string;
  /** A toned note stands in a filled box. */
  readonly tone?: Tone;
  /** A workbook name for the cell, by which the words are found again. */
  readonly name?: string;
}

/** Blocks beside each other; the spans add up to at most the grid's tracks. */
interface SidesBlock {
  readonly kind: 'sides';
  readonly sides: readonly { readonly span: number; readonly blocks: readonly Block[] }[];
}

export type Block = TitleBlock | HeadingBlock | FiguresBlock | TableBlock | MatrixBlock | ChartBlock | NoteBlock | SidesBlock;

/** An axis that only carries names. */
export const NAMES_ONLY: PlannedAxis = { visible: true, gridlines: false };
/** An axis that is not drawn, because the values stand at the bars. */
export const HIDDEN_AXIS: PlannedAxis = { visible: false, gridlines: false };
