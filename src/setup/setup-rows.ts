// Rows for the tables of the kept tabs, and a waiver as one, in the order that parse-setup reads them.
import type { SerialDay } from '../workbook/serial-date';
import type { CellValue } from '../workbook/snapshot';
import type { Waiver } from './waivers';

/** A value to write; days are written as dates. */
export type SetupCell = CellValue | { readonly day: SerialDay };

/** Rows to append to a table of a kept tab. */
export interface KeptRows {
  /** The Excel table's name. */
  readonly table: string;
  /** As wide as the table. */
  readonly rows: readonly (readonly SetupCell[])[];
}

/** One waiver as the row that is appended to its table. */
export function waiverRow({ key, reason, by, until }: Waiver): SetupCell[] {
  return [key, reason, by, until === undefined ? '' : { day: until }];
}
