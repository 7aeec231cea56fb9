// Client health: a weighted mean of parts from 0 to 100 that can be taken apart again.
// Missing parts are reweighted, never taken as 0: https://support.gainsight.com (Measure Weights in Scorecards).

/** A part of a weighted score; `score` absent = no data. */
export interface WeightedPart<Id extends string = string> {
  readonly id: Id;
  /** 0–100 */
  readonly score?: number;
  /** Any positive number; only their proportions count. */
  readonly weight: number;
}

export interface WeightedScore {
  /** 0–100 */
  readonly score: number;
  /** Share of the weights that have data, 0–1. */
  readonly coverage: number;
}

/**
 * The mean over the parts that have data, 0–100, their weights brought to a sum of 1 (Gainsight, as above), with the share of the weight
 * that has data. Undefined when none has; of one part, or equal ones, that score.
 */
export function weightedWithMissing(parts: readonly WeightedPart[]): WeightedScore | undefined {
  let present = 0;
  let all = 0;
  let points = 0;
  for (const { score, weight } of parts) {
    all += weight;
    if (score === undefined) continue;
    present += weight;
    points += score * weight;
  }
  return present > 0 ? { score: points / present, coverage: present / all } : undefined;
}

export type HealthPart = 'satisfaction' | 'communication' | 'delivery' | 'engagement' | 'complaints' | 'riskAndChange';

export type HealthWeights = Readonly<Record<HealthPart, number>>;

const HEALTH_WEIGHTS: HealthWeights = {
  satisfaction: 30,
  communication: 20,
  delivery: 20,
  engagement: 10,
  complaints: 10,
  riskAndChange: 10,
};

export const HEALTH_PARTS: readonly HealthPart[] = [
  'satisfaction',
  'communication',
  'delivery',
  'engagement',
  'complaints',
  'riskAndChange',
];

/** Below this share of the weights there is no score, only what would lift it. */
const MINIMUM_COVERAGE = 0.6;
/** From here on amber, from here on green; lower edges included. */
const AMBER_FROM = 50;
const GREEN_FROM = 75;

export type HealthBand = 'red' | 'amber' | 'green';

/** Why a client can't be green: someone was not told, or contact slips. */
export type HealthCap = 'keyPersonUntoldOfRisk' | 'keyPersonUntoldOfDecision' | 'contactRateBelow80';

export interface HealthContribution {
  readonly part: HealthPart;
  /** As set, before missing parts are reweighted. */
  readonly weight: number;
  /** Of the parts that have data, 0–1; 0 for a missing part. */
  readonly effectiveWeight: number;
  readonly score?: number;
  /** Points of the health score that come from it. */
  readonly points: number;
}

export interface Health {
  readonly coverage: number;
  readonly contributions: readonly HealthContribution[];
  /** Parts without data, heaviest first: what would lift the coverage. */
  readonly missing: readonly HealthPart[];
  readonly outcome:
    | { readonly kind: 'insufficient' }
    | { readonly kind: 'scored'; readonly score: number; readonly band: HealthBand; readonly cappedBy: readonly HealthCap[] };
}

export type HealthScores = Readonly<Partial<Record<HealthPart, number>>>;

/**
 * Health from 0 to 100 as the weighted mean of its parts, with each part's points. Never green without data: under 60 % coverage there is
 * no score. At most amber while a cap holds; the score itself is not touched. Our own make-up (docs/method.md); it has no interval.
 */
export function clientHealth(scores: HealthScores, caps: readonly HealthCap[] = [], weights: HealthWeights = HEALTH_WEIGHTS): Health {
  const parts = HEALTH_PARTS.map((id) => {
    const score = scores[id];
    return score === undefined ? { id, weight: weights[id] } : { id, weight: weights[id], score: Math.min(100, Math.max(0, score)) };
  });
  const weighted = weightedWithMissing(parts);
  const coverage = weighted?.coverage ?? 0;
  const present = parts.reduce((sum, part) => sum + (part.score === undefined ? 0 : part.weight), 0);
  const contributions = parts.map(({ id, weight, score }): HealthContribution => {
    if (score === undefined) return { part: id, weight, effectiveWeight: 0, points: 0 };
    const effectiveWeight = present > 0 ? weight / present : 0;
    return { part: id, weight, effectiveWeight, score, points: effectiveWeight * score };
  });
  const missing = contributions
    .filter(({ score }) => score === undefined)
    .sort((a, b) => b.weight - a.weight)
    .map(({ part }) => part);
  if (!weighted || coverage < MINIMUM_COVERAGE) return { coverage, contributions, missing, outcome: { kind: 'insufficient' } };
  const uncapped = healthBand(weighted.score);
  const cappedBy = uncapped === 'green' ? caps : [];
  const band = cappedBy.length > 0 ? 'amber' : uncapped;
  return { coverage, contributions, missing, outcome: { kind: 'scored', score: weighted.score, band, cappedBy } };
}

/** By the score as it is shown, in whole points: a shown 75 is never amber. */
function healthBand(score: number): HealthBand {
  const shown = Math.round(score);
  if (shown >= GREEN_FROM) return 'green';
  return shown >= AMBER_FROM ? 'amber' : 'red';
}

export interface HealthChange {
  readonly part: HealthPart;
  /** Points of the change that come from it; all parts together make the whole change. */
  readonly points: number;
  readonly before?: number;
  readonly after?: number;
}

/** Every point of the change of a health score, largest first. Parts that did not move it are left out. */
export function explainHealthChange(before: readonly HealthContribution[], after: readonly HealthContribution[]): HealthChange[] {
  const changes = after.map(({ part, points, score }): HealthChange => {
    const old = before.find((contribution) => contribution.part === part);
    return {
      part,
      points: points - (old?.points ?? 0),
      ...(old?.score === undefined ? {} : { before: old.score }),
      ...(score === undefined ? {} : { after: score }),
    };
  });
  return changes.filter(({ points }) => Math.abs(points) > 1e-9).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
