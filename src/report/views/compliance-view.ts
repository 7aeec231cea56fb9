// What the communication compliance tab shows, as plain data.
import type { CellRef } from '../../workbook/address';
import type { SerialDay } from '../../workbook/serial-date';
import type { CountedRow } from './counted-view';

export type SlotState = 'onTime' | 'late' | 'missed' | 'overdue' | 'open' | 'upcoming';

interface SlotCell {
  readonly due: SerialDay;
  readonly state: SlotState;
}

export interface PlanLine {
  readonly label: string;
  readonly audience: string;
  readonly frequency: string;
  readonly owner: string;
  readonly slots: readonly SlotCell[];
  readonly onTime: number;
  /** Slots that are over: on time, late, missed or overdue. */
  readonly closed: number;
  readonly cell: CellRef;
}

/** Told: by a record that cites it · probably: by its words or a regular meeting · notTold: no record was found. */
export type ToldState = 'told' | 'probably' | 'notTold';

export interface ToldRow {
  readonly kind: 'risk' | 'change' | 'issue' | 'milestone';
  readonly what: string;
  readonly client: string;
  /** The persons whom the record names; '' where anybody of the client will do. */
  readonly mustKnow: string;
  readonly since?: SerialDay;
  readonly state: ToldState;
  readonly on?: SerialDay;
  /** The log row that told, as "L-12 Steering meeting". */
  readonly by: string;
  readonly cell: CellRef;
}

export interface ContactDue {
  readonly what: string;
  readonly who: string;
  readonly due: SerialDay;
  readonly daysLate: number;
  readonly cell: CellRef;
}

export interface ComplianceView {
  readonly lines: readonly PlanLine[];
  readonly told: readonly ToldRow[];
  readonly due: readonly ContactDue[];
  readonly counted: readonly CountedRow[];
  /** Without a whole log nothing can be said of the slots; inPart – rows of it may stand on a tab that could not be read. */
  readonly log: 'whole' | 'inPart' | 'missing';
}
