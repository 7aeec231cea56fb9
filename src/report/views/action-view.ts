// What the actions tab shows, as plain data.
import type { CellRef } from '../../workbook/address';
import type { SerialDay } from '../../workbook/serial-date';

export interface ActionRow {
  /** Register and record; the user's note hangs on it. */
  readonly key: string;
  readonly what: string;
  readonly source: string;
  readonly owner: string;
  readonly due?: SerialDay;
  readonly done: boolean;
  readonly daysLate: number;
  readonly client: string;
  readonly note: string;
  readonly cell: CellRef;
}

export interface ActionView {
  /** Open ones first, the most overdue at the top. */
  readonly rows: readonly ActionRow[];
}
