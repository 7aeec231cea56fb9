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

/**
 * An answer as 1 for a promoter, 0 for a passive, −1 for a detractor, whose mean is the NPS. NaN for anything but a whole number on the scale:
 * it is invalid, never put into a bucket.
 */
export function npsSign(score: number): number {
  return signBetween(score, ZERO_TO_TEN);
}

function signBetween(score: number, [lowest, detractor, passive, highest]: NpsBreaks): number {
  if (!Number.isInteger(score) || score < lowest || score > highest) return NaN;
  if (score <= detractor) return -1;
  return score <= passive ? 0 : 1;
}

/** Counts by group, and what is invalid. */
export function countNps(scores: Iterable<number>, breaks: NpsBreaks = ZERO_TO_TEN): NpsCounts & { readonly invalid: number } {
  const counts = { detractors: 0, passives: 0, promoters: 0, invalid: 0 };
  for (const score of scores) {
    const sign = signBetween(score, breaks);
    if (Number.isNaN(sign)) counts.invalid += 1;
    else if (sign < 0) counts.detractors += 1;
    else if (sign === 0) counts.passives += 1;
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

/**
 * √((N − n) / (N − 1)), the factor on a standard error when n of a known population of N answered, 0 to 1; 0 when all did, 1 for n = 1.
 * Cochran 1977, "Sampling Techniques", §2.6.
 */
export function finitePopulationFactor(n: number, population: number): number {
  if (n >= population || population <= 1) return 0;
  return Math.sqrt((population - n) / (population - 1));
}
