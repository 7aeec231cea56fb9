// Weighted values: their mean, and how many unweighted ones would be as sure.

export interface WeightedMoments {
  /** Values with a weight. */
  readonly n: number;
  readonly mean: number;
  /** Population style, Σw(x − mean)² / Σw; 0 when all values are equal. */
  readonly variance: number;
  /** Kish's effective size (Σw)² / Σw², 1 to n; n when all weights are equal. */
  readonly effectiveN: number;
  /** √(variance / effective size): takes the weights to have nothing to do with the values. */
  readonly kishError: number;
  /** Taylor-linearised error of a ratio mean, √Σw²(x − mean)² / Σw: also right where they have. */
  readonly linearisedError: number;
}

/** Beyond these a number is no weight, and its square none either. */
const LEAST_WEIGHT = 1e-9;
const MOST_WEIGHT = 1e9;

/**
 * The weighted mean in the unit of the values and both of its errors, with Kish's effective size: Kish 1965, "Survey Sampling", §11.7. Values
 * that are NaN and weights that are none (0 or less, no number, beyond a billion) are left out; undefined when none is left. Of one value, or equal ones, the mean is
 * that value and both errors are 0.
 */
export function weightedMoments(values: ArrayLike<number>, weights: ArrayLike<number>): WeightedMoments | undefined {
  let n = 0;
  let total = 0;
  let squares = 0;
  let steps = 0;
  let first = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? NaN;
    const weight = weights[at] ?? NaN;
    if (!isWeight(weight) || Number.isNaN(value)) continue;
    // From the first value on, so that equal values have exactly that mean.
    if (n === 0) first = value;
    n += 1;
    total += weight;
    squares += weight * weight;
    steps += weight * (value - first);
  }
  if (n === 0) return undefined;
  const mean = first + steps / total;
  let spread = 0;
  let linear = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? NaN;
    const weight = weights[at] ?? NaN;
    if (!isWeight(weight) || Number.isNaN(value)) continue;
    const distance = value - mean;
    spread += weight * distance * distance;
    linear += weight * distance * (weight * distance);
  }
  const variance = spread / total;
  const effectiveN = (total * total) / squares;
  return { n, mean, variance, effectiveN, kishError: Math.sqrt(variance / effectiveN), linearisedError: Math.sqrt(linear) / total };
}

function isWeight(weight: number): boolean {
  return weight >= LEAST_WEIGHT && weight <= MOST_WEIGHT;
}
