// What changed since the last presented review: findings that are new, solved or worse, scores that moved, requirements and risks that are
// not what they were.
import type { Finding } from '../rules/finding';
import { unreadThen } from '../rules/any/unread-tab';
import { isAllRead } from '../rules/applicability';
import { matterOf, speaksForMany } from '../rules/for-many';
import { type BaselineChanges, baselineChanges } from '../scores/registers/baseline-changes';
import { HISTORY_ROWS, lastPresented, type PastFinding } from '../setup/history';
import type { SerialDay } from '../workbook/serial-date';
import { type MovedMeasure, movedScores } from './moved-scores';
import type { Review } from './review';

export interface SinceLast {
  /** The day of the review that was presented. */
  readonly day: SerialDay;
  /** Tabs that it could not read: nothing is called new then, and no score moved. */
  readonly unreadThen: readonly string[];
  readonly fresh: readonly Finding[];
  readonly solved: readonly PastFinding[];
  readonly worse: readonly Finding[];
  readonly moved: readonly MovedMeasure[];
  readonly requirements: BaselineChanges;
  readonly risks: BaselineChanges;
}

const RANK = { info: 0, warning: 1, error: 2 } as const;

/** Undefined before the first presented review. Waived and parked findings are neither solved nor new; with a tab unread nothing is called gone. */
export function sinceLast(review: Pick<Review, 'asOf' | 'history' | 'rules' | 'scores' | 'setup' | 'reading'>): SinceLast | undefined {
  const { rules, reading } = review;
  const past = lastPresented(review.history, review.asOf);
  if (!past) return undefined;
  const before = new Map(past.findings.map((finding) => [finding.key, finding]));
  const standing = [...rules.findings, ...rules.waived.map(({ finding }) => finding), ...rules.parked];
  const isStanding = stillSpokenOf(standing);
  const wasSpokenOf = spokenOfBefore(past.findings);
  const isWhole = isAllRead(reading.sheets);
  const missing = unreadThen(past.findings);
  const wasWhole = missing.length === 0;
  // The history keeps the heaviest findings only: like is compared with like.
  const now = rules.findings.slice(0, HISTORY_ROWS);
  return {
    day: past.asOf,
    unreadThen: missing,
    fresh: wasWhole ? now.filter((finding) => !before.has(finding.key) && !wasSpokenOf(finding)) : [],
    solved: isWhole ? past.findings.filter(({ key }) => !isStanding(key)) : [],
    worse: now.filter(({ key, severity }) => RANK[severity] > RANK[before.get(key)?.severity ?? 'error']),
    moved: wasWhole ? movedScores(review, past.measures) : [],
    requirements: review.scores.requirements,
    risks: baselineChanges('risks', reading.records.of('risks'), isWhole && wasWhole ? past.baseline : []),
  };
}

/** Whether a past finding still stands: itself, as one on its column, or, being one on a column, in the cells that are left of it. */
function stillSpokenOf(standing: readonly Finding[]): (key: string) => boolean {
  const keys = new Set(standing.flatMap(({ key, column = key }) => [key, column]));
  const ofColumns = new Set(standing.filter(speaksForMany).map(({ key }) => matterOf(key)));
  return (key) => keys.has(key) || ofColumns.has(matterOf(key));
}

/** Whether an earlier finding on the column already spoke of it, or, where it is one on a column, earlier ones on its cells. */
function spokenOfBefore(past: readonly PastFinding[]): (finding: Finding) => boolean {
  const keys = new Set(past.map(({ key }) => key));
  const matters = new Set(past.map(({ key }) => matterOf(key)));
  return (finding) =>
    (finding.column !== undefined && keys.has(finding.column)) || (speaksForMany(finding) && matters.has(matterOf(finding.key)));
}
