// How many answers a change of NPS takes to be shown.
import { criticalZ, normalQuantile } from '../../../src/scores/statistics/normal';

/**
 * Answers per group to show a difference d: s²Z² / d² − 3, as printed at https://measuringu.com/nps-sig-test-sample-size/, where Z
 * adds the quantiles of confidence and power. For two groups s² is the variance of the difference (twice that of one answer).
 * Undefined for d = 0.
 */
export function sampleSizePerGroup(
  variance: number,
  difference: number,
  confidence = 0.95,
  power = 0.8,
): { readonly z: number; readonly n: number; readonly whole: number } | undefined {
  if (difference === 0) return undefined;
  const z = criticalZ(confidence) + normalQuantile(power);
  const n = Math.max(0, (variance * z * z) / (difference * difference) - 3);
  return { z, n, whole: Math.ceil(n) };
}
