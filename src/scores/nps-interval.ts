// How sure an NPS is: confidence intervals of a trinomial difference.
// Adjusted Wald is the default: https://measuringu.com/nps-confidence-intervals/ (after Rocks 2016). Of few answers it covers too seldom
// (89 % of six, plain Wald 67 % of five, nominally 95 %), so under 30 the score interval takes its place: docs/method.md has the figures.
import { finitePopulationFactor, type NpsCounts, npsFromCounts, npsSize } from './nps';
import { clampInterval, type Interval, intervalAround } from './statistics/interval';
import { criticalZ } from './statistics/normal';
import { bisect } from './statistics/root-finding';

export type NpsIntervalMethod = 'adjustedWald' | 'wald' | 'score';

/** Under so many answers the score interval is the default. */
const FEW_ANSWERS = 30;

/** The method that is used unless another is asked for. */
export function defaultNpsMethod(n: number): 'adjustedWald' | 'score' {
  return n < FEW_ANSWERS ? 'score' : 'adjustedWald';
}

export interface NpsIntervalOptions {
  /** The default for the number of answers unless given. */
  readonly method?: NpsIntervalMethod;
  /** 0.95 unless given. */
  readonly confidence?: number;
  /** Size of a known population: draws both ends towards the NPS by the finite population factor, onto it when all answered. */
  readonly population?: number;
}

/** Three answers that lean nowhere: three quarters at each end, one and a half in the middle. */
export function withPseudoAnswers({ detractors, passives, promoters }: NpsCounts): NpsCounts {
  return { detractors: detractors + 0.75, passives: passives + 1.5, promoters: promoters + 0.75 };
}

/** In NPS units, within −1 to 1; undefined for n = 0. The adjusted interval is not centred on the NPS itself. */
export function npsInterval(counts: NpsCounts, options: NpsIntervalOptions = {}): Interval | undefined {
  const { method = defaultNpsMethod(npsSize(counts)), confidence = 0.95, population } = options;
  const estimate = npsFromCounts(counts);
  const raw = method === 'score' ? npsScoreInterval(counts, confidence) : npsWaldInterval(counts, method, confidence);
  if (!estimate || !raw) return undefined;
  const { low, high } = clampInterval(raw, -1, 1);
  const { n, nps } = estimate;
  const narrowing = population === undefined ? 1 : finitePopulationFactor(n, population);
  return { low: nps - (nps - low) * narrowing, high: nps + (high - nps) * narrowing };
}

/** Before it is cut to −1 to 1 or narrowed. Plain Wald has no width when all agree. */
export function npsWaldInterval(counts: NpsCounts, method: 'wald' | 'adjustedWald', confidence = 0.95): Interval | undefined {
  const isAdjusted = method === 'adjustedWald' && npsSize(counts) > 0;
  const estimate = npsFromCounts(isAdjusted ? withPseudoAnswers(counts) : counts);
  return estimate && intervalAround(estimate.nps, criticalZ(confidence) * estimate.standardError);
}

/**
 * Tango's score interval for a difference of paired proportions: Tango 1998, Statistics in Medicine 17, 891–908. All differences
 * that the answers do not reject. Undefined for n = 0.
 */
function npsScoreInterval(counts: NpsCounts, confidence = 0.95): Interval | undefined {
  const estimate = npsFromCounts(counts);
  if (!estimate) return undefined;
  const limit = criticalZ(confidence) ** 2;
  const accepted = (difference: number): boolean => squaredScore(counts, estimate.n, difference) <= limit;
  const { nps } = estimate;
  return {
    low: nps === -1 || accepted(-1) ? -1 : bisect(-1, nps, accepted),
    high: nps === 1 || accepted(1) ? 1 : bisect(nps, 1, (difference) => !accepted(difference)),
  };
}

/** Tango's statistic squared, with the detractors' share estimated under the assumed difference. */
function squaredScore({ detractors, promoters }: NpsCounts, n: number, difference: number): number {
  const distance = promoters - detractors - n * difference;
  if (Math.abs(distance) < 1e-12) return 0;
  const b = (2 * n - promoters + detractors) * difference - promoters - detractors;
  const c = -detractors * difference * (1 - difference);
  const share = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
  const variance = n * (2 * share + difference * (1 - difference));
  return variance > 0 ? (distance * distance) / variance : Infinity;
}
