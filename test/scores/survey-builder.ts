// Answer tables for tests of scores, written as the answers themselves.
import type { AnswerState, SurveyQuestion, SurveyTable } from '../../src/reading/survey/survey-table';
import type {} from '../../src/registers/survey-terms';
import type { Dimension, Metric } from '../../src/registers/survey-terms';
import type { SerialDay } from '../../src/workbook/serial-date';

/** A number is an answer; '' is blank, 'n/a' does not apply, any other text can't be read. */
export type Given = number | string;

export interface QuestionSketch {
  readonly text: string;
  readonly metric: Metric;
  readonly dimension?: Dimension;
  readonly min?: number;
  readonly max?: number;
  readonly direction?: 'up' | 'down';
  readonly positive?: readonly number[];
  readonly answers: readonly Given[];
}

export interface SurveySketch {
  readonly sheet?: string;
  readonly questions: readonly QuestionSketch[];
  readonly emails?: readonly string[];
  readonly organisations?: readonly string[];
  readonly rounds?: readonly string[];
  readonly days?: readonly SerialDay[];
  readonly segments?: Readonly<Record<string, readonly string[]>>;
  readonly weights?: readonly (number | undefined)[];
  readonly repeated?: number;
  readonly unfinished?: number;
}

export function surveyTable(sketch: SurveySketch): SurveyTable {
  const respondents = sketch.questions[0]?.answers.length ?? 0;
  const at =
    (values: readonly string[] | undefined) =>
    (index: number): string =>
      values?.[index] ?? '';
  return {
    sheet: sketch.sheet ?? 'Survey',
    tool: 'table',
    headerRows: [0],
    rows: Array.from({ length: respondents }, (_, index) => index + 1),
    questions: sketch.questions.map(question),
    leftOut: { preview: 0, unfinished: sketch.unfinished ?? 0, repeated: sketch.repeated ?? 0, blank: 0 },
    respondent: () => '',
    email: at(sketch.emails),
    organisation: at(sketch.organisations),
    submittedOn: (index) => sketch.days?.[index],
    round: at(sketch.rounds),
    consent: () => undefined,
    ...(sketch.weights && { weights: { header: 'Weight', value: (index: number) => sketch.weights?.[index] } }),
    segments: Object.entries(sketch.segments ?? {}).map(([header, values]) => ({ header, value: at(values) })),
    derived: [],
  };
}

function question(sketch: QuestionSketch, column: number): SurveyQuestion {
  const { text, metric, dimension, min = metric === 'nps' ? 0 : 1, max = metric === 'nps' ? 10 : 5, direction = 'up', answers } = sketch;
  const states = answers.map((given) => stateOf(given, min, max));
  const counts = { valid: 0, blank: 0, notApplicable: 0, offScale: 0, unreadable: 0 };
  for (const state of states) counts[state] += 1;
  return {
    id: text,
    column,
    text,
    metric,
    dimension,
    scale: { min, max, direction, labels: [], positive: sketch.positive ?? (metric === 'csat' ? [max - 1, max] : []) },
    reason: 'user',
    decided: true,
    isMulti: false,
    answers: {
      values: Float64Array.from(answers, (given, index) => (states[index] === 'valid' && typeof given === 'number' ? given : NaN)),
      state: (respondent) => states[respondent] ?? 'blank',
      text: (respondent) => String(answers[respondent] ?? ''),
      counts,
    },
  };
}

function stateOf(given: Given, min: number, max: number): AnswerState {
  if (given === '') return 'blank';
  if (given === 'n/a') return 'notApplicable';
  if (typeof given === 'string') return 'unreadable';
  return given >= min && given <= max ? 'valid' : 'offScale';
}

/** The value `count` times. */
export function times<T>(count: number, value: T): T[] {
  return new Array<T>(count).fill(value);
}
