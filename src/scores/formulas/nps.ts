// Net Promoter Score from answers on 0–10: the share of promoters less the share of detractors.
// Definition and wording: Rocks 2016, "Interval Estimation for the 'Net Promoter Score'", https://doi.org/10.1080/00031305.2016.1198279.

export interface NpsCounts {
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
}

export interface Nps {
  readonly n: number;
  /** −1 to 1; shown × 100. */
  readonly nps: number;
  /** Of one answer, 0 to 1: P + D − (P − D)². Population style, divided by n. */
  readonly variance: number;
  readonly standardError: number;
}

/** Lowest answer, highest detractor, highest passive, highest answer. */
export type NpsBreaks = readonly [number, number, number, number];
const ZERO_TO_TEN: NpsBreaks = [0, 6, 8, 10];

/** Counts by group. Anything but a whole number on the scale is invalid and counted as such, never put into a bucket. */
export function countNps(scores: Iterable<number>, breaks: NpsBreaks = ZERO_TO_TEN): NpsCounts & { readonly invalid: number } {
  const [lowest, detractor, passive, highest] = breaks;
  const counts = { detractors: 0, passives: 0, promoters: 0, invalid: 0 };
  for (const score of scores) {
    if (!Number.isInteger(score) || score < lowest || score > highest) counts.invalid += 1;
    else if (score <= detractor) counts.detractors += 1;
    else if (score <= passive) counts.passives += 1;
    else counts.promoters += 1;
  }
  return counts;
}

export function npsSize({ detractors, passives, promoters }: NpsCounts): number {
  return detractors + passives + promoters;
}

/**
 * Promoters' share less detractors' share, −1 to 1, with variance P + D − (P − D)² of one answer (Rocks 2016) and its error √(variance /
 * n). Undefined for n = 0. With n = 1 or when all agree variance and error are 0, which is no certainty: the intervals know better.
 */
export function npsFromCounts(counts: NpsCounts): Nps | undefined {
  const n = npsSize(counts);
  if (n === 0) return undefined;
  const nps = (counts.promoters - counts.detractors) / n;
  const variance = Math.max(0, (counts.promoters + counts.detractors) / n - nps * nps);
  return { n, nps, variance, standardError: Math.sqrt(variance / n) };
}

/** NPS with its counts, as npsFromCounts has it; undefined when no score is valid. */
export function npsFromScores(
  scores: Iterable<number>,
  breaks: NpsBreaks = ZERO_TO_TEN,
): (Nps & NpsCounts & { readonly invalid: number }) | undefined {
  const counts = countNps(scores, breaks);
  const nps = npsFromCounts(counts);
  return nps && { ...nps, ...counts };
}

/**
 * √((N − n) / (N − 1)), the factor on a standard error when n of a known population of N answered, 0 to 1; 0 when all did, 1 for n = 1.
 * Cochran 1977, "Sampling Techniques", §2.6.
 */
export function finitePopulationFactor(n: number, population: number): number {
  if (n >= population || population <= 1) return 0;
  return Math.sqrt((population - n) / (population - 1));
}

export interface WeightedNps {
  /** −1 to 1. */
  readonly nps: number;
  readonly variance: number;
  /** Kish's effective sample size (Σw)² / Σw². */
  readonly effectiveN: number;
  /** √(variance / effective n). */
  readonly kishError: number;
  /** Taylor-linearised error of a ratio mean: √Σw²(x − NPS)² / Σw. */
  readonly linearisedError: number;
}

/**
 * NPS of weighted answers, −1 to 1, with Kish's effective size (Kish 1965, "Survey Sampling", §11.7) and the linearised error of a ratio;
 * answers off the scale and weights that are not above 0, or no number, are left out. Undefined when none is left; of one answer, or when
 * all agree, both errors are 0. Equal weights are none.
 */
export function npsWeighted(scores: readonly number[], weights: readonly number[]): WeightedNps | undefined {
  const signs: { sign: number; weight: number }[] = [];
  scores.forEach((score, index) => {
    const weight = weights[index] ?? 0;
    const { detractors, promoters, invalid } = countNps([score]);
    if (invalid === 0 && weight > 0 && weight < Infinity) signs.push({ sign: promoters - detractors, weight });
  });
  const total = signs.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return undefined;
  const squares = signs.reduce((sum, { weight }) => sum + weight * weight, 0);
  const nps = signs.reduce((sum, { sign, weight }) => sum + sign * weight, 0) / total;
  const variance = signs.reduce((sum, { sign, weight }) => sum + weight * (sign - nps) ** 2, 0) / total;
  const effectiveN = (total * total) / squares;
  const linear = signs.reduce((sum, { sign, weight }) => sum + (weight * (sign - nps)) ** 2, 0);
  return { nps, variance, effectiveN, kishError: Math.sqrt(variance / effectiveN), linearisedError: Math.sqrt(linear) / total };
}
