// Satisfaction indices. The same answers give different numbers by each, so every index is shown with its definition.

/**
 * (x − min) / (max − min) × 100, 0–100: https://revinate.zendesk.com/hc/en-us/articles/12354075516059. Undefined off the scale or when min
 * = max.
 */
export function rescale0to100(value: number, min: number, max: number): number | undefined {
  if (!(max > min && max - min < Infinity) || !(value >= min && value <= max)) return undefined;
  return ((value - min) / (max - min)) * 100;
}

/**
 * ACSI-style index of satisfaction, expectations and distance from the ideal, each 1–10, equally weighted: (S + E + P − 3) / 27 × 100,
 * 0–100. https://www.verint.com/blog/acsi-american-customer-satisfaction-index-score-its-calculation/. The true ACSI weights are
 * proprietary; never call it "ACSI". Undefined off the scale.
 */
export function acsi3(satisfaction: number, expectations: number, ideal: number): number | undefined {
  return acsiWeighted(satisfaction, expectations, ideal, [1, 1, 1]);
}

/**
 * ACSI-style index with weights, which are brought to a sum of 1: Σ w · (x − 1) / 9 × 100, 0–100, with the source of acsi3. Equal ratings
 * give their place on the scale, whatever the weights. Undefined off the scale or for weights without a sum.
 */
export function acsiWeighted(
  satisfaction: number,
  expectations: number,
  ideal: number,
  weights: readonly [number, number, number],
): number | undefined {
  const ratings = [satisfaction, expectations, ideal];
  if (!ratings.every((rating) => rating >= 1 && rating <= 10)) return undefined;
  return weightedIndex(ratings, weights, { min: 1, max: 10 });
}

export interface WeightedIndexOptions {
  readonly min: number;
  readonly max: number;
  /** `asGiven` keeps weights that do not sum to 1, as some published examples do; 0–100 only if they do. */
  readonly weights?: 'normalised' | 'asGiven';
}

/**
 * Σ w · (x − min) / (max − min) × 100, 0–100 of ratings on the scale (weights: TLF, as below). Undefined without ratings, when lengths
 * differ, or for weights without a sum.
 */
export function weightedIndex(
  ratings: readonly number[],
  weights: readonly number[],
  { min, max, weights: policy = 'normalised' }: WeightedIndexOptions,
): number | undefined {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (ratings.length === 0 || ratings.length !== weights.length || max <= min || !(sum > 0)) return undefined;
  const points = ratings.reduce((total, rating, index) => total + (rating - min) * (weights[index] ?? 0), 0);
  return (points / (max - min) / (policy === 'normalised' ? sum : 1)) * 100;
}

/**
 * Importance-weighted satisfaction: weights are importance over its sum, Σ w · satisfaction, in the unit of the ratings (× 10 on
 * 1–10 gives the printed index): https://www.tlfresearch.com/downloads/how-to-calculate-a-customer-satisfaction-index-csi/.
 * Nothing is rounded on the way. Undefined without pairs or when no importance is above 0.
 */
export function importanceWeighted(satisfaction: readonly number[], importance: readonly number[]): number | undefined {
  const sum = importance.reduce((total, weight) => total + weight, 0);
  if (satisfaction.length !== importance.length || !(sum > 0)) return undefined;
  return satisfaction.reduce((total, value, index) => total + (value * (importance[index] ?? 0)) / sum, 0);
}
