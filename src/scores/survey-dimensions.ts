// Dimensions of a survey: each person's index over the questions of one dimension, and what it says of groups, of the questions
// among themselves, and of what matters most.
import type { Dimension, SurveyQuestion, SurveyTable } from '../reading/survey-table';
import type { Grouping } from './answer-counts';
import { derivedImportance, grandMeans, type PlacedItem, placeItems } from './importance-performance';
import { type CronbachAlpha, cronbachAlphaOfColumns, suspectedReverseItems } from './reliability';
import { NOTHING_READ, type Score } from './score';
import { momentsOfColumn } from './statistics/columns';
import { clampInterval } from './statistics/interval';
import { meanInterval } from './statistics/means';
import type { Moments } from './statistics/moments';
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
  /** For two questions and more whose answers vary. */
  readonly alpha?: CronbachAlpha;
  /** Questions that seem to run the other way; to be confirmed. */
  readonly suspectedReverse: readonly string[];
  /** Correlation with the overall answer, −1 to 1; from 30 answers on. */
  readonly importance?: number;
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
  const answered = new Uint16Array(respondents);
  for (const question of questions) {
    const lowest = indexAtZero(question);
    if (!lowest) continue;
    const { values } = question.answers;
    for (let respondent = 0; respondent < respondents; respondent += 1) {
      const value = values[respondent] ?? NaN;
      if (Number.isNaN(value)) continue;
      sums[respondent] = (sums[respondent] ?? 0) + lowest.at + lowest.step * value;
      answered[respondent] = (answered[respondent] ?? 0) + 1;
    }
  }
  const needed = Math.min(questions.length, Math.max(2, Math.ceil(questions.length / 2)));
  return sums.map((sum, respondent) => ((answered[respondent] ?? 0) >= needed ? sum / (answered[respondent] ?? 1) : NaN));
}

/** The line from an answer to its index, at + step · answer: cheaper than a call for each of millions of answers. */
function indexAtZero({ scale }: SurveyQuestion): { readonly at: number; readonly step: number } | undefined {
  if (!scale) return undefined;
  const first = indexOf(scale.min, scale);
  const last = indexOf(scale.max, scale);
  if (first === undefined || last === undefined) return undefined;
  const step = (last - first) / (scale.max - scale.min);
  return { at: first - step * scale.min, step };
}

/** The score of each group in one dimension, in the order of the groups' codes. */
export function dimensionScores({ dimension, questions, indices }: DimensionColumn, { codes, size }: Grouping): DimensionScore[] {
  const groups = Array.from({ length: size }, () => ({ read: 0, values: [] as number[] }));
  for (let respondent = 0; respondent < indices.length; respondent += 1) {
    const group = groups[codes[respondent] ?? -1];
    if (!group) continue;
    group.read += 1;
    const index = indices[respondent] ?? NaN;
    if (!Number.isNaN(index)) group.values.push(index);
  }
  const questionIds = questions.map(({ id }) => id);
  return groups.map(({ read, values }) => ({ dimension, questionIds, score: indexScore(momentsOfColumn(values), read) }));
}

function indexScore(moments: Moments | undefined, read: number): Score {
  const n = moments?.n ?? 0;
  const base = {
    measure: 'dimensionIndex',
    unit: 'index',
    method: 'student',
    n,
    audit: { ...NOTHING_READ, rowsRead: read, valid: n, blank: read - n },
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
export function dimensionInsights(columns: readonly DimensionColumn[], grouping: Grouping, code: number): DimensionInsight[] {
  const inGroup = (column: Float64Array): Float64Array =>
    grouping.size === 1 ? column : column.filter((_, respondent) => grouping.codes[respondent] === code);
  const indices = new Map(columns.map(({ dimension, indices: all }) => [dimension, inGroup(all)]));
  const overall = indices.get('overall');
  const importances = new Map<Dimension, number>();
  for (const [dimension, column] of indices) {
    const importance = overall && dimension !== 'overall' ? derivedImportance(column, overall) : undefined;
    if (importance !== undefined) importances.set(dimension, importance);
  }
  const places = new Map(placeDimensions(indices, importances).map((place) => [place.id, place]));
  return columns.map(({ dimension, questions }) => {
    const items = questions.map(({ answers }) => inGroup(answers.values));
    const alpha = cronbachAlphaOfColumns(items);
    const importance = importances.get(dimension);
    const place = places.get(dimension);
    return {
      dimension,
      suspectedReverse: items.length < 2 ? [] : suspectedReverseItems(items).flatMap((item) => questions[item]?.id ?? []),
      ...(alpha && { alpha }),
      ...(importance !== undefined && { importance }),
      ...(place && { place }),
    };
  });
}

function placeDimensions(indices: ReadonlyMap<Dimension, Float64Array>, importances: ReadonlyMap<Dimension, number>): PlacedItem[] {
  if (importances.size < 2) return [];
  const items = [...importances].flatMap(([dimension, importance]) => {
    const moments = momentsOfColumn(indices.get(dimension) ?? []);
    if (moments?.variance === undefined) return [];
    const { n, mean, variance } = moments;
    // The standard error of a correlation is about (1 − r²) / √(n − 1).
    return [
      {
        id: dimension,
        importance,
        performance: mean,
        performanceError: Math.sqrt(variance / n),
        importanceError: (1 - importance ** 2) / Math.sqrt(n - 1),
      },
    ];
  });
  const crosshair = grandMeans(items);
  return crosshair ? placeItems(items, crosshair) : [];
}
