// How sure an NPS is: confidence intervals of a trinomial difference.
// Adjusted Wald is the default: https://measuringu.com/nps-confidence-intervals/ (after Rocks 2016). Of few answers, or with an end that is
// all but empty, it covers too seldom (82 % of five, nominally 95 %); there the adjusted score interval takes its place: docs/method.md.
import { finitePopulationFactor, type NpsCounts, npsFromCounts, npsSize } from './nps';
import { clampInterval, type Interval, intervalAround } from '../statistics/interval';
import { criticalZ } from '../statistics/normal';
import { bisect } from '../statistics/root-finding';

export type NpsIntervalMethod = 'adjustedWald' | 'wald' | 'score' | 'adjustedScore';

/** Adjusted Wald needs so many answers in all, and so many detractors and promoters: then it covers 93 % or more, whatever the shares. */
const ENOUGH_ANSWERS = 30;
const ENOUGH_AT_AN_END = 2;

/** Promoters less detractors move in steps of one answer; half a step is the usual adjustment for continuity. */
const HALF_AN_ANSWER = 0.5;

/** The method that is used unless another is asked for. */
export function defaultNpsMethod(counts: NpsCounts): 'adjustedWald' | 'adjustedScore' {
  const isEnough = npsSize(counts) >= ENOUGH_ANSWERS && Math.min(counts.detractors, counts.promoters) >= ENOUGH_AT_AN_END;
  return isEnough ? 'adjustedWald' : 'adjustedScore';
}

export interface NpsIntervalOptions {
  /** The default for the answers unless given. */
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

/**
 * In NPS units, within −1 to 1; undefined for n = 0. Not centred on the NPS itself. But for plain Wald it has a width also for n = 1 and
 * when all agree.
 */
export function npsInterval(counts: NpsCounts, options: NpsIntervalOptions = {}): Interval | undefined {
  const { method = defaultNpsMethod(counts), confidence = 0.95, population } = options;
  const estimate = npsFromCounts(counts);
  const raw = rawInterval(counts, method, confidence);
  if (!estimate || !raw) return undefined;
  const { low, high } = clampInterval(raw, -1, 1);
  const { n, nps } = estimate;
  const narrowing = population === undefined ? 1 : finitePopulationFactor(n, population);
  return { low: nps - (nps - low) * narrowing, high: nps + (high - nps) * narrowing };
}

function rawInterval(counts: NpsCounts, method: NpsIntervalMethod, confidence: number): Interval | undefined {
  if (method === 'score') return npsScoreInterval(counts, confidence, 0);
  return method === 'adjustedScore' ? npsScoreInterval(counts, confidence, HALF_AN_ANSWER) : npsWaldInterval(counts, method, confidence);
}

/** Before it is cut to −1 to 1 or narrowed. Plain Wald has no width when all agree. */
export function npsWaldInterval(counts: NpsCounts, method: 'wald' | 'adjustedWald', confidence = 0.95): Interval | undefined {
  const isAdjusted = method === 'adjustedWald' && npsSize(counts) > 0;
  const estimate = npsFromCounts(isAdjusted ? withPseudoAnswers(counts) : counts);
  return estimate && intervalAround(estimate.nps, criticalZ(confidence) * estimate.standardError);
}

/**
 * Tango's score interval for a difference of paired proportions: Tango 1998, Statistics in Medicine 17, 891–908. All differences that the
 * answers do not reject; with `leeway` answers of adjustment for continuity, as in https://rdrr.io/cran/ratesci/man/pairbinci.html.
 * −1 to 1; undefined for n = 0.
 */
function npsScoreInterval(counts: NpsCounts, confidence: number, leeway: number): Interval | undefined {
  const estimate = npsFromCounts(counts);
  if (!estimate) return undefined;
  const limit = criticalZ(confidence) ** 2;
  const accepted = (difference: number): boolean => squaredScore(counts, estimate.n, difference, leeway) <= limit;
  const { nps } = estimate;
  return {
    low: nps === -1 || accepted(-1) ? -1 : bisect(-1, nps, accepted),
    high: nps === 1 || accepted(1) ? 1 : bisect(nps, 1, (difference) => !accepted(difference)),
  };
}

/** Tango's statistic squared, with the detractors' share estimated under the assumed difference. */
function squaredScore({ detractors, promoters }: NpsCounts, n: number, difference: number, leeway: number): number {
  const distance = Math.abs(promoters - detractors - n * difference) - leeway;
  if (distance < 1e-12) return 0;
  const b = (2 * n - promoters + detractors) * difference - promoters - detractors;
  const c = -detractors * difference * (1 - difference);
  const share = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
  const variance = n * (2 * share + difference * (1 - difference));
  return variance > 0 ? (distance * distance) / variance : Infinity;
}
