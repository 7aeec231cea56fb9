// What the complaints tab shows, as plain data.
import type { CellRef } from '../../workbook/address';
import type { SerialDay } from '../../workbook/serial-date';
import type { CountedRow } from './counted-view';

interface ComplaintRow {
  readonly id: string;
  readonly title: string;
  readonly client: string;
  readonly severity: string;
  readonly raised?: SerialDay;
  readonly acknowledged?: SerialDay;
  readonly closed?: SerialDay;
  readonly ageDays?: number;
  readonly overdue: boolean;
  readonly cell: CellRef;
}

export interface ComplaintView {
  readonly rows: readonly ComplaintRow[];
  readonly open: number;
  readonly counted: readonly CountedRow[];
  /** Most frequent first; `vital` up to and with the one that passes 80 %. */
  readonly pareto: readonly { readonly category: string; readonly count: number; readonly cumulative: number; readonly vital: boolean }[];
  readonly acknowledgedInTime?: { readonly met: number; readonly count: number };
  readonly resolvedInTime?: { readonly met: number; readonly count: number };
  readonly medianAge?: number;
}
