// Ratings side by side: columns under whatever words that hold answers on one and the same scale, in many rows. A survey looks so, and little else.
import type { ColumnProfile } from '../columns/column-profile';
import type { Grid } from '../grid';
import { headerKey } from '../words/header-text';
import { attitudeOf } from './attitude';
import type { SurveyColumn } from './survey-columns';

/** Opinions are answers for sure; judgements (good, 1–5) may be a scorecard's, a skills matrix', an appraisal's. */
export interface SideBySide {
  readonly kind: 'opinions' | 'judgements';
  /** Columns on the scale. */
  readonly count: number;
}

const LEAST_COLUMNS = 3;
const LEAST_ROWS = 8;
const LEAST_STEPS = 2;
const LEAST_NUMBERS = 3;
const MOST_LABELS = 9;
const OPINIONS = new Set(['satisfaction', 'agreement']);
/** How much something matters or is likely is judged in registers too. */
const NO_ANSWERS = new Set(['importance', 'likelihood', 'attitude', 'any']);
const SMALL_NUMBER = /^(?:10|\d)$/;
const FIRST_ROWS = 3;

/** Somebody looks after these rows. */
const MANAGED =
  /^(?:owner|status|due(?: date)?|assignee|assigned to|deadline|priority|probability|likelihood|impact|risk|risk id|mitigation|负责人|责任人|状态|截止日期|优先级|概率|影响)$/;
/** These rows are about somebody or something that others rate. */
const RATED =
  /\b(?:supplier|vendor|candidate|applicant|bidder|tender|reviewer|evaluator|reviewee|skill)\b|供应商|候选人|应聘|被评|被考核|考核|投标|评委/;
const RECKONED = /\b(?:grade|weight|total|rank)\b|总分|排名|权重/;

/** Whether a column names what is rated, so that the rows are no answers of those who rate. */
export function areRated(columns: readonly SurveyColumn[]): boolean {
  return columns.some(({ header, field }) => field !== 'question' && RATED.test(headerKey(header)));
}

/** Whether the first rows below hold enough answers that it is worth looking closer; most tabs do not. */
export function looksAnswered(grid: Grid, from: number): boolean {
  for (let row = from; row < Math.min(grid.height, from + FIRST_ROWS); row += 1) {
    let answers = 0;
    for (let column = 0; column < grid.width; column += 1) {
      const value = grid.value(row, column);
      const isSmall = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10;
      if (isSmall || (typeof value === 'string' && value !== '' && attitudeOf(value) !== undefined)) answers += 1;
    }
    if (answers >= LEAST_COLUMNS) return true;
  }
  return false;
}

/** The largest group of columns on one scale; undefined for fewer than three, and where rows are looked after or rated by somebody else. */
export function sideBySide(columns: readonly SurveyColumn[]): SideBySide | undefined {
  const keys = columns.map(({ header }) => headerKey(header));
  if (areRated(columns) || keys.some((key) => MANAGED.test(key) || RECKONED.test(key))) return undefined;
  const groups = new Map<string, number>();
  for (const { field, profile } of columns) {
    const scale = field === 'question' ? scaleKey(profile) : undefined;
    if (scale !== undefined) groups.set(scale, (groups.get(scale) ?? 0) + 1);
  }
  const [largest] = [...groups].sort(([, a], [, b]) => b - a);
  if (!largest || largest[1] < LEAST_COLUMNS) return undefined;
  return { kind: OPINIONS.has(largest[0]) ? 'opinions' : 'judgements', count: largest[1] };
}

/** The family of the labels, or how far the numbers go; undefined for what is no scale. */
function scaleKey(profile: ColumnProfile): string | undefined {
  const { folded } = profile;
  if (profile.count < LEAST_ROWS || profile.date >= 0.5) return undefined;
  if (profile.number >= 0.9) {
    const numbers = folded.filter((value) => SMALL_NUMBER.test(value)).map(Number);
    if (numbers.length < LEAST_NUMBERS || numbers.length < folded.length * 0.9) return undefined;
    const most = Math.max(...numbers);
    return most <= 5 ? '5' : most <= 7 ? '7' : '10';
  }
  if (folded.length > MOST_LABELS) return undefined;
  const steps = folded.flatMap((value) => attitudeOf(value) ?? []);
  const [family] = steps.map((step) => step.family).filter((each) => each !== 'any');
  const isScale = steps.length >= LEAST_STEPS && steps.length >= folded.length * 0.6;
  return isScale && family !== undefined && !NO_ANSWERS.has(family) ? family : undefined;
}
