// The measures of a review as other programs get them: figures under stable names, and the same in words.
import { type ExplainedMeasure, explainMeasure } from '../locales/explain-measure';
import type { Language } from '../locales/format';
import type { Review } from '../review/review';
import { scoredMeasures } from '../scores/accounts/every-measure';
import type { MeasureSubject, ScoredMeasure } from '../scores/accounts/scored-measure';
import type { InsufficientReason, MeasureId, MethodId, ScoreAudit, ScoreUnit, Sensitivity } from '../scores/score';
import type { Interval } from '../scores/statistics/interval';

/** One measure of `review --json`. The names are listed in docs/json.md and stay as they are. */
export interface MeasureJson {
  readonly measure: MeasureId;
  /** Whose it is: client, sheet, round, segment, dimension, cases, name; {} for the whole workbook. */
  readonly subject: MeasureSubject;
  readonly unit: ScoreUnit;
  /** Valid cases. */
  readonly n: number;
  /** In the unit; null where there is none, and then `insufficient` says why. */
  readonly value: number | null;
  /** 95 %, in the unit; absent for what is counted rather than sampled. */
  readonly interval?: Interval;
  readonly insufficient?: InsufficientReason;
  readonly method: MethodId;
  /** `read` is the sum of all others. */
  readonly account: ScoreAudit;
  /** What one more case would do to the value. */
  readonly sensitivity?: Sensitivity;
  /** In the language of the call. */
  readonly text: ExplainedMeasure;
}

export function measuresJson({ scores, setup }: Pick<Review, 'scores' | 'setup'>, language: Language): MeasureJson[] {
  const { settings } = setup;
  return scoredMeasures(scores, settings).map((scored) => ({
    ...figuresOf(scored),
    text: explainMeasure(language, scored, settings.currency),
  }));
}

function figuresOf({ subject, score }: ScoredMeasure): Omit<MeasureJson, 'text'> {
  const { measure, unit, n, method, audit, outcome, sensitivity } = score;
  return {
    measure,
    subject,
    unit,
    n,
    ...(outcome.kind === 'value'
      ? { value: outcome.value, ...(outcome.interval && { interval: outcome.interval }) }
      : { value: null, insufficient: outcome.reason }),
    method,
    account: audit,
    ...(sensitivity && { sensitivity }),
  };
}
