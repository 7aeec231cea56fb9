// What the satisfaction tab shows, as plain data. Scores carry their count and interval; a change is judged in words.
import type { CountedRow } from './counted-view';

interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface NpsFigure extends Interval {
  readonly score: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly count: number;
}

export interface CsatFigure extends Interval {
  readonly share: number;
  readonly positive: number;
  readonly count: number;
}

/** The mean answer on the question's own scale, where a survey asks neither for NPS nor for CSAT. */
export interface RatingFigure extends Partial<Interval> {
  readonly mean: number;
  readonly count: number;
  readonly minimum: number;
  readonly maximum: number;
}

export interface DimensionRow {
  readonly name: string;
  /** Mean on 0 to 100. */
  readonly index: number;
  readonly count: number;
  readonly importance?: number;
  /** It matters more than the others and is rated lower. */
  readonly isFirst?: true;
}

export interface RoundRow {
  readonly label: string;
  readonly nps?: NpsFigure;
  readonly csat?: CsatFigure;
  readonly count: number;
}

/** What can be said of the change since the round before. */
export type ChangeVerdict = 'better' | 'worse' | 'noise' | 'first';

export interface SatisfactionView {
  readonly survey: string;
  /** Oldest first. */
  readonly rounds: readonly RoundRow[];
  readonly nps?: NpsFigure;
  readonly npsChange?: { readonly points: number; readonly verdict: ChangeVerdict };
  readonly csat?: CsatFigure;
  readonly rating?: RatingFigure;
  readonly dimensions: readonly DimensionRow[];
  /** Rows read = the sum of all others. */
  readonly account: {
    readonly rows: number;
    readonly valid: number;
    readonly empty: number;
    readonly incomplete: number;
    readonly repeated: number;
  };
  readonly invited?: number;
  /** Only of those who agreed to be quoted. */
  readonly comments: readonly { readonly text: string; readonly who: string }[];
  readonly minimumAnswers: number;
  readonly counted: readonly CountedRow[];
}
