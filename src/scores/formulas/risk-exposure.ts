// What the risks may cost together: expected value, variance and exact percentiles for independent risks.
// Expected monetary value is p · impact: https://www.pmi.org/learning/library/expected-monetary-value-choices-risk-impact-3490.
// It is not a reserve level, and a normal curve is wrong for a few lumpy risks; so the distribution is convolved.
import { type Lump, lumpSumQuantile, sumOfLumps } from '../statistics/convolution';
import { halvesOf, quantileOfHalves } from '../statistics/few-lumps';

/**
 * Expected monetary value p · I in the unit of the impact: PMI as above. 0 for a probability or an impact of 0, the impact itself for 1.
 */
export function expectedMonetaryValue(probability: number, impact: number): number {
  return probability * impact;
}

/** In the unit of the amounts. */
export interface Exposure {
  readonly risks: number;
  /** Σ p·I */
  readonly expected: number;
  /** Σ p(1 − p)I² */
  readonly variance: number;
  /** Not exceeded with 50, 80 and 95 %. */
  readonly p50: number;
  readonly p80: number;
  readonly p95: number;
  /** Everything at once. */
  readonly worst: number;
  /** False where many uneven amounts were put on a grid; then the percentiles are right to one `unit`. */
  readonly exact: boolean;
  readonly unit: number;
}

/**
 * Exposure to independent threats. Lumps of no amount, or of a probability outside 0 to 1, are left out; with none left all is 0, with one
 * left a percentile is 0 or its amount. Opportunities are a list of their own, never netted in.
 */
export function riskExposure(lumps: readonly Lump[]): Exposure {
  const counted = lumps.filter(isCounted);
  const sum = sumOfLumps(counted);
  const halves = sum.exact ? undefined : halvesOf(counted);
  const percentile = (p: number): number => (halves ? quantileOfHalves(halves, p) : lumpSumQuantile(sum, p));
  return {
    risks: counted.length,
    expected: counted.reduce((total, { probability, amount }) => total + expectedMonetaryValue(probability, amount), 0),
    variance: counted.reduce((total, { probability, amount }) => total + probability * (1 - probability) * amount ** 2, 0),
    p50: percentile(0.5),
    p80: percentile(0.8),
    p95: percentile(0.95),
    worst: counted.reduce((total, { amount }) => total + amount, 0),
    exact: sum.exact || halves !== undefined,
    unit: sum.unit,
  };
}

function isCounted({ probability, amount }: Lump): boolean {
  return amount > 0 && amount < Infinity && probability >= 0 && probability <= 1;
}

export interface CurvePoint {
  readonly cost: number;
  /** The chance that the cost stays at or below, 0–1. */
  readonly probability: number;
}

const MOST_POINTS = 24;

/** The cumulative distribution at no more than 24 costs, rising, from the least to the worst; for a chart. */
export function exposureCurve(lumps: readonly Lump[]): CurvePoint[] {
  const { probabilities, unit } = sumOfLumps(lumps.filter(isCounted));
  const rises: CurvePoint[] = [];
  let below = 0;
  probabilities.forEach((share, at) => {
    below += share;
    if (share > 1e-6) rises.push({ cost: at * unit, probability: Math.min(1, below) });
  });
  const step = Math.max(1, (rises.length - 1) / (MOST_POINTS - 1));
  const chosen = new Set(Array.from({ length: Math.min(MOST_POINTS, rises.length) }, (_, point) => Math.round(point * step)));
  return rises.filter((_, index) => chosen.has(index));
}
