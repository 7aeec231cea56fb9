// The risks as scored: each on its sheet's own scale and bands, the matrix that they stand in, and what they may cost together.
import { legendBand, productBand, type RiskBand } from '../../audit/risk-rating';
import type { Audit } from '../../audit/audit';
import type { RecordTable, RegisterRecord } from '../../reading/records';
import type { Scale } from '../../reading/scales/scale';
import type { FieldId } from '../../registers/catalogue';
import type { Settings } from '../../setup/settings';
import { type CurvePoint, type Exposure, expectedMonetaryValue, exposureCurve, riskExposure } from '../formulas/risk-exposure';
import type { Lump } from '../statistics/convolution';

type Risk = RegisterRecord<FieldId<'risks'>>;

/** share – the cell is a probability · fromExpectedValue – expected value over cost · assumed – a rating, read as 10 to 90 % */
export type ProbabilitySource = 'share' | 'fromExpectedValue' | 'assumed';

export interface RiskAmount {
  /** Cost or gain if it happens, > 0, in the project's currency. */
  readonly amount: number;
  /** 0–1 */
  readonly probability: number;
  readonly source: ProbabilitySource;
  readonly expected: number;
}

export interface RiskScore {
  readonly record: Risk;
  readonly kind: 'threat' | 'opportunity';
  readonly client?: string;
  /** Steps of the matrix, from 1. */
  readonly probability?: number;
  readonly impact?: number;
  readonly residualProbability?: number;
  readonly residualImpact?: number;
  /** On the scale that the band was found by. */
  readonly score?: number;
  readonly band?: RiskBand;
  /** Absent without a cost impact. */
  readonly money?: RiskAmount;
}

export interface RiskMatrix {
  readonly probabilitySteps: number;
  readonly impactSteps: number;
  /** The band of a cell; steps from 1. */
  readonly bandOf: (probability: number, impact: number) => RiskBand;
  /** The bands are the file's own legend, not the ones of Review setup. */
  readonly isByLegend: boolean;
}

export interface RiskScores {
  /** Active risks, the highest band and score first. */
  readonly active: readonly RiskScore[];
  readonly closed: number;
  /** Active ones without a band. */
  readonly unrated: number;
  readonly matrix: RiskMatrix;
  /** Of active threats with a cost; absent without any. */
  readonly exposure?: Exposure & { readonly curve: readonly CurvePoint[] };
  /** Of active opportunities with a gain; never netted against the threats. */
  readonly upside?: Exposure;
  /** How many of them rest on a rating read as a probability. */
  readonly assumedProbabilities: number;
}

const RANK: Readonly<Record<RiskBand, number>> = { low: 0, medium: 1, high: 2, top: 3 };

export function scoreRisks(records: readonly Risk[], audit: Pick<Audit, 'riskRating' | 'clients'>, settings: Settings): RiskScores {
  const steps = matrixSteps(records);
  const active = records.filter((record) => record.active).map((record) => scoreRisk(record, steps, audit));
  active.sort((a, b) => rankOf(b) - rankOf(a) || (b.score ?? 0) - (a.score ?? 0));
  const threats = lumpsOf(active, 'threat');
  const opportunities = lumpsOf(active, 'opportunity');
  return {
    active,
    closed: records.length - active.length,
    unrated: active.filter(({ band }) => band === undefined).length,
    matrix: matrixOf(steps, records[0]?.table, settings),
    ...(threats.length > 0 && { exposure: { ...riskExposure(threats), curve: exposureCurve(threats) } }),
    ...(opportunities.length > 0 && { upside: riskExposure(opportunities) }),
    assumedProbabilities: active.filter(({ money }) => money?.source === 'assumed').length,
  };
}

function rankOf({ band }: RiskScore): number {
  return band === undefined ? -1 : RANK[band];
}

function lumpsOf(risks: readonly RiskScore[], wanted: RiskScore['kind']): Lump[] {
  return risks.flatMap(({ kind, money }) => (kind === wanted && money ? [{ probability: money.probability, amount: money.amount }] : []));
}

function scoreRisk(record: Risk, steps: Steps, audit: Pick<Audit, 'riskRating' | 'clients'>): RiskScore {
  const rating = audit.riskRating(record);
  const client = audit.clients.of(record);
  const money = moneyOf(record);
  const place = { probability: steps.of(record, 'probability'), impact: steps.of(record, 'impact') };
  const residual = { probability: steps.of(record, 'residualProbability'), impact: steps.of(record, 'residualImpact') };
  return {
    record,
    kind: record.choice('kind') === 'opportunity' ? 'opportunity' : 'threat',
    ...(client !== undefined && { client }),
    ...(place.probability !== undefined && { probability: place.probability }),
    ...(place.impact !== undefined && { impact: place.impact }),
    ...(residual.probability !== undefined && { residualProbability: residual.probability }),
    ...(residual.impact !== undefined && { residualImpact: residual.impact }),
    ...(rating && { score: rating.score, band: rating.band }),
    ...(money && { money }),
  };
}

type RatingField = 'probability' | 'impact' | 'residualProbability' | 'residualImpact';

interface Steps {
  readonly probability: number;
  readonly impact: number;
  /** The record's step on a side of the matrix, from 1. */
  readonly of: (record: Risk, field: RatingField) => number | undefined;
  /** True where the steps are those of the sheets, false where ratings are brought to five. */
  readonly isOwn: boolean;
}

const MOST_STEPS = 10;

/** The sheets' own steps where all risk tables share one scale of whole steps; else five. */
function matrixSteps(records: readonly Risk[]): Steps {
  const tables = [...new Set(records.map(({ table }) => table))];
  const probability = sharedScale(tables, 'probability');
  const impact = sharedScale(tables, 'impact');
  if (!probability || !impact) {
    return {
      probability: 5,
      impact: 5,
      isOwn: false,
      of: (record, field) => {
        const rating = record.fivePoint(field);
        return rating === undefined ? undefined : Math.min(5, Math.max(1, Math.round(Math.abs(rating))));
      },
    };
  }
  return {
    probability: stepsOf(probability),
    impact: stepsOf(impact),
    isOwn: true,
    of: (record, field) => {
      const scale = field === 'probability' || field === 'residualProbability' ? probability : impact;
      const rating = record.rating(field);
      return rating === undefined ? undefined : Math.min(stepsOf(scale), Math.max(1, Math.round(Math.abs(rating) - scale.min + 1)));
    },
  };
}

function sharedScale(tables: readonly RecordTable[], field: 'probability' | 'impact'): Scale | undefined {
  const [first, ...others] = tables.map((table) => table.scale(field));
  if (!first || !isWholeSteps(first)) return undefined;
  return others.every((scale) => scale?.min === first.min && scale.max === first.max) ? first : undefined;
}

function isWholeSteps(scale: Scale): boolean {
  return Number.isInteger(scale.min) && Number.isInteger(scale.max) && stepsOf(scale) >= 3 && stepsOf(scale) <= MOST_STEPS;
}

function stepsOf({ min, max }: Scale): number {
  return max - min + 1;
}

/** The matrix with the bands of the file's legend where it has one, else those of Review setup on a five-by-five product. */
function matrixOf(steps: Steps, table: RecordTable | undefined, settings: Settings): RiskMatrix {
  const bands = table?.scale('score')?.bands ?? [];
  const sizes = { probabilitySteps: steps.probability, impactSteps: steps.impact };
  const highest = (table?.scale('probability')?.max ?? steps.probability) * (table?.scale('impact')?.max ?? steps.impact);
  if (bands.length >= 2 && highest >= (bands.at(-1)?.from ?? 0)) {
    const lowest = { probability: table?.scale('probability')?.min ?? 1, impact: table?.scale('impact')?.min ?? 1 };
    const offset = steps.isOwn ? lowest : { probability: 1, impact: 1 };
    return {
      ...sizes,
      isByLegend: true,
      bandOf: (probability, impact) => legendBand((probability - 1 + offset.probability) * (impact - 1 + offset.impact), bands),
    };
  }
  const toFive = (step: number, count: number): number => 1 + ((step - 1) * 4) / Math.max(1, count - 1);
  return {
    ...sizes,
    isByLegend: false,
    bandOf: (probability, impact) => productBand(toFive(probability, steps.probability) * toFive(impact, steps.impact), settings),
  };
}

function moneyOf(record: Risk): RiskAmount | undefined {
  const amount = Math.abs(record.money('costImpact') ?? 0);
  if (amount === 0) return undefined;
  const read = probabilityOf(record, amount);
  return read && { amount, ...read, expected: expectedMonetaryValue(read.probability, amount) };
}

/**
 * A share as it is; else the expected value over the cost; else a rating of 1–5 as PMBOK's 10, 30, 50, 70, 90 %, which is an assumption.
 */
function probabilityOf(record: Risk, amount: number): { readonly probability: number; readonly source: ProbabilitySource } | undefined {
  const scale = record.table.scale('probability');
  const rating = record.rating('probability');
  if (rating !== undefined && scale && scale.min >= 0 && (scale.max === 1 || scale.max === 100))
    return { probability: rating / scale.max, source: 'share' };
  const implied = Math.abs(record.money('expectedValue') ?? NaN) / amount;
  if (implied <= 1) return { probability: implied, source: 'fromExpectedValue' };
  const ordinal = record.fivePoint('probability');
  return ordinal === undefined ? undefined : { probability: 0.1 + (ordinal - 1) * 0.2, source: 'assumed' };
}
