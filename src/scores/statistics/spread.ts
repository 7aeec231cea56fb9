// How lengths of time are spread: median and P90 rather than the mean, which one long case would pull.
import { ascending, quantileOfSorted } from './quantile';

/** In the unit of the values. */
export interface Spread {
  readonly n: number;
  readonly median: number;
  readonly p90: number;
  readonly longest: number;
  /** The median if one more case took as long as the longest. */
  readonly medianWithOneMore: number;
}

/** Undefined for no values; of one value all figures are that value. Quantiles by linear interpolation, as Excel's PERCENTILE.INC. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = ascending(values);
  const median = quantileOfSorted(sorted, 0.5);
  const p90 = quantileOfSorted(sorted, 0.9);
  const longest = sorted.at(-1);
  if (median === undefined || p90 === undefined || longest === undefined) return undefined;
  const withOneMore = new Float64Array(sorted.length + 1).fill(longest);
  withOneMore.set(sorted);
  return { n: values.length, median, p90, longest, medianWithOneMore: quantileOfSorted(withOneMore, 0.5) ?? median };
}
