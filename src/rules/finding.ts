// What a rule says: which record, which cells, by which message, with which data. The words are in locales.
import type { Data } from '../locales/format';
import type { CellRef } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';

export type Severity = 'error' | 'warning' | 'info';

/** A certain mend, shown before it is applied and undone in one step. */
export interface Fix {
  readonly cell: CellRef;
  readonly from: CellValue;
  readonly to: CellValue;
  /** Set when the fix is a date, so that it is shown as one. */
  readonly numberFormat?: string;
}

export interface Finding {
  /** rule + register + record id + field; never a row number. Waivers, notes and history hang on it. */
  readonly key: string;
  /** The key of the one finding that speaks for the whole column where many cells have the defect; that finding's own key on itself. */
  readonly column?: string;
  /** "risks/no-owner" */
  readonly rule: string;
  readonly severity: Severity;
  /** Where the user goes to mend it; absent for a finding about the whole workbook. */
  readonly cell?: CellRef;
  /** The other cells that count, also on other tabs. */
  readonly related: readonly CellRef[];
  /** What the record is called: its id and title, as the PM would say it. */
  readonly record?: string;
  readonly client?: string;
  readonly messageId: string;
  readonly data: Data;
  /** What can be written for certain into the one cell in doubt. */
  readonly fix?: Fix;
  /** The same for several cells: asked for together, with their number shown. Never beside `fix`. */
  readonly fixes?: readonly Fix[];
  /** Higher is raised first: what matters for the client. */
  readonly weight: number;
}
