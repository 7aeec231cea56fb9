// A measure with all that it takes to defend it, as ids and numbers; src/locales/explain-measure.ts puts it into words.
import type {} from '../../registers/survey-terms';
import type { Dimension } from '../../registers/survey-terms';
import type { ValueStanding } from '../clients/demand-forecast';
import type { HealthCap, HealthPart } from '../formulas/weighted-health';
import type { Quadrant } from '../formulas/importance-performance';
import type { KanoCategory } from '../formulas/kano';
import type { EngagementLevel, EngagementTask } from '../formulas/salience';
import type { Score, ScoreUnit } from '../score';
import type { ChangeIntervalMethod, ChangeMethod } from '../surveys/survey-changes';
import type { Verdict } from '../formulas/verdict';

/** A number or text, a figure in its unit, or the id of something that has a name. */
export type MeasureDatum =
  | string
  | number
  | { readonly percent: number }
  | { readonly list: readonly string[] }
  | { readonly figure: number; readonly unit: ScoreUnit; readonly isChange?: boolean }
  | { readonly part: HealthPart }
  /** What the part is made of. */
  | { readonly madeOf: HealthPart }
  | { readonly cap: HealthCap }
  | { readonly verdict: Verdict }
  /** A p value, 0–1. */
  | { readonly p: number }
  | { readonly test: ChangeMethod }
  | { readonly changeInterval: ChangeIntervalMethod }
  | { readonly quadrant: Quadrant }
  | { readonly kano: KanoCategory }
  | { readonly level: EngagementLevel }
  | { readonly task: EngagementTask }
  | { readonly standing: ValueStanding };

export type MeasureData = Readonly<Record<string, MeasureDatum>>;

/** What else is to be known of a figure; the texts stand under the same ids. */
export type RemarkId =
  | 'lowBase'
  | 'population'
  | 'weighted'
  | 'change'
  | 'changeInterval'
  | 'notCompared'
  | 'paired'
  | 'unpaired'
  | 'againstRest'
  | 'againstOther'
  | 'index'
  | 'agreement'
  | 'smallestChange'
  | 'reverse'
  | 'place'
  | 'placeBorderline'
  | 'kanoCategory'
  | 'p90'
  | 'calendarDays'
  | 'heldInAll'
  | 'withUnfinished'
  | 'additions'
  | 'pending'
  | 'volatility'
  | 'percentiles'
  | 'assumed'
  | 'unrated'
  | 'ownBands'
  | 'setBands'
  | 'vital'
  | 'gap'
  | 'contribution'
  | 'missing'
  | 'cap'
  | 'moved'
  | 'changePoints'
  | 'forecastRow'
  | 'valueTier';

export interface Remark {
  readonly id: RemarkId;
  readonly data: MeasureData;
}

/** Whose measure it is; absent parts are the whole workbook's. */
export interface MeasureSubject {
  readonly client?: string;
  /** The tab of a survey. */
  readonly sheet?: string;
  /** Where the tab's name does not say it. */
  readonly round?: string;
  /** "Region: North" */
  readonly segment?: string;
  readonly dimension?: Dimension;
  /** Of issues: complaints only. */
  readonly cases?: 'complaints';
  /** A question, a line of the communication plan, a feature. */
  readonly name?: string;
}

export interface ScoredMeasure {
  readonly score: Score;
  readonly subject: MeasureSubject;
  /** Fill the definition. */
  readonly terms: MeasureData;
  readonly remarks: readonly Remark[];
}

export function measured(
  score: Score,
  subject: MeasureSubject = {},
  terms: MeasureData = {},
  remarks: readonly Remark[] = [],
): ScoredMeasure {
  return { score, subject, terms, remarks };
}

export function remark(id: RemarkId, data: MeasureData = {}): Remark {
  return { id, data };
}

/** A figure to be written in the unit. */
export function inUnit(figure: number, unit: ScoreUnit): MeasureDatum {
  return { figure, unit };
}

/** A difference to be written in the unit, with its sign. */
export function changeInUnit(figure: number, unit: ScoreUnit): MeasureDatum {
  return { figure, unit, isChange: true };
}
