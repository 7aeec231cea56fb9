// What the client tab check lists: each sentence that the client will see, and each that is kept back, with the reason.

export type CheckState = 'shown' | 'waiting' | 'withheld';

/** Why a sentence is not shown, or not yet. */
export type WithheldReason = 'noWording' | 'notTicked' | 'notClientFacing' | 'internal' | 'noClient' | 'fewAnswers' | 'namesOther';

export interface CheckRow {
  /** '' where none can be told. */
  readonly client: string;
  /** The record's id, else its key. */
  readonly record: string;
  /** As the record has it; what the client sees is the PM's own wording where there is one. */
  readonly sentence: string;
  /** The PM's own wording; '' where there is none. */
  readonly wording: string;
  readonly state: CheckState;
  /** Absent for what is shown. */
  readonly reason?: WithheldReason;
  /** What a tick on the row releases; absent where none can. */
  readonly releaseKey?: string;
}
