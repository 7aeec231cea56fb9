// How high a risk is: on the sheet's own legend where it has one, else probability × impact on 1–5 with the bands of Review setup.
import type { RegisterRecord } from '../reading/records';
import type { Band } from '../reading/scales/scale';
import type { FieldId } from '../registers/catalogue';
import type { Settings } from '../setup/settings';

export type RiskBand = 'low' | 'medium' | 'high' | 'top';

export interface RiskRating {
  /** On the scale that the band was found by. */
  readonly score: number;
  readonly band: RiskBand;
}

type Risk = RegisterRecord<FieldId<'risks'>>;

const RANK: Readonly<Record<RiskBand, number>> = { low: 0, medium: 1, high: 2, top: 3 };

export function isAtLeast(rating: RiskRating | undefined, band: RiskBand): rating is RiskRating {
  return rating !== undefined && RANK[rating.band] >= RANK[band];
}

/** Undefined where the row gives neither score, probability and impact, nor a level. */
export function rateRisk(risk: Risk, settings: Settings): RiskRating | undefined {
  return byLegend(risk) ?? byProduct(risk, settings) ?? byLevel(risk);
}

function byLegend(risk: Risk): RiskRating | undefined {
  const bands = risk.table.scale('score')?.bands ?? [];
  if (bands.length < 2) return undefined;
  const score = risk.number('score') ?? productOf(risk, bands);
  return score === undefined ? undefined : { score, band: legendBand(score, bands) };
}

/** Probability × impact on the sheet's own scales, where the highest product reaches the legend's highest band. */
function productOf(risk: Risk, bands: readonly Band[]): number | undefined {
  const [probability, impact] = [risk.rating('probability'), risk.rating('impact')];
  const highest = (risk.table.scale('probability')?.max ?? 0) * (risk.table.scale('impact')?.max ?? 0);
  if (probability === undefined || impact === undefined || highest < (bands.at(-1)?.from ?? 0)) return undefined;
  return Math.abs(probability * impact);
}

/** The band of a score by the file's own legend of at least two bands, ascending. */
export function legendBand(score: number, bands: readonly Band[]): RiskBand {
  const below = bands.filter(({ from }) => from <= score).length;
  return bandFromTop(bands.length - Math.max(below, 1), bands.length);
}

function byProduct(risk: Risk, settings: Settings): RiskRating | undefined {
  const [probability, impact] = [risk.fivePoint('probability'), risk.fivePoint('impact')];
  if (probability === undefined || impact === undefined) return undefined;
  const score = Math.abs(probability * impact);
  return { score, band: productBand(score, settings) };
}

/** The band of a product on 1–5 by 1–5. */
export function productBand(score: number, { riskTopFrom, riskHighFrom, riskMediumFrom }: Settings): RiskBand {
  if (score >= riskTopFrom) return 'top';
  if (score >= riskHighFrom) return 'high';
  return score >= riskMediumFrom ? 'medium' : 'low';
}

function byLevel(risk: Risk): RiskRating | undefined {
  const [level, scale] = [risk.rating('level'), risk.table.scale('level')];
  if (level === undefined || scale === undefined) return undefined;
  return { score: level, band: bandFromTop(scale.max - level, scale.max - scale.min + 1) };
}

/** Of three bands the middle one is medium; of four and more the second from the top is high. */
function bandFromTop(below: number, count: number): RiskBand {
  if (below <= 0) return 'top';
  if (below === 1) return count >= 4 ? 'high' : 'medium';
  return below === 2 && count >= 4 ? 'medium' : 'low';
}
