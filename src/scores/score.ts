// A score as everything after it shows it: the figure or why there is none, how sure it is, how it was made, and an account that adds up.
import type { Interval } from './statistics/interval';
import type { Spread } from './statistics/spread';

/** What is measured. Names and definitions stand in the texts under the same ids. */
export type MeasureId =
  | 'nps'
  | 'npsWeighted'
  | 'csat'
  | 'csatWeighted'
  | 'ces1'
  | 'ces2'
  | 'ratingMean'
  | 'ratingWeighted'
  | 'dimensionIndex'
  | 'weightedIndex'
  | 'acsiStyle'
  | 'importance'
  | 'alpha'
  | 'kano'
  | 'responseRate'
  | 'onTimeContact'
  | 'onTimeDelivery'
  | 'firstPassAcceptance'
  | 'medianSlip'
  | 'approvalRate'
  | 'decisionLeadTime'
  | 'openChangeAge'
  | 'approvedCost'
  | 'approvedDays'
  | 'requirementsVolatility'
  | 'waitingOnUs'
  | 'waitingOnClient'
  | 'acknowledgedInTime'
  | 'resolvedInTime'
  | 'resolutionTime'
  | 'openIssueAge'
  | 'vitalFew'
  | 'topRisks'
  | 'riskExpected'
  | 'riskP80'
  | 'opportunityExpected'
  | 'engagementReached'
  | 'manageClosely'
  | 'definitiveStakeholders'
  | 'health'
  | 'demandForecast';

/** By which method the interval was made, or the figure itself where it has none. */
export type MethodId =
  | 'adjustedWald'
  | 'adjustedScore'
  | 'wilson'
  | 'student'
  | 'weightedAdjustedWald'
  | 'weightedAdjustedScore'
  | 'weightedWilson'
  | 'weightedStudent'
  | 'feldt'
  | 'pearson'
  | 'kano'
  | 'count'
  | 'median'
  | 'sum'
  | 'expectedValue'
  | 'convolution'
  | 'convolutionGrid'
  | 'weightedMean'
  | 'weightedIndex';

/**
 * share – 0 to 1 · points – −100 to 100 · index – 0 to 100 · scale – in points of the question's own scale · coefficient – at most 1 ·
 * days, workingDays – lengths · money – in the project's currency · number – a count
 */
export type ScoreUnit = 'share' | 'points' | 'index' | 'scale' | 'coefficient' | 'days' | 'workingDays' | 'money' | 'number';

export type InsufficientReason =
  /** No valid answer, or no case that counts yet. */
  | 'noData'
  /** Fewer than the group's minimum: showing it would name people. */
  | 'tooFewToShow'
  /** Hidden so that a smaller group can't be worked out by subtraction. */
  | 'hiddenWithAnother'
  /** Nobody is marked as asked, so there is nothing that answers are a share of. */
  | 'nobodyAsked'
  /** There are more answers than people marked as asked. */
  | 'moreThanAsked'
  /** There is no log to judge by. */
  | 'noLog'
  /** A tab could not be read, and on it may stand rows of the log. */
  | 'logInPart'
  /** Parts with data carry too little of the weight. */
  | 'coverageTooLow';

/** Rows read = the sum of all others. */
export interface ScoreAudit {
  readonly read: number;
  readonly valid: number;
  readonly blank: number;
  /** Said not to apply, or a case that is not to be counted: a slot that is still open, a pending change in a rate of decided ones. */
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
  readonly to:
    | 'oneMoreDetractor'
    | 'oneMoreUnsatisfied'
    | 'oneMoreLowest'
    | 'oneMoreHighest'
    | 'oneMoreMiss'
    | 'oneMoreMet'
    | 'oneMoreAnswer'
    | 'oneMoreReached'
    | 'oneMoreInTopBand'
    | 'oneMoreAsLong'
    | 'oneMoreWorkingDay'
    | 'oneMoreChange'
    | 'allPendingApproved'
    | 'withoutLargest'
    | 'withoutQuestion'
    | 'twiceTheQuestions'
    | 'oneStandardError'
    | 'oneMoreUnmoved'
    | 'oneAttributeMore'
    | 'onePointUp'
    | 'partAtFull'
    | 'dimensionAtFull';
  readonly change: number;
  /** Which risk, question or part is meant. */
  readonly of?: string;
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

/** An account of valid cases and of those left out for the reasons given; what was read is their sum. */
export function accountOf(parts: Partial<Omit<ScoreAudit, 'read'>>): ScoreAudit {
  const read = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return { ...NOTHING_READ, ...parts, read };
}

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

/** A figure without an interval, over the valid cases of its account; insufficient where there is no figure or no valid case. */
export function figureScore(
  kind: Pick<Score, 'measure' | 'unit' | 'method' | 'audit'>,
  value: number | undefined,
  sensitivity?: Sensitivity,
): Score {
  const base = { ...kind, n: kind.audit.valid };
  if (value === undefined || base.n === 0) return { ...base, outcome: { kind: 'insufficient', reason: 'noData' } };
  return { ...base, outcome: { kind: 'value', value }, ...(sensitivity && { sensitivity }) };
}

/** Where nothing was met one more miss says nothing. */
function oneMoreCase(met: number, counted: number): Sensitivity {
  return met === 0 ? { to: 'oneMoreMet', change: 1 / (counted + 1) } : { to: 'oneMoreMiss', change: met / (counted + 1) - met / counted };
}

/** The share of `met` in cases that are counted, not sampled: no interval. `read` are all rows, those that do not count among them. */
export function shareScore(measure: MeasureId, met: number, counted: number, read: number): Score {
  const audit = accountOf({ valid: counted, notApplicable: read - counted });
  const value = counted === 0 ? undefined : met / counted;
  return figureScore(
    { measure, unit: 'share', method: 'count', audit },
    value,
    value === undefined ? undefined : oneMoreCase(met, counted),
  );
}

/** The median of lengths, and what one more as long as the longest would do to it. */
export function medianScore(
  measure: MeasureId,
  unit: 'days' | 'workingDays',
  spread: Spread | undefined,
  leftOut: Partial<Omit<ScoreAudit, 'read' | 'valid'>>,
): Score {
  const audit = accountOf({ valid: spread?.n ?? 0, ...leftOut });
  const sensitivity = spread && ({ to: 'oneMoreAsLong', change: spread.medianWithOneMore - spread.median } as const);
  return figureScore({ measure, unit, method: 'median', audit }, spread?.median, sensitivity);
}
