// What reading gives to audit, rules, scores and report: typed records, survey answers, and how each tab was understood. Types only.
import type { FieldId, RecordRegisterId, RegisterId } from '../registers/catalogue';
import type { CellRef } from '../workbook/address';
import type { Cadence } from '../workbook/cadence';
import type { SerialDay } from '../workbook/serial-date';
import type { Scale } from './scales/scale';
import type { SurveyTable } from './survey/survey-table';

/** Why a filled cell could not be understood as its field wants it. */
export type ProblemKind =
  | 'cell-error' // "#REF!"
  | 'invalid-date' // no such day, or no date at all
  | 'ambiguous-date' // day and month could be either, and the column does not decide
  | 'unknown-value' // not one of the options, or a number or share that is none
  | 'off-scale' // a rating outside the scale of its column
  | 'unreadable-frequency'
  | 'ambiguous-frequency' // "Bi-Monthly"
  | 'invalid-email';

export interface CellProblem {
  readonly kind: ProblemKind;
  /** The cell as the user sees it. */
  readonly raw: string;
}

/**
 * One row of a register. Every reader gives undefined (or '' or []) for a column that is not there, a blank cell and a cell
 * that could not be understood; `has`, `isBlank` and `problem` tell these apart. Cells are parsed when first asked for.
 */
export interface RegisterRecord<F extends string = string> {
  readonly register: RecordRegisterId;
  readonly table: RecordTable;
  /** Zero-based row on the worksheet. */
  readonly row: number;
  /** The id; else the folded title or name; with " #2" for the second of the same. Stable across runs, never a row number. */
  readonly key: string;
  /** Not closed, rejected, withdrawn or done. */
  readonly active: boolean;

  /** Whether the table has a column of the field. */
  has(field: F): boolean;
  /** Empty, or a placeholder such as "-", "N/A", "TBD", "无", "待定". True where there is no column. */
  isBlank(field: F): boolean;
  /** The cell says "none" in so many words ("无", "none", "no impact"): an answer, where an answer is wanted. */
  saysNone(field: F): boolean;
  /** The cell as text, trimmed; several columns of one field joined by "; "; '' when blank. */
  text(field: F): string;
  /** The text folded for comparison (see fold.ts). */
  folded(field: F): string;
  date(field: F): SerialDay | undefined;
  /** On the column's own scale (`table.scale`). Of several columns the worst, that is the largest in size. */
  rating(field: F): number | undefined;
  /** The same on 1–5, whatever the column's scale is. */
  fivePoint(field: F): number | undefined;
  /** The id of an option. */
  choice(field: F): string | undefined;
  choices(field: F): readonly string[];
  /** Persons or bodies as written, in their order. */
  names(field: F): readonly string[];
  ids(field: F): readonly string[];
  yes(field: F): boolean | undefined;
  number(field: F): number | undefined;
  /** An amount in the column's currency. */
  money(field: F): number | undefined;
  /** 0–1. */
  share(field: F): number | undefined;
  days(field: F): number | undefined;
  /** Milestones are `{ kind: 'dates', days: [] }`: the milestone register has the days. */
  frequency(field: F): Cadence | undefined;
  /** What is wrong with the cell; undefined for a good or blank one. */
  problem(field: F): CellProblem | undefined;
  /** The cell; of several columns the one that counts; where there is no column, the first cell of the row. */
  cell(field: F): CellRef;
}

/** A column of a table as it was understood. */
export interface ColumnReading {
  /** Zero-based on the worksheet. */
  readonly column: number;
  /** As written; a group's parent and the leaf joined by " / ". */
  readonly header: string;
  /** Undefined: left to the user. */
  readonly field: string | undefined;
  /** 0–1. */
  readonly confidence: number;
  /** What spoke for it. */
  readonly reason: 'user' | 'words' | 'partWords' | 'spelling' | 'values' | 'repeated' | 'none';
}

/** A table on a worksheet, whatever register it is of. Rows are zero-based on the worksheet. */
export interface TableReading {
  readonly sheet: string;
  readonly register: RegisterId;
  /** Ascending; empty for a table without a header. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  /** Before `firstRow` in a table without records. */
  readonly lastRow: number;
  /** The rows that are real records: no blank, id-only, section or total rows. */
  readonly rows: readonly number[];
  readonly columns: readonly ColumnReading[];
  /** 0–1. */
  readonly confidence: number;
  /** The register was said by the user, not recognised. */
  readonly isCorrected: boolean;
}

/** The records of one register in one table; a raid tab gives up to three of them. */
export interface RecordTable {
  readonly register: RecordRegisterId;
  readonly reading: TableReading;
  readonly sheet: string;
  readonly records: readonly RegisterRecord[];
  /** The columns of a field; [] where it has none. */
  columns(field: string): readonly ColumnReading[];
  /** The scale of a rating field; of `score` the file's own legend with its bands, where it has one. */
  scale(field: string): Scale | undefined;
  /** Whether any record has a problem in the field; known without asking each. */
  hasProblem(field: string): boolean;
  /** Every name that the field's cells hold, as written; each different cell is looked at once. */
  namesIn(field: string): ReadonlySet<string>;
  /** How the day/month order of a date field was decided; undefined where no cell needs it. */
  dateOrder(field: string): DateOrderReading | undefined;
}

/** dayFirst and monthFirst as written in the cells' texts; undecided asks the user. */
export interface DateOrderReading {
  readonly order: 'dayFirst' | 'monthFirst' | 'undecided';
  readonly from: 'user' | 'cells' | 'workbook' | 'nothing';
  /** Real dates all have day ≤ 12 while texts have a middle part > 12: day and month of the real ones were swapped on opening. */
  readonly looksSwapped: boolean;
}

export interface Records {
  readonly tables: readonly RecordTable[];
  /** All records in the order of tabs and rows. */
  readonly everything: readonly RegisterRecord[];
  /** The records of a register; [] for 'survey' and 'raid'. Needs no `this`. */
  readonly of: <R extends RegisterId>(register: R) => readonly RegisterRecord<FieldId<R>>[];
  /** Whether some table of the register has the field. */
  readonly has: (register: RegisterId, field: string) => boolean;
}

/** 'unread': Excel did not give its cells. */
export type SheetKind = RegisterId | 'other' | 'empty' | 'own' | 'unread';

export interface SheetReading {
  readonly name: string;
  /** The register of its first table. */
  readonly kind: SheetKind;
  readonly tables: readonly TableReading[];
  /** What spoke for it: the words of the headers that counted most. */
  readonly evidence: readonly string[];
  readonly isHidden: boolean;
}

/** Something that could not be decided. `weight` ranks: how many records the answer would change, key fields first. */
export interface OpenQuestion {
  readonly kind: 'register' | 'column' | 'dateOrder' | 'scale' | 'metric' | 'frequency';
  readonly sheet: string;
  /** The column's header; '' for a question about the tab. */
  readonly header: string;
  readonly field: string | undefined;
  readonly cell: CellRef;
  /** What it could be: register ids, field ids, "dayFirst", "1-5", "nps" … */
  readonly options: readonly string[];
  readonly weight: number;
}

/** A stored correction that fits nothing any more. */
export interface StaleCorrection {
  readonly sheet: string;
  readonly header: string;
  readonly what: 'register' | 'headerRow' | 'column' | 'scale' | 'dateOrder' | 'metric';
  readonly said: string;
}

export interface Reading {
  readonly sheets: readonly SheetReading[];
  readonly records: Records;
  readonly surveys: readonly SurveyTable[];
  /** All of them, the weightiest first. At most three are to be shown at a time. */
  readonly questions: readonly OpenQuestion[];
  readonly stale: readonly StaleCorrection[];
}

/** Questions shown at a time: more would not be answered. */
export const QUESTIONS_AT_A_TIME = 3;
