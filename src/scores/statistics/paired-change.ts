// The change of the same people: their own steps, not two independent samples. Treating such rounds as independent would be wrong,
// because one person's answers go together.
import type { Interval } from './interval';
import { pairedTest } from './means';
import { type Histogram, momentsOfHistogram } from './moments';
import { signFlipP } from './permutation';

export interface PairedChange {
  /** Mean step, in the unit of the steps. */
  readonly delta: number;
  readonly pairs: number;
  /** Two-sided, 0–1: exact by turning signs, else Student. */
  readonly p: number;
  readonly method: 'pairedExact' | 'pairedStudent';
  /** Student's; absent for one pair or when all changed alike. */
  readonly interval?: Interval;
}

/**
 * The mean step with Student's interval and p by turning signs (Fisher 1935, "The Design of Experiments"). `steps` counts after − before:
 * −2 to 2 for NPS (promoter to detractor is −2). Undefined for no pairs; p = 1 when nobody moved and for one pair.
 */
export function pairedChange(steps: Histogram, confidence = 0.95): PairedChange | undefined {
  const moments = momentsOfHistogram(steps);
  if (!moments) return undefined;
  const student = pairedTest(moments, confidence);
  const exact = signFlipP(steps);
  const base = {
    delta: moments.mean,
    pairs: moments.n,
    p: exact ?? student?.p ?? 1,
    method: exact === undefined ? 'pairedStudent' : 'pairedExact',
  } as const;
  return student ? { ...base, interval: student.interval } : base;
}
