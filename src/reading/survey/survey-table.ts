// A survey tab as scores need it: who answered, what each question measures and why, and the answers column by column. Types only.
import type { Dimension, Metric } from '../../registers/survey-terms';
import type { SerialDay } from '../../workbook/serial-date';

export type SurveyTool =
  | 'microsoftForms'
  | 'googleForms'
  | 'surveyMonkey'
  | 'qualtrics'
  | 'wenjuanxing'
  | 'tencent'
  | 'tencentDocs'
  | 'typeform'
  | 'zoho'
  | 'long'
  | 'table';

/** What became of a cell. offScale and unreadable are invalid: counted aloud, never dropped or bucketed. */
export type AnswerState = 'valid' | 'blank' | 'notApplicable' | 'offScale' | 'unreadable';

export interface AnswerScale {
  readonly min: number;
  readonly max: number;
  /** down: less is better, as in CES 1.0. */
  readonly direction: 'up' | 'down';
  /** Labels as written in ascending position; empty where the answers are plain numbers. */
  readonly labels: readonly { readonly label: string; readonly value: number }[];
  /** The positions that count as positive, by label where there are labels. */
  readonly positive: readonly number[];
}

/** Why a metric is proposed; shown to the user with the proposal. */
export type MetricReason = 'user' | 'question' | 'tool' | 'labels' | 'range' | 'longText' | 'manyChoices' | 'derived';

export interface SurveyQuestion {
  /** Stable: the column's header, with " (2)" for the second of the same. */
  readonly id: string;
  /** Zero-based on the worksheet; in a long table the column of the answers. */
  readonly column: number;
  /** The question as asked, without number; a matrix row after its stem: "stem – row". */
  readonly text: string;
  readonly metric: Metric;
  readonly dimension: Dimension | undefined;
  /** Absent for text and choice. */
  readonly scale: AnswerScale | undefined;
  readonly reason: MetricReason;
  /** False: metric, direction or positive set was not certain, so the user is asked. */
  readonly decided: boolean;
  /** Several answers in one cell, or a ranking: kept as text. */
  readonly isMulti: boolean;
  readonly answers: Answers;
}

/** The answers to one question, by respondent. */
export interface Answers {
  /** Positions on the scale; NaN where the state is not valid or the question has no scale. Length = respondents. */
  readonly values: Float64Array;
  state(respondent: number): AnswerState;
  /** As written, trimmed. */
  text(respondent: number): string;
  readonly counts: Readonly<Record<AnswerState, number>>;
}

/** Rows that were not counted as answers, by reason. */
export interface LeftOut {
  readonly preview: number;
  readonly unfinished: number;
  /** Earlier answers of those who answered twice: the last counts. */
  readonly repeated: number;
  readonly blank: number;
}

export interface SurveyTable {
  readonly sheet: string;
  readonly tool: SurveyTool;
  /** Zero-based worksheet rows. */
  readonly headerRows: readonly number[];
  /** Zero-based worksheet row of each respondent (of the first one in a long table). */
  readonly rows: readonly number[];
  readonly questions: readonly SurveyQuestion[];
  readonly leftOut: LeftOut;
  /** '' or undefined where there is no such column or the cell is blank. */
  respondent(index: number): string;
  email(index: number): string;
  organisation(index: number): string;
  submittedOn(index: number): SerialDay | undefined;
  round(index: number): string;
  consent(index: number): boolean | undefined;
  /** How much each answer counts for; absent where the sheet has no column of weights. No number above 0 is no weight. */
  readonly weights?: { readonly header: string; readonly value: (index: number) => number | undefined };
  /** The segment columns by header. */
  readonly segments: readonly { readonly header: string; readonly value: (index: number) => string }[];
  /** Headers of columns that the tool derived (NPS_GROUP, "Points - …", 总分): left out of averages. */
  readonly derived: readonly string[];
}
