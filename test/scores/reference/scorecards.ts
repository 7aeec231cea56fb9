// Scorecards as vendors of customer success tools make them: grades for points, and bands that end on their upper edge. Totango:
// https://support.totango.com/hc/en-us/articles/4410017625748; Gainsight: https://support.gainsight.com (Scorecard FAQs).
import { weightedWithMissing } from '../../../src/scores/formulas/weighted-health';

const TOTANGO_POINTS = { good: 100, average: 60, poor: 0 } as const;

/** Weighted points of graded metrics, 0–100, rounded: Totango, as above. Undefined for none with a weight and a known grade. */
export function gradedScore(
  metrics: readonly { readonly grade: string; readonly weight: number }[],
  points: Readonly<Record<string, number>> = TOTANGO_POINTS,
): number | undefined {
  const parts = metrics.map(({ grade, weight }) => {
    const score = points[grade];
    return score === undefined ? { id: grade, weight } : { id: grade, weight, score };
  });
  const result = weightedWithMissing(parts);
  return result && Math.round(result.score);
}

/** From its lower edge to its upper one. */
export type EdgeBand<Id> = readonly [from: number, to: number, id: Id];

/**
 * The band of a score, its lower edge excluded except at the lowest band: 50 is still the band that ends at 50. As Gainsight's
 * scorecards have it. Undefined outside all bands.
 */
export function upperClosedBand<Id>(score: number, bands: readonly EdgeBand<Id>[]): Id | undefined {
  return bands.find(([from, to], index) => (score > from || (index === 0 && score === from)) && score <= to)?.[2];
}
