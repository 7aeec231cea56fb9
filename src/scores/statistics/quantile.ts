// Sample quantiles.

/** The values as numbers in ascending order; several quantiles of the same values need it once. */
export function ascending(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}

/**
 * The p-quantile of values that ascend, by linear interpolation between order statistics (Hyndman & Fan type 7, as Excel's PERCENTILE.INC:
 * https://support.microsoft.com/office/percentile-inc-function-680f9539-45eb-410b-9a5e-c1355e5fe2ed). Undefined for no values.
 *
 * @param p 0–1
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number | undefined {
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (position - Math.floor(position));
}
