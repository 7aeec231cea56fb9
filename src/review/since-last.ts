// What changed since the last presented review: findings that are new, solved or worse, scores that moved, requirements and risks that are
// not what they were.
import type { Finding } from '../rules/finding';
import { type BaselineChanges, baselineChanges } from '../scores/baseline-changes';
import { HISTORY_ROWS, lastPresented, type PastFinding } from '../setup/history';
import type { SerialDay } from '../workbook/serial-date';
import { type MovedMeasure, movedScores } from './moved-scores';
import type { Review } from './review';

export interface SinceLast {
  /** The day of the review that was presented. */
  readonly day: SerialDay;
  readonly fresh: readonly Finding[];
  readonly solved: readonly PastFinding[];
  readonly worse: readonly Finding[];
  readonly moved: readonly MovedMeasure[];
  readonly requirements: BaselineChanges;
  readonly risks: BaselineChanges;
}

const RANK = { info: 0, warning: 1, error: 2 } as const;

/** Undefined before the first presented review. Waived and parked findings are neither solved nor new. */
export function sinceLast(review: Pick<Review, 'asOf' | 'history' | 'rules' | 'scores' | 'setup' | 'reading'>): SinceLast | undefined {
  const { rules, reading } = review;
  const past = lastPresented(review.history, review.asOf);
  if (!past) return undefined;
  const before = new Map(past.findings.map((finding) => [finding.key, finding]));
  const standing = new Set([...rules.findings, ...rules.waived.map(({ finding }) => finding), ...rules.parked].map(({ key }) => key));
  // The history keeps the heaviest findings only: like is compared with like.
  const now = rules.findings.slice(0, HISTORY_ROWS);
  return {
    day: past.asOf,
    fresh: now.filter(({ key }) => !before.has(key)),
    solved: past.findings.filter(({ key }) => !standing.has(key)),
    worse: now.filter(({ key, severity }) => RANK[severity] > RANK[before.get(key)?.severity ?? 'error']),
    moved: movedScores(review, past.measures),
    requirements: review.scores.requirements,
    risks: baselineChanges('risks', reading.records.of('risks'), past.baseline),
  };
}
