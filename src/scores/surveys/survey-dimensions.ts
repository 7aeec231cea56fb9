// Dimensions of a survey: each person's index over the questions of one dimension, and what it says of groups, of the questions
// among themselves, and of what matters most.
import type { SurveyQuestion, SurveyTable } from '../../reading/survey/survey-table';
import type {} from '../../registers/survey-terms';
import type { Dimension } from '../../registers/survey-terms';
import type { Crossing, Grouping } from './answer-counts';
import { type DerivedImportance, derivedImportance, grandMeans, type PlacedItem, placeItems } from '../formulas/importance-performance';
import { type CronbachAlpha, type ItemRemoved, itemSums, listwiseAlpha, suspectedReverseItems, weakestItem } from '../formulas/reliability';
import { NOTHING_READ, type Score } from '../score';
import { mergeMoments, momentsByGroup } from '../statistics/columns';
import { clampInterval } from '../statistics/interval';
import { meanInterval } from '../statistics/means';
import type { Moments } from '../statistics/moments';
import { indexOf } from './survey-questions';
import { scoredQuestions } from './survey-rounds';

/** The indices 0–100 of every respondent of a table in one dimension; NaN where too few of its questions were answered. */
export interface DimensionColumn {
  readonly dimension: Dimension;
  readonly questions: readonly SurveyQuestion[];
  readonly indices: Float64Array;
}

export interface DimensionScore {
  readonly dimension: Dimension;
  readonly questionIds: readonly string[];
  readonly score: Score;
}

/** What the questions of a dimension, and the dimensions together, tell about themselves. Over one round. */
export interface DimensionInsight {
  readonly dimension: Dimension;
  /** In the round. */
  readonly respondents: number;
  /** For two questions and more whose answers vary. */
  readonly alpha?: CronbachAlpha;
  /** Questions that seem to run the other way; to be confirmed. */
  readonly suspectedReverse: readonly string[];
  /** The question without which alpha would be highest; of three questions or more. */
  readonly weakestItem?: ItemRemoved<string>;
  /** Correlation with the overall answer; from 30 answers on. */
  readonly importance?: DerivedImportance;
  /** Around the grand means of the dimensions; from two dimensions with an importance on. */
  readonly place?: PlacedItem;
}

/** One column per dimension that has rating, CSAT or effort questions. A likelihood to recommend is no dimension. */
export function dimensionColumns(table: SurveyTable): DimensionColumn[] {
  const byDimension = new Map<Dimension, SurveyQuestion[]>();
  for (const question of scoredQuestions(table)) {
    const { dimension, metric } = question;
    if (dimension === undefined || metric === 'nps') continue;
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), question]);
  }
  return [...byDimension].map(([dimension, questions]) => ({ dimension, questions, indices: composites(questions, table.rows.length) }));
}

/** The mean index of the answered questions, if at least half of them and at least two (or the only one) are answered. */
function composites(questions: readonly SurveyQuestion[], respondents: number): Float64Array {
  const sums = new Float64Array(respondents);
  // Most people answer most questions: it is quicker to count what is missing.
  const missing = new Uint16Array(respondents);
  for (const question of questions) {
    const { at, step } = indexAtZero(question);
    const { values } = question.answers;
    for (let respondent = 0; respondent < respondents; respondent += 1) {
      const index = at + step * (values[respondent] ?? NaN);
      if (Number.isNaN(index)) missing[respondent] = (missing[respondent] ?? 0) + 1;
      else sums[respondent] = (sums[respondent] ?? 0) + index;
    }
  }
  const needed = Math.min(questions.length, Math.max(2, Math.ceil(questions.length / 2)));
  for (let respondent = 0; respondent < respondents; respondent += 1) {
    const count = questions.length - (missing[respondent] ?? 0);
    sums[respondent] = count >= needed ? (sums[respondent] ?? NaN) / count : NaN;
  }
  return sums;
}

/** The line from an answer to its index, at + step · answer: cheaper than a call for each of millions of answers. NaN without a scale. */
function indexAtZero({ scale }: SurveyQuestion): { readonly at: number; readonly step: number } {
  const first = scale && indexOf(scale.min, scale);
  const last = scale && indexOf(scale.max, scale);
  if (!scale || first === undefined || last === undefined) return { at: NaN, step: NaN };
  const step = (last - first) / (scale.max - scale.min);
  return { at: first - step * scale.min, step };
}

/** By grouping, the score of each group in one dimension, in the order of the groups' codes. */
export function dimensionScores(
  { dimension, questions, indices }: DimensionColumn,
  { groupings, cells, groupOfCell }: Crossing,
): DimensionScore[][] {
  const questionIds = questions.map(({ id }) => id);
  const ofCells = momentsByGroup(indices, cells, groupOfCell[0]?.length ?? 0);
  return groupings.map(({ sizes }, at) => {
    const parts = sizes.map((): (Moments | undefined)[] => []);
    groupOfCell[at]?.forEach((group, cell) => parts[group]?.push(ofCells[cell]));
    return parts.map((samples, code) => ({ dimension, questionIds, score: indexScore(mergeMoments(samples), sizes[code] ?? 0) }));
  });
}

function indexScore(moments: Moments | undefined, read: number): Score {
  const n = moments?.n ?? 0;
  const base = {
    measure: 'dimensionIndex',
    unit: 'index',
    method: 'student',
    n,
    audit: { ...NOTHING_READ, read: read, valid: n, blank: read - n },
  } as const;
  if (!moments) return { ...base, outcome: { kind: 'insufficient', reason: 'noData' } };
  const interval = meanInterval(moments);
  return {
    ...base,
    outcome: { kind: 'value', value: moments.mean, ...(interval && { interval: clampInterval(interval, 0, 100) }) },
    sensitivity: { to: 'oneMoreLowest', change: -moments.mean / (n + 1) },
  };
}

/** Reliability and importance over the respondents of one group. */
export function dimensionInsights(columns: readonly DimensionColumn[], { codes, sizes }: Grouping, code: number): DimensionInsight[] {
  const overall = columns.find(({ dimension }) => dimension === 'overall')?.indices;
  const ownOverall = overall && onlyGroup(overall, codes, code);
  const importances = new Map<Dimension, DerivedImportance>();
  for (const { dimension, indices } of columns) {
    const importance = ownOverall && dimension !== 'overall' ? derivedImportance(indices, ownOverall) : undefined;
    if (importance !== undefined) importances.set(dimension, importance);
  }
  const places = new Map(placeDimensions(columns, importances, codes, code).map((place) => [place.id, place]));
  return columns.map(({ dimension, questions }) => {
    const sums = questions.length < 2 ? undefined : itemSums(comparable(questions), codes, code);
    const alpha = sums && listwiseAlpha(sums);
    const weakest = sums && weakestItem(sums);
    const weakestQuestion = weakest && questions[weakest.id];
    const importance = importances.get(dimension);
    const place = places.get(dimension);
    return {
      dimension,
      respondents: sizes[code] ?? 0,
      suspectedReverse: sums ? suspectedReverseItems(sums).flatMap((item) => questions[item]?.id ?? []) : [],
      ...(alpha && { alpha }),
      ...(weakest && weakestQuestion && { weakestItem: { id: weakestQuestion.text, alpha: weakest.alpha } }),
      ...(importance && { importance }),
      ...(place && { place }),
    };
  });
}

/**
 * The answers as they are where all questions share one scale; else as indices, so that a longer or turned scale weighs as the others do.
 */
function comparable(questions: readonly SurveyQuestion[]): Float64Array[] {
  const lines = questions.map(indexAtZero);
  const isOneScale = lines.every(({ at, step }) => at === lines[0]?.at && step === lines[0].step);
  return questions.map(({ answers: { values } }, item) => {
    const { at, step } = lines[item] ?? { at: NaN, step: NaN };
    return isOneScale ? values : values.map((value) => at + step * value);
  });
}

/** The column with NaN for everybody outside of the group. */
function onlyGroup(column: Float64Array, codes: Int32Array, code: number): Float64Array {
  const own = new Float64Array(column.length).fill(NaN);
  for (let respondent = 0; respondent < own.length; respondent += 1) {
    if (codes[respondent] === code) own[respondent] = column[respondent] ?? NaN;
  }
  return own;
}

function placeDimensions(
  columns: readonly DimensionColumn[],
  importances: ReadonlyMap<Dimension, DerivedImportance>,
  codes: Int32Array,
  code: number,
): PlacedItem[] {
  if (importances.size < 2) return [];
  const items = columns.flatMap(({ dimension, indices }) => {
    const importance = importances.get(dimension);
    const moments = importance === undefined ? undefined : momentsByGroup(indices, codes, code + 1)[code];
    if (importance === undefined || moments?.variance === undefined) return [];
    const { n, mean, variance } = moments;
    // The standard error of a correlation is about (1 − r²) / √(n − 1).
    return [
      {
        id: dimension,
        importance: importance.r,
        performance: mean,
        performanceError: Math.sqrt(variance / n),
        importanceError: (1 - importance.r ** 2) / Math.sqrt(importance.n - 1),
      },
    ];
  });
  const crosshair = grandMeans(items);
  return crosshair ? placeItems(items, crosshair) : [];
}
