// The plain picture of a workbook at one moment: what reading, audit and scores work on. JSON-safe, no host objects.
import type { Area } from './address';

/** A cell's value as Office.js gives it. '' is an empty cell; an error is its text, "#N/A". */
export type CellValue = string | number | boolean;

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** An Excel table (ListObject). `area` includes header and totals rows, zero-based. */
export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** Kinds of tab that Rapport itself makes; the hidden workbook name `Rapport.tab.<kind>` marks each. */
export interface OwnTab {
  /** "review", "client", "findings", "setup", "history" …; "copy" for the user's copy of one. */
  readonly kind: string;
  /** The tail of the mark where there are several of a kind, e.g. the client's number. */
  readonly key: string;
}

/** Why Excel did not give the cells of a tab. */
export interface UnreadReason {
  readonly kind: 'refused' | 'tooLarge' | 'gone' | 'failed';
  /** Excel's own code, "AccessDenied". */
  readonly code: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly position: number;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** Set when the tab is one of ours: never read as a register. */
  readonly own?: OwnTab;
  /** Set when the tab could not be read: it has no cells here, and nothing is known of what it holds. */
  readonly unread?: UnreadReason;
  /** Top-left of the used range, zero-based. */
  readonly top: number;
  readonly left: number;
  /** The used range's values, row by row, all rows of one length; [] for an empty tab. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats of the same shape, en-US codes; [] where they were not read. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** Areas that hold formulas. */
  readonly formulas: readonly Area[];
  readonly hiddenRows: readonly { readonly first: number; readonly last: number }[];
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly tables: readonly TableSnapshot[];
}

export interface WorkbookSnapshot {
  /** The file's name, for the report's title only; never evidence for what a tab is. */
  readonly name: string;
  readonly date1904: boolean;
  readonly isProtected: boolean;
  /** Set where the file is open for reading only: it can be reviewed, but not written. */
  readonly readOnly?: true;
  readonly sheets: readonly SheetSnapshot[];
  /** Our names of the workbook's scope and what they refer to, "='Sheet'!$A$1". */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

/** The value of a cell by its place on the worksheet, '' outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? '';
}
