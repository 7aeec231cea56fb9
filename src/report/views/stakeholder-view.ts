// What the stakeholder map shows, as plain data.
import type { CellRef } from '../../workbook/address';
import type { CountedRow } from './counted-view';

export const ENGAGEMENT_LEVELS = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const;
type EngagementLevel = (typeof ENGAGEMENT_LEVELS)[number];

export type Quadrant = 'manageClosely' | 'keepSatisfied' | 'keepInformed' | 'monitor';

export interface StakeholderRow {
  readonly name: string;
  readonly organisation: string;
  readonly role: string;
  readonly power?: number;
  readonly interest?: number;
  readonly quadrant?: Quadrant;
  readonly current?: EngagementLevel;
  readonly desired?: EngagementLevel;
  readonly isKey: boolean;
  readonly strategy: string;
  readonly cell: CellRef;
}

export interface StakeholderView {
  /** The most powerful first. */
  readonly people: readonly StakeholderRow[];
  /** From here on, power and interest count as high. */
  readonly cut: number;
  readonly counted: readonly CountedRow[];
}
