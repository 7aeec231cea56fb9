// What the risk matrix tab shows, as plain data.
import type { CellRef } from '../../workbook/address';
import type { SerialDay } from '../../workbook/serial-date';
import type { CountedRow } from './counted-view';

export interface RiskRow {
  readonly id: string;
  readonly title: string;
  readonly opportunity: boolean;
  /** Steps of the sheet's own scale, from 1; absent where the sheet has none that can be read. */
  readonly probability?: number;
  readonly impact?: number;
  readonly residualProbability?: number;
  readonly residualImpact?: number;
  readonly score?: number;
  /** 0 lowest to 3 top. */
  readonly band?: number;
  readonly owner: string;
  readonly response: string;
  readonly action: string;
  readonly due?: SerialDay;
  readonly overdue: boolean;
  readonly cell: CellRef;
}

export interface RiskView {
  /** Active risks, the highest first. */
  readonly risks: readonly RiskRow[];
  /** How many steps the scale has on each side. */
  readonly probabilitySteps: number;
  readonly impactSteps: number;
  /** Band of a cell by probability and impact step, both from 1. */
  readonly bandOf: (probability: number, impact: number) => number;
  readonly closed: number;
  readonly counted: readonly CountedRow[];
  readonly exposure?: {
    readonly currency: string;
    readonly mean: number;
    readonly p50: number;
    readonly p80: number;
    /** Cost that is kept with this probability, rising. */
    readonly curve: readonly { readonly cost: number; readonly probability: number }[];
  };
}
