// A finished review, as much of it as the pane shows. Plain data: it comes from the worker. Types only.
import type { Blindness } from '../locales/describe-blindness';
import type { WordlessMeasure } from '../locales/explain-measure';
import type { StakeholderWord } from '../locales/stakeholder-word';
import type { OpenQuestion } from '../reading/records';
import type { RegisterId } from '../registers/catalogue';
import type { Metric } from '../registers/survey-terms';
import type { ReportTab } from '../report/report';
import type { Finding } from '../rules/finding';
import type { NeededColumns } from '../rules/needed-columns';
import type { HealthBand, HealthCap, HealthChange, HealthContribution, HealthPart } from '../scores/formulas/weighted-health';
import type { InsufficientReason } from '../scores/score';
import type { SinceLast } from '../review/since-last';
import type { NumberSetting } from '../setup/settings';
import type { SerialDay } from '../workbook/serial-date';
import type { UnreadReason } from '../workbook/snapshot';

export type Confidence = 'sure' | 'likely' | 'unsure' | 'corrected';

export interface RecognisedColumn {
  /** Zero-based on the worksheet. */
  readonly column: number;
  readonly header: string;
  /** A field of the table's register; absent = left alone. */
  readonly field?: string;
  readonly isSure: boolean;
  /** Where its cells needed an order of day and month. */
  readonly dateOrder?: 'dayFirst' | 'monthFirst' | 'undecided';
  readonly scale?: { readonly min: number; readonly max: number };
  /** What a question of a survey measures. */
  readonly metric?: Metric;
}

/** One table on a tab. */
export interface RecognisedTable {
  /** Counts the tables of its tab from 1. */
  readonly number: number;
  readonly register: RegisterId;
  readonly confidence: Confidence;
  readonly records: number;
  /** Zero-based, the last of several; absent for a table without a header. */
  readonly headerRow?: number;
  readonly columns: readonly RecognisedColumn[];
}

export interface RecognisedTab {
  readonly sheet: string;
  /** None for a tab that is no register. */
  readonly tables: readonly RecognisedTable[];
  /** The user has said that it is no register. */
  readonly isSetAside: boolean;
  /** Excel did not give its cells. */
  readonly unread?: UnreadReason;
}

export type MeasureId = 'health' | 'compliance' | 'nps' | 'csat' | 'risk';

export interface MeasurePart {
  readonly id: 'promoters' | 'passives' | 'detractors' | 'onTime' | 'late' | 'missed' | 'top' | 'high' | 'medium' | 'low' | HealthPart;
  readonly value: number;
  readonly tone: 'good' | 'middle' | 'bad' | 'plain';
}

export type MeasureNote = InsufficientReason | HealthCap;

/** How a health score is made up and why it moved. */
export interface HealthDetail {
  /** Share of the weights that have data, 0–1. */
  readonly coverage: number;
  readonly contributions: readonly HealthContribution[];
  readonly missing: readonly HealthPart[];
  /** Since the last presented review. */
  readonly change?: { readonly points: number; readonly explained: readonly HealthChange[] };
}

/** A score as the pane shows it; `parts` is the chart and the table under it. */
export interface Measure {
  readonly id: MeasureId;
  /** The client, where there is one measure for each. */
  readonly client?: string;
  /** The survey's tab, where there is one measure for each. */
  readonly sheet?: string;
  /** Absent when the data do not suffice. `unit` says how it is read. */
  readonly value?: number;
  readonly unit: 'points' | 'share' | 'net' | 'count';
  /** Of a health score. */
  readonly band?: HealthBand;
  readonly interval?: readonly [low: number, high: number];
  /** How many answers, slots or risks stand behind it. */
  readonly base?: number;
  readonly parts: readonly MeasurePart[];
  /** Why there is no figure, or what holds it down. */
  readonly notes: readonly MeasureNote[];
  /** How it is defined and computed, and what would move it; absent where it is a plain count. */
  readonly words?: WordlessMeasure;
  readonly health?: HealthDetail;
}

export interface TabChoice {
  readonly kind: ReportTab;
  readonly key: string;
  readonly client?: string;
  readonly isDefault: boolean;
  /** Stands in the workbook already and will be made anew. */
  readonly replaces: boolean;
  /** Something was typed into it where nothing is kept: the new one lacks it. */
  readonly losesTyped?: true;
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

/** What a rule needs and how it is set, for its page. */
export interface RuleFacts {
  readonly needs: readonly NeededColumns[];
  readonly settings: readonly { readonly name: NumberSetting; readonly value: number; readonly usual: number }[];
}

export interface Reviewed {
  readonly asOf: SerialDay;
  readonly clients: readonly string[];
  readonly tabs: readonly RecognisedTab[];
  /** What matters most comes first. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly questions: readonly OpenQuestion[];
  readonly measures: readonly Measure[];
  /** All other measures that have a figure. */
  readonly otherMeasures: readonly WordlessMeasure[];
  /** Which registers were missing, so that something could not be seen. */
  readonly blindness: Blindness;
  readonly stakeholderWord: StakeholderWord;
  /** ISO 4217, of amounts in the measures. */
  readonly currency: string;
  readonly tabChoices: readonly TabChoice[];
  /** The latest first. */
  readonly history: readonly PastReview[];
  /** Absent before the first presented review. */
  readonly since?: SinceLast;
}
