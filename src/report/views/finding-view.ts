// What the findings tab shows, as plain data.
import type { Severity } from '../../rules/finding';
import type { CellRef } from '../../workbook/address';

export interface FindingRow {
  readonly key: string;
  readonly severity: Severity;
  readonly message: string;
  readonly nextStep: string;
  readonly register: string;
  readonly record: string;
  readonly client: string;
  readonly cell?: CellRef;
  /** The user's own words, kept across runs. */
  readonly note: string;
}

export interface FindingView {
  /** The first to raise first. */
  readonly rows: readonly FindingRow[];
  /** Which rules could not run, and what would run them: one line per register. */
  readonly unchecked: readonly string[];
  readonly waived: number;
}
