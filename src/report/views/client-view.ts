// All that a client tab can know. It has no place for anything else, so nothing else can reach the client.
import type { SerialDay } from '../../workbook/serial-date';

type Party = 'us' | 'client';

export interface ClientPromise {
  readonly item: string;
  readonly side?: Party;
  readonly due?: SerialDay;
  readonly done: boolean;
  /** Ids that its row of the log refers to. */
  readonly about: readonly string[];
}

export interface ClientMilestone {
  readonly name: string;
  readonly planned?: SerialDay;
  readonly forecast?: SerialDay;
  readonly actual?: SerialDay;
  readonly accepted?: SerialDay;
}

export interface ClientDecision {
  readonly id: string;
  readonly item: string;
  readonly submitted?: SerialDay;
  readonly days?: number;
  /** Only of what is charged to the client. */
  readonly cost?: number;
}

export interface ClientChange {
  readonly id: string;
  readonly item: string;
  readonly status: 'pending' | 'approved' | 'declined' | 'done';
  readonly submitted?: SerialDay;
  readonly decided?: SerialDay;
  readonly days?: number;
  readonly cost?: number;
}

export interface ClientRiskOrIssue {
  readonly id: string;
  readonly kind: 'risk' | 'issue';
  readonly item: string;
  /** Only when the PM ticked it. */
  readonly ourAction: string;
  readonly due?: SerialDay;
  readonly settled: boolean;
}

export interface ClientAnswer {
  readonly said: string;
  readonly did: string;
}

export interface ClientSatisfaction {
  readonly share: number;
  readonly count: number;
  /** Where the true share lies with 95 % confidence. */
  readonly interval?: { readonly low: number; readonly high: number };
}

export interface ClientView {
  readonly client: string;
  readonly project: string;
  readonly asOf: SerialDay;
  /** The PM's own words, kept across runs. */
  readonly headline: string;
  /** What the PM wrote into the next steps on the tab, a line for each row, kept across runs. */
  readonly liveNotes: readonly string[];
  readonly lastMeeting?: { readonly date: SerialDay; readonly topic: string };
  readonly promises: readonly ClientPromise[];
  readonly milestones: readonly ClientMilestone[];
  readonly decisions: readonly ClientDecision[];
  readonly changes: readonly ClientChange[];
  readonly risksAndIssues: readonly ClientRiskOrIssue[];
  readonly answers: readonly ClientAnswer[];
  /** Only with enough answers to hide each single one. */
  readonly satisfaction?: ClientSatisfaction;
}
