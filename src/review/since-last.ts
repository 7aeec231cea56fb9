// What changed since the last presented review: findings that are new, solved or worse, and scores that moved.
import type { Finding } from '../rules/finding';
import { pastMeasures } from '../scores/past-measures';
import { HISTORY_ROWS, lastPresented, type PastFinding } from '../setup/history';
import type { SerialDay } from '../workbook/serial-date';
import type { Review } from './review';

/** Scores that are told of when they move; parts of health are explained with the health itself. */
const TOLD = ['health', 'nps', 'onTimeContact'] as const;
export type MovedMeasureId = (typeof TOLD)[number];

export interface MovedMeasure {
  /** '' for a measure of the whole workbook. */
  readonly client: string;
  readonly measure: MovedMeasureId;
  /** Health in points of 100, NPS in points, on-time contact as a share. */
  readonly before: number;
  readonly now: number;
}

export interface SinceLast {
  /** The day of the review that was presented. */
  readonly day: SerialDay;
  readonly fresh: readonly Finding[];
  readonly solved: readonly PastFinding[];
  readonly worse: readonly Finding[];
  readonly moved: readonly MovedMeasure[];
}

const RANK = { info: 0, warning: 1, error: 2 } as const;
/** What a reader would not see in a rounded figure is no move. */
const LEAST = { health: 0.5, nps: 0.5, onTimeContact: 0.005 } as const;

/** Undefined before the first presented review. Waived and parked findings are neither solved nor new. */
export function sinceLast({ asOf, history, rules, scores }: Pick<Review, 'asOf' | 'history' | 'rules' | 'scores'>): SinceLast | undefined {
  const past = lastPresented(history, asOf);
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
    moved: pastMeasures(scores).flatMap(({ client, measure, value }) => {
      const told = TOLD.find((id) => id === measure);
      const earlier = past.measures.find((each) => each.client === client && each.measure === measure);
      if (told === undefined || !earlier || Math.abs(value - earlier.value) < LEAST[told]) return [];
      return [{ client, measure: told, before: earlier.value, now: value }];
    }),
  };
}
