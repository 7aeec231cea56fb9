// What the review tab shows, as plain data.
import type { CellRef } from '../../workbook/address';
import type { SerialDay } from '../../workbook/serial-date';
import type { CheckState } from '../client/client-check';
import type { CountedRow } from './counted-view';
import type { ContactDue, ComplianceView, ToldRow } from './compliance-view';
import type { RiskView } from './risk-view';
import type { SatisfactionView } from './satisfaction-view';

export type HealthWord = 'green' | 'amber' | 'red' | 'insufficient';

export interface HealthRow {
  readonly client: string;
  readonly score?: number;
  readonly word: HealthWord;
  /** Points since the last presented review. */
  readonly change?: number;
  /** 0 to 1: the share of the weights that had data. */
  readonly coverage: number;
  /** What moved or holds the score most, in words. */
  readonly driver: string;
  /** Why it is capped, or what would lift the coverage. */
  readonly remark: string;
  /** In the order of their weight in the settings. */
  readonly parts: readonly HealthPartRow[];
  /** Each cap, each missing part, and every point of change since the last presented review. */
  readonly why: readonly string[];
}

export interface HealthPartRow {
  readonly name: string;
  readonly weight: number;
  /** 0 to 100; absent without data. */
  readonly score?: number;
  /** What it adds to the whole. */
  readonly points: number;
}

export interface RaiseRow {
  readonly what: string;
  readonly who: string;
  readonly toWhom: string;
  readonly by?: SerialDay;
  readonly sentence: string;
  readonly cell?: CellRef;
}

export interface WaitingRow {
  readonly what: string;
  readonly on: 'us' | 'client';
  readonly days: number;
  readonly cell: CellRef;
}

/** A sentence that the client will see, or one that is kept back and why; or a client's headline. */
export interface ReviewCheckRow {
  readonly kind: 'headline' | 'sentence';
  /** What the PM's tick and wording hang on; '' where there is nothing to decide. */
  readonly key: string;
  readonly client: string;
  readonly record: string;
  readonly sentence: string;
  /** The PM's own words. */
  readonly wording: string;
  readonly state: CheckState | 'none';
  readonly reason: string;
  readonly isReleased: boolean;
}

export interface ReviewView {
  readonly lastPresented?: SerialDay;
  readonly meeting?: SerialDay;
  readonly trust: {
    readonly tabsRead: number;
    readonly tabsLeft: number;
    readonly rulesRun: number;
    readonly rulesAll: number;
    readonly questions: number;
    readonly errors: number;
    readonly warnings: number;
  };
  readonly health: readonly HealthRow[];
  readonly raise: readonly RaiseRow[];
  readonly told: readonly ToldRow[];
  /** What is missing so that nothing can be said of contacts that fall due. */
  readonly blind?: 'noPlan' | 'noLog' | 'unread';
  readonly due: readonly ContactDue[];
  /** Absent before the first presented review. */
  readonly since?: { readonly fresh: number; readonly solved: number; readonly worse: number; readonly lines: readonly string[] };
  readonly waiting: readonly WaitingRow[];
  readonly compliance: ComplianceView;
  readonly risks: RiskView;
  readonly satisfaction?: SatisfactionView;
  readonly check: readonly ReviewCheckRow[];
  readonly counted: readonly CountedRow[];
}
