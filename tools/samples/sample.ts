// The shape of a made workbook: tabs of rows, with each text in English and Chinese, each language in a layout of its own.
import { parseIsoDay } from '../../src/workbook/serial-date';

export type SampleLanguage = 'en' | 'zh-CN';

/** The same thing said in both projects. */
export interface Both {
  readonly en: string;
  readonly zh: string;
}

/** A real date, shown as the workbook's language shows dates. */
export interface Day {
  readonly serial: number;
}

/** A cell that holds a formula with its value as last calculated; errors are written as such. */
export interface Formula {
  readonly formula: string;
}

/** A fraction that is shown as per cent. */
export interface Share {
  readonly share: number;
}

export type SampleCell = string | number | Both | Day | Share | Formula | undefined;

export interface SampleTab {
  readonly name: Both;
  /** Lines above the header, as people have them: a title, the project, a date. */
  readonly above: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly headers: readonly Both[];
  readonly rows: readonly (readonly SampleCell[])[];
  /** Lines below the data: legends, totals. */
  readonly below?: readonly (readonly SampleCell[])[];
  /** Rows of the data (from 0) that are hidden. */
  readonly hiddenRows?: readonly number[];
  /** Columns that stay in sight when scrolling: what tells one record from another. */
  readonly frozenColumns?: number;
  /** Made an Excel table of this name. */
  readonly table?: string;
}

export const both = (en: string, zh: string): Both => ({ en, zh });

/** "2026-06-15" → a real date. Throws on a day that does not exist, so that a slip in the samples shows at once. */
export function day(iso: string): Day {
  const serial = parseIsoDay(iso);
  if (serial === undefined) throw new RangeError(`no such day: ${iso}`);
  return { serial };
}
