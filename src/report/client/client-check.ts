// What the client tab check lists: each sentence that the client will see, and each that is kept back, with the reason.

export type CheckState = 'shown' | 'waiting' | 'withheld';

/** Why a sentence is not shown, or not yet. */
type WithheldReason = 'noWording' | 'notTicked' | 'notClientFacing' | 'internal' | 'noClient' | 'fewAnswers';

export interface CheckRow {
  /** '' where none can be told. */
  readonly client: string;
  /** The record's id, else its key. */
  readonly record: string;
  readonly sentence: string;
  readonly state: CheckState;
  /** Absent for what is shown. */
  readonly reason?: WithheldReason;
  /** What a tick on the row releases; absent where none can. */
  readonly releaseKey?: string;
}
