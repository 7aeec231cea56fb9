// What the changes tab shows, as plain data.
import type { CellRef } from '../../workbook/address';
import type { SerialDay } from '../../workbook/serial-date';
import type { CountedRow } from './counted-view';

type Side = 'us' | 'client';

export interface ChangeRow {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly submitted?: SerialDay;
  readonly decided?: SerialDay;
  readonly days?: number;
  readonly cost?: number;
  readonly waitingOn?: Side;
  readonly waitingDays?: number;
  readonly cell: CellRef;
}

/** An approved change, with what all up to it add to the plan. */
export interface AdoptedChange extends Pick<ChangeRow, 'id' | 'title' | 'decided' | 'days' | 'cost' | 'cell'> {
  readonly daysInAll: number;
  readonly costInAll: number;
  readonly baselineUpdated?: boolean;
}

export interface ChangeView {
  readonly rows: readonly ChangeRow[];
  readonly byStatus: readonly { readonly status: string; readonly count: number; readonly isOpen: boolean }[];
  /** What the approved ones add, dated or not. */
  readonly total: { readonly days: number; readonly cost: number };
  /** Approved ones in the order of their decision, added up; those without a day of decision are left out. */
  readonly cumulative: readonly { readonly day: SerialDay; readonly days: number; readonly cost: number }[];
  /** In the order of their decision, those without a day last; the last one's sums are the totals. */
  readonly adopted: readonly AdoptedChange[];
  readonly leadTime?: { readonly median: number; readonly p90: number; readonly count: number };
  readonly approved: number;
  readonly counted: readonly CountedRow[];
  readonly decided: number;
  /** Working days that each side has held open decisions. */
  readonly held: Readonly<Record<Side, number>>;
}
