// What the user said about how the workbook is to be read. Keyed by tab name and header text, so that it survives inserted columns.
import type { RegisterId } from '../registers/catalogue';
import type { Dimension, Metric } from '../registers/survey-terms';

/** A correction of one column. The column is found by its header, or where two are alike by `occurrence`. */
export interface ColumnCorrection {
  readonly header: string;
  /** 1 for the first column of that header. */
  readonly occurrence: number;
  /** A field id; null leaves the column out; undefined says nothing about the field. */
  readonly field?: string | null;
  readonly scale?: { readonly min: number; readonly max: number };
  /** Less is better. */
  readonly isReversed?: boolean;
  readonly dateOrder?: 'dayFirst' | 'monthFirst';
  readonly metric?: Metric;
  readonly dimension?: Dimension;
}

export interface SheetCorrection {
  readonly sheet: string;
  /** Which table of the tab is meant, counted from the top, from 1; absent = the first, and the columns of any. */
  readonly table?: number;
  /** Headers of the tab when the correction was made: a renamed tab is found again by them. */
  readonly headers: readonly string[];
  /** 'other': the table is no register; where no table is named, the whole tab. */
  readonly register?: RegisterId | 'other';
  /** One-based, as the user sees it; the last one of several header rows. */
  readonly headerRow?: number;
  readonly columns: readonly ColumnCorrection[];
}

/** All corrections of a workbook. Where two speak of the same, the later one counts. */
export interface Corrections {
  readonly sheets: readonly SheetCorrection[];
}

export const NO_CORRECTIONS: Corrections = { sheets: [] };
