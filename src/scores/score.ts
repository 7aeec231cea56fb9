// A score as everything after it shows it: the figure or why there is none, how sure it is, how it was made, and an account that adds up.
import type { Interval } from './statistics/interval';

/** What is measured. Names and definitions stand in the texts under the same ids. */
export type MeasureId =
  | 'nps'
  | 'csat'
  | 'ces1'
  | 'ces2'
  | 'ratingMean'
  | 'dimensionIndex'
  | 'responseRate'
  | 'onTimeContact'
  | 'onTimeDelivery'
  | 'firstPassAcceptance'
  | 'approvalRate'
  | 'acknowledgedInTime'
  | 'resolvedInTime';

/** By which method the interval was made, or the figure itself where it has none. */
export type MethodId = 'adjustedWald' | 'wilson' | 'student' | 'count';

/** share – 0 to 1 · points – −100 to 100 · index – 0 to 100 · scale – in points of the question's own scale */
export type ScoreUnit = 'share' | 'points' | 'index' | 'scale';

export type InsufficientReason =
  /** No valid answer, or no case that counts yet. */
  | 'noData'
  /** Fewer than the group's minimum: showing it would name people. */
  | 'tooFewToShow'
  /** Hidden so that a smaller group can't be worked out by subtraction. */
  | 'hiddenWithAnother'
  /** Who was invited is not known. */
  | 'populationUnknown'
  /** There is no log to judge by. */
  | 'noLog';

/** Rows read = the sum of all others. */
export interface ScoreAudit {
  readonly read: number;
  readonly valid: number;
  readonly blank: number;
  readonly notApplicable: number;
  /** Off the scale or not to be understood. */
  readonly invalid: number;
  readonly duplicate: number;
  /** Previews and answers that were not finished. */
  readonly incomplete: number;
  readonly suppressed: number;
}

/** What one more case would do to the figure, in its own unit. */
export interface Sensitivity {
  readonly to: 'oneMoreDetractor' | 'oneMoreUnsatisfied' | 'oneMoreLowest' | 'oneMoreHighest' | 'oneMoreMiss';
  readonly change: number;
}

export type ScoreOutcome =
  | { readonly kind: 'value'; readonly value: number; readonly interval?: Interval }
  | { readonly kind: 'insufficient'; readonly reason: InsufficientReason };

export interface Score {
  readonly measure: MeasureId;
  readonly outcome: ScoreOutcome;
  readonly unit: ScoreUnit;
  readonly n: number;
  readonly method: MethodId;
  readonly audit: ScoreAudit;
  readonly sensitivity?: Sensitivity;
}

export const NOTHING_READ: ScoreAudit = {
  read: 0,
  valid: 0,
  blank: 0,
  notApplicable: 0,
  invalid: 0,
  duplicate: 0,
  incomplete: 0,
  suppressed: 0,
};

/** The figure of a score, undefined where there is none. */
export function valueOf(score: Score | undefined): number | undefined {
  return score?.outcome.kind === 'value' ? score.outcome.value : undefined;
}

/** The same score without its figure, its answers counted as suppressed. */
export function suppressed(score: Score, reason: 'tooFewToShow' | 'hiddenWithAnother'): Score {
  const { measure, unit, n, method, audit } = score;
  return {
    measure,
    unit,
    n,
    method,
    outcome: { kind: 'insufficient', reason },
    audit: { ...audit, valid: 0, suppressed: audit.suppressed + audit.valid },
  };
}

/** The share of `met` in cases that are counted, not sampled: no interval. `read` are all rows, those that do not count among them. */
export function shareScore(measure: MeasureId, met: number, counted: number, read: number): Score {
  const audit = { ...NOTHING_READ, read: read, valid: counted, notApplicable: read - counted };
  const base = { measure, unit: 'share', n: counted, method: 'count', audit } as const;
  if (counted === 0) return { ...base, outcome: { kind: 'insufficient', reason: 'noData' } };
  const value = met / counted;
  return { ...base, outcome: { kind: 'value', value }, sensitivity: { to: 'oneMoreMiss', change: met / (counted + 1) - value } };
}
