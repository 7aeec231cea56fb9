// Waivers: "yes, I know" about one finding, with a reason, a name and an end. They hang on the finding's key, never on a row.
import type { CellRef } from '../workbook/address';
import type { SerialDay } from '../workbook/serial-date';

export interface Waiver {
  /** The finding's key. */
  readonly key: string;
  readonly reason: string;
  readonly by: string;
  /** Last day on which it holds; absent = until it is taken back. */
  readonly until?: SerialDay;
  /** Where it stands on the Review setup tab; absent for one that was not written yet. */
  readonly cell?: CellRef;
}

/** active – holds · expired – its last day is past, so the finding shows again · orphaned – no finding has this key any more. */
export type WaiverState = 'active' | 'expired' | 'orphaned';

/** Whether a waiver still holds on the day. Says nothing about its finding. */
export function holdsOn(waiver: Waiver, asOf: SerialDay): boolean {
  return waiver.until === undefined || asOf <= waiver.until;
}
