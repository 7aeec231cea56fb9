// What can be said of a change in words: never an arrow on noise. Twice a threshold, as a public tracking tool has it: the change must
// be distinguishable (p < .05) and large enough to matter.

export type Verdict =
  /** Better for real, whichever way the scale runs. */
  | 'realRise'
  /** Worse for real. */
  | 'realFall'
  /** Distinguishable, but too small to matter. */
  | 'tooSmall'
  /** Cannot be told from noise. */
  | 'cannotTell'
  /** A side has too few answers to compare. */
  | 'tooFew';

export interface Difference {
  /** Above 0 = better. */
  readonly delta: number;
  /** Two-sided, 0–1. */
  readonly p: number;
  readonly nBefore: number;
  readonly nAfter: number;
}

const SIGNIFICANT = 0.05;

/** The least change that matters: 5 points of NPS or percent, 0.1 on a rating scale. */
export const MATTERS = { share: 0.05, scale: 0.1 } as const;

/**
 * The verdict of a change: too few answers come first, then noise, then size. `matters` is in the unit of delta; of a round without answers
 * it is always `tooFew`. Public wave tools ask for both thresholds: a p under .05 and 5 points, or 0.1 on a scale.
 */
export function verdictOf({ delta, p, nBefore, nAfter }: Difference, matters: number, minimum: number): Verdict {
  if (Math.min(nBefore, nAfter) < minimum) return 'tooFew';
  if (!(p < SIGNIFICANT)) return 'cannotTell';
  if (Math.abs(delta) < matters - 1e-9) return 'tooSmall';
  return delta > 0 ? 'realRise' : 'realFall';
}
