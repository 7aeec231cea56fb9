// How lengths of time are spread: median and P90 rather than the mean, which one long case would pull.
import { quantile } from './quantile';

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
  const median = quantile(values, 0.5);
  const p90 = quantile(values, 0.9);
  const longest = quantile(values, 1);
  if (median === undefined || p90 === undefined || longest === undefined) return undefined;
  return { n: values.length, median, p90, longest, medianWithOneMore: quantile([...values, longest], 0.5) ?? median };
}
