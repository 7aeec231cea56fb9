// What the risks measure, with everything that defends it: the top band, expected cost and gain, exposure.
import type { Settings } from '../../setup/settings';
import { type Exposure, riskExposure } from '../formulas/risk-exposure';
import type { RiskScore, RiskScores } from '../registers/risk-scores';
import { accountOf, figureScore, shareScore } from '../score';
import { inUnit, measured, type Remark, remark, type ScoredMeasure } from './scored-measure';

export function measuresOfRisks(risks: RiskScores, settings: Settings): ScoredMeasure[] {
  const { active, closed, exposure, upside } = risks;
  const threats = active.filter(({ kind }) => kind === 'threat');
  const opportunities = active.filter(({ kind }) => kind === 'opportunity');
  const assumed = risks.assumedProbabilities > 0 ? [remark('assumed', { count: risks.assumedProbabilities })] : [];
  const percentiles = exposure ? [percentilesOf(exposure)] : [];
  return [
    topBand(risks, threats, settings),
    expectedMeasure('riskExpected', threats, active.length + closed, exposure, [...percentiles, ...assumed]),
    p80Measure(threats, active.length + closed, exposure, [...percentiles, ...assumed]),
    expectedMeasure('opportunityExpected', opportunities, active.length + closed, upside, upside ? [percentilesOf(upside)] : []),
  ];
}

function topBand({ matrix, unrated, active, closed }: RiskScores, threats: readonly RiskScore[], settings: Settings): ScoredMeasure {
  const rated = threats.filter(({ band }) => band !== undefined).length;
  const top = threats.filter(({ band }) => band === 'top').length;
  const score = shareScore('topRisks', top, rated, active.length + closed);
  const more = { to: 'oneMoreInTopBand', change: rated === 0 ? 0 : (top + 1) / (rated + 1) - top / rated } as const;
  const bands = matrix.isByLegend
    ? remark('ownBands')
    : remark('setBands', { medium: settings.riskMediumFrom, high: settings.riskHighFrom, top: settings.riskTopFrom });
  return measured(
    {
      ...score,
      audit: accountOf({ valid: rated, blank: threats.length - rated, notApplicable: active.length + closed - threats.length }),
      ...(score.outcome.kind === 'value' && { sensitivity: more }),
    },
    {},
    {},
    [bands, ...(unrated > 0 ? [remark('unrated', { count: unrated })] : [])],
  );
}

function percentilesOf({ p50, p80, p95, worst }: Exposure): Remark {
  const money = (amount: number) => inUnit(amount, 'money');
  return remark('percentiles', { p50: money(p50), p80: money(p80), p95: money(p95), worst: money(worst) });
}

function expectedMeasure(
  measure: 'riskExpected' | 'opportunityExpected',
  risks: readonly RiskScore[],
  read: number,
  exposure: Exposure | undefined,
  remarks: readonly Remark[],
): ScoredMeasure {
  const largest = largestOf(risks);
  const score = figureScore(
    { measure, unit: 'money', method: 'expectedValue', audit: amountsOf(risks, read) },
    exposure?.expected,
    largest && { to: 'withoutLargest', of: nameOf(largest), change: -(largest.money?.expected ?? 0) },
  );
  return measured(score, {}, {}, remarks);
}

function p80Measure(
  threats: readonly RiskScore[],
  read: number,
  exposure: Exposure | undefined,
  remarks: readonly Remark[],
): ScoredMeasure {
  const largest = largestOf(threats);
  const without = largest && riskExposure(threats.flatMap((risk) => (risk !== largest && risk.money ? [risk.money] : [])));
  const score = figureScore(
    {
      measure: 'riskP80',
      unit: 'money',
      method: exposure?.exact === false ? 'convolutionGrid' : 'convolution',
      audit: amountsOf(threats, read),
    },
    exposure?.p80,
    largest && without && exposure && { to: 'withoutLargest', of: nameOf(largest), change: without.p80 - exposure.p80 },
  );
  return measured(score, {}, {}, remarks);
}

/** Of all rows read: those with an amount and a probability, those that lack one, and those that are closed or of the other kind. */
function amountsOf(risks: readonly RiskScore[], read: number): ReturnType<typeof accountOf> {
  const valid = risks.filter(({ money }) => money !== undefined).length;
  return accountOf({ valid, blank: risks.length - valid, notApplicable: read - risks.length });
}

function largestOf(risks: readonly RiskScore[]): RiskScore | undefined {
  let largest: RiskScore | undefined;
  for (const risk of risks) if (risk.money && risk.money.expected > (largest?.money?.expected ?? 0)) largest = risk;
  return largest;
}

function nameOf({ record }: RiskScore): string {
  return record.text('id') || record.text('title') || record.key;
}
