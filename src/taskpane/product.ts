// What the pane needs of the product, and nothing more. wiring.ts joins it to the parts; tests play it.
import type { Language } from '../locales/format';
import type { OpenQuestion } from '../reading/records';
import type { RegisterId } from '../registers/catalogue';
import type { ReportTab } from '../report/report';
import type { ReviewEdits } from '../review/edits';
import type { Finding, Fix } from '../rules/finding';
import type { HealthCap, HealthPart } from '../scores/health';
import type { InsufficientReason } from '../scores/score';
import type { CellRef } from '../workbook/address';
import type { SerialDay } from '../workbook/serial-date';

/** Steps of the long work, in the order in which they come. */
export type Phase = 'checking' | 'reading' | 'recognising' | 'reviewing' | 'building' | 'writing';

export interface Progress {
  readonly phase: Phase;
  /** From 0 to 1 within the phase; absent where nobody can tell. */
  readonly share?: number;
  /** The tab at hand. */
  readonly sheet?: string;
}
export type OnProgress = (progress: Progress) => void;

export interface RecognisedColumn {
  /** Zero-based on the worksheet. */
  readonly column: number;
  readonly header: string;
  /** A field of the tab's register; absent = left alone. */
  readonly field?: string;
  readonly isSure: boolean;
}

export interface RecognisedTab {
  readonly sheet: string;
  /** 'other' for a tab that is none. */
  readonly register: RegisterId | 'other';
  readonly confidence: 'sure' | 'likely' | 'unsure' | 'corrected';
  readonly records: number;
  /** Zero-based; absent for 'other'. */
  readonly headerRow?: number;
  readonly columns: readonly RecognisedColumn[];
}

export type MeasureId = 'health' | 'compliance' | 'nps' | 'csat' | 'risk';

export interface MeasurePart {
  readonly id: 'promoters' | 'passives' | 'detractors' | 'onTime' | 'late' | 'missed' | 'top' | 'high' | 'medium' | 'low' | HealthPart;
  readonly value: number;
  readonly tone: 'good' | 'middle' | 'bad' | 'plain';
}

export type MeasureNote = InsufficientReason | HealthCap | 'coverageTooLow';

/** A score as the pane shows it; `parts` is the chart and the table under it. */
export interface Measure {
  readonly id: MeasureId;
  /** The client, where there is one measure for each. */
  readonly client?: string;
  /** Absent when the data do not suffice. `unit` says how it is read. */
  readonly value?: number;
  readonly unit: 'points' | 'share' | 'net' | 'count';
  readonly interval?: readonly [low: number, high: number];
  /** How many answers, slots or risks stand behind it. */
  readonly base?: number;
  readonly parts: readonly MeasurePart[];
  /** Why there is no figure, or what holds it down. */
  readonly notes: readonly MeasureNote[];
}

export interface TabChoice {
  readonly kind: ReportTab;
  readonly key: string;
  readonly client?: string;
  readonly isDefault: boolean;
  /** Stands in the workbook already and will be made anew. */
  readonly replaces: boolean;
}

export interface PastReview {
  readonly asOf: SerialDay;
  readonly isPresented: boolean;
  readonly errors: number;
  readonly warnings: number;
}

export interface WaivedFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly until?: SerialDay;
}

/** A finished review, as much of it as the pane shows. */
export interface Reviewed {
  readonly asOf: SerialDay;
  readonly tabs: readonly RecognisedTab[];
  /** What matters most comes first. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly questions: readonly OpenQuestion[];
  readonly measures: readonly Measure[];
  readonly tabChoices: readonly TabChoice[];
  readonly history: readonly PastReview[];
}

export interface ReviewRequest {
  readonly asOf: SerialDay;
  readonly language: Language;
  /** What was decided in the pane since it opened. */
  readonly edits: ReviewEdits;
  /** False when only the edits changed: the workbook need not be read again. */
  readonly isFresh: boolean;
}

export interface Written {
  readonly tabs: readonly string[];
  readonly canUndo: boolean;
}

export interface RegisterChoice {
  readonly id: RegisterId;
  readonly name: string;
  readonly fields: readonly { readonly id: string; readonly name: string }[];
}

export interface FindingText {
  readonly message: string;
  readonly next: string;
  /** Why the rule is there. */
  readonly why: string;
}

/** Functions reject with HostFailure where Excel refuses; with 'cancelled' after the signal. Anything else is a defect of ours. */
export interface Product {
  /** Finishes or takes back what an earlier, broken-off write left behind. Called when the pane opens. */
  recover(): Promise<'nothing' | 'rolledBack' | 'rolledForward'>;
  review(request: ReviewRequest, onProgress: OnProgress, signal: AbortSignal): Promise<Reviewed>;
  /** Writes the chosen tabs of the last review. `signal` counts until the first change in the workbook. */
  write(choices: readonly TabChoice[], language: Language, onProgress: OnProgress, signal: AbortSignal): Promise<Written>;
  undoWrite(onProgress: OnProgress): Promise<void>;
  goTo(cell: CellRef): Promise<void>;
  applyFix(fix: Fix): Promise<void>;
  undoFix(fix: Fix): Promise<void>;
  /** Calls back when the user or a co-author has changed a sheet that is not ours; returns the way to stop. */
  watch(onChange: () => void): () => void;
  /** Loaded when first asked for: the sentences of all rules, and the catalogue's names. */
  sentences(language: Language): Promise<(finding: Finding) => FindingText>;
  registers(language: Language): Promise<readonly RegisterChoice[]>;
}
