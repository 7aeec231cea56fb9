// What the registers measure, with everything that defends it: contact, delivery, changes, issues, risks, stakeholders.
import type { Settings } from '../../setup/settings';
import type { BaselineChanges } from '../registers/baseline-changes';
import { requirementsVolatility } from '../formulas/change-metrics';
import type { ChangeScores } from '../registers/change-scores';
import type { CommunicationScores } from '../registers/communication-scores';
import type { DeliveryScore, DeliveryScores } from '../registers/delivery-scores';
import type { IssueScore, IssueScores } from '../registers/issue-scores';
import { accountOf, figureScore, medianScore, shareScore } from '../score';
import { inUnit, measured, type MeasureSubject, type Remark, remark, type ScoredMeasure } from './scored-measure';
import type { Spread } from '../statistics/spread';
import type { StakeholderScore } from '../registers/stakeholder-scores';

export function measuresOfContact({ overall, byClient, byLine }: CommunicationScores): ScoredMeasure[] {
  return [
    measured(overall.score),
    ...[...byClient].map(([client, own]) => measured(own.overall.score, { client })),
    ...lineMeasures(byLine),
  ];
}

/** Lines that are called alike are told apart by their keys. */
function lineMeasures(lines: CommunicationScores['byLine']): ScoredMeasure[] {
  const named = new Map<string, number>();
  for (const { line } of lines) named.set(line.record.text('item'), (named.get(line.record.text('item')) ?? 0) + 1);
  return lines.map(({ line: { record }, compliance }) => {
    const item = record.text('item');
    const name = item === '' ? record.key : (named.get(item) ?? 0) > 1 ? `${item} · ${record.key}` : item;
    return measured(compliance.score, { name });
  });
}

export function measuresOfDelivery({ overall, byClient }: DeliveryScores): ScoredMeasure[] {
  return [...deliveryMeasures(overall, {}), ...[...byClient].flatMap(([client, own]) => deliveryMeasures(own, { client }))];
}

function deliveryMeasures({ onTime, firstPass, metrics }: DeliveryScore, subject: MeasureSubject): ScoredMeasure[] {
  const { slipDays } = metrics;
  const slip = medianScore('medianSlip', 'days', slipDays, { notApplicable: onTime.audit.read - (slipDays?.n ?? 0) });
  return [measured(onTime, subject), measured(firstPass, subject), measured(slip, subject, {}, spreadRemarks(slipDays, 'days'))];
}

function spreadRemarks(spread: Spread | undefined, unit: 'days' | 'workingDays'): Remark[] {
  return spread ? [remark('p90', { p90: inUnit(spread.p90, unit), longest: inUnit(spread.longest, unit) })] : [];
}

export function measuresOfChanges({ metrics, approvalRate, open, openDays, ledger, ledgerDays }: ChangeScores): ScoredMeasure[] {
  const { approved, rejected, pending, withdrawn, cost, days, pendingCost, pendingDays, leadTime, openAge } = metrics;
  const decided = approved + rejected;
  const undecided = pending + withdrawn;
  const lead = medianScore('decisionLeadTime', 'days', leadTime, { blank: decided - (leadTime?.n ?? 0), notApplicable: undecided });
  const age = medianScore('openChangeAge', 'days', openAge, {
    blank: pending - (openAge?.n ?? 0),
    notApplicable: decided + withdrawn,
  });
  // An approved change that says no amount adds nothing, and is no evidence that it costs nothing.
  const ofApproved = (count: number) => accountOf({ valid: count, blank: approved - count, notApplicable: rejected + undecided });
  const waiting = (side: 'us' | 'client') => {
    const held = open.filter((decision) => decision.side === side).length;
    return figureScore(
      {
        measure: side === 'us' ? 'waitingOnUs' : 'waitingOnClient',
        unit: 'workingDays',
        method: 'sum',
        audit: accountOf({ valid: held, notApplicable: decided + undecided - held }),
      },
      openDays[side],
      { to: 'oneMoreWorkingDay', change: held },
    );
  };
  const inAll = (side: 'us' | 'client'): Remark[] => {
    const count = ledger.filter((span) => span.side === side).length;
    return count > 0 ? [remark('heldInAll', { count, days: inUnit(ledgerDays[side], 'workingDays') })] : [];
  };
  return [
    measured(approvalRate, {}, {}, pending > 0 ? [remark('pending', { count: pending })] : []),
    measured(lead, {}, {}, spreadRemarks(leadTime, 'days')),
    measured(age, {}, {}, spreadRemarks(openAge, 'days')),
    measured(
      figureScore({ measure: 'approvedCost', unit: 'money', method: 'sum', audit: ofApproved(cost.count) }, cost.net, {
        to: 'allPendingApproved',
        change: pendingCost,
      }),
      {},
      {},
      [remark('additions', { added: inUnit(cost.added, 'money'), reduced: inUnit(cost.reduced, 'money') })],
    ),
    measured(
      figureScore({ measure: 'approvedDays', unit: 'days', method: 'sum', audit: ofApproved(days.count) }, days.net, {
        to: 'allPendingApproved',
        change: pendingDays,
      }),
      {},
      {},
      [remark('additions', { added: inUnit(days.added, 'days'), reduced: inUnit(days.reduced, 'days') })],
    ),
    measured(waiting('us'), {}, {}, inAll('us')),
    measured(waiting('client'), {}, {}, inAll('client')),
  ];
}

/** A changed status is no changed requirement. */
export function volatilityOf({ added, gone, changed, before }: BaselineChanges): ScoredMeasure {
  const modified = changed.filter(({ fields }) => fields.some((field) => field !== 'status')).length;
  return measured(
    figureScore(
      { measure: 'requirementsVolatility', unit: 'share', method: 'count', audit: accountOf({ valid: before }) },
      requirementsVolatility(added.length, modified, gone.length, before),
      { to: 'oneMoreChange', change: before === 0 ? 0 : 1 / before },
    ),
    {},
    {},
    before > 0 ? [remark('volatility', { added: added.length, modified, gone: gone.length })] : [],
  );
}

export function measuresOfIssues({ all, complaints, complaintsByClient }: IssueScores, settings: Settings): ScoredMeasure[] {
  return [
    ...issueMeasures(all, {}, settings),
    ...issueMeasures(complaints, { cases: 'complaints' }, settings),
    ...[...complaintsByClient].flatMap(([client, own]) => issueMeasures(own, { client, cases: 'complaints' }, settings)),
  ];
}

function issueMeasures(
  { acknowledged, resolved, metrics, pareto }: IssueScore,
  subject: MeasureSubject,
  settings: Settings,
): ScoredMeasure[] {
  const { read } = acknowledged.audit;
  const { resolutionDays, resolutionWorkingDays, openAgeDays } = metrics;
  const vital = pareto.filter((item) => item.vital);
  const categorised = pareto.reduce((sum, { count }) => sum + count, 0);
  const [largest] = pareto;
  const resolution = medianScore('resolutionTime', 'workingDays', resolutionWorkingDays, {
    notApplicable: read - (resolutionWorkingDays?.n ?? 0),
  });
  const age = medianScore('openIssueAge', 'days', openAgeDays, { notApplicable: read - (openAgeDays?.n ?? 0) });
  const few = figureScore(
    { measure: 'vitalFew', unit: 'share', method: 'count', audit: accountOf({ valid: categorised, blank: read - categorised }) },
    vital.at(-1)?.cumulative,
    largest && { to: 'withoutLargest', of: largest.id, change: -largest.count / categorised },
  );
  return [
    measured(acknowledged, subject, { days: settings.complaintAcknowledgeWorkingDays }),
    measured(resolved, subject),
    measured(resolution, subject, {}, [
      ...spreadRemarks(resolutionWorkingDays, 'workingDays'),
      ...(resolutionDays
        ? [remark('calendarDays', { median: inUnit(resolutionDays.median, 'days'), p90: inUnit(resolutionDays.p90, 'days') })]
        : []),
    ]),
    measured(age, subject, {}, spreadRemarks(openAgeDays, 'days')),
    measured(
      few,
      subject,
      {},
      vital.length > 0 ? [remark('vital', { categories: { list: vital.map(({ id, count }) => `${id} (${count})`) } })] : [],
    ),
  ];
}

export function measuresOfStakeholders(stakeholders: readonly StakeholderScore[], settings: Settings): ScoredMeasure[] {
  const everybody = stakeholders.length;
  const assessed = stakeholders.flatMap(({ gap }) => gap ?? []);
  const reached = assessed.filter(({ steps }) => steps <= 0).length;
  const rated = stakeholders.filter(({ quadrant }) => quadrant !== undefined);
  const closely = rated.filter(({ quadrant }) => quadrant === 'manageClosely').length;
  const judged = stakeholders.filter(({ salience }) => salience !== undefined);
  const definitive = judged.filter(({ salience }) => salience === 'definitive').length;
  const engagement = shareScore('engagementReached', reached, assessed.length, everybody);
  const one = assessed.length === 0 ? 0 : 1 / assessed.length;
  return [
    measured(
      engagement.outcome.kind === 'value' ? { ...engagement, sensitivity: { to: 'oneMoreReached', change: one } } : engagement,
      {},
      {},
      gapsOf(assessed),
    ),
    measured(
      figureScore(
        {
          measure: 'manageClosely',
          unit: 'number',
          method: 'count',
          audit: accountOf({ valid: rated.length, blank: everybody - rated.length }),
        },
        closely,
        { to: 'onePointUp', change: rated.filter(({ person }) => isJustBelow(person, settings.gridCut)).length },
      ),
      {},
      { cut: settings.gridCut },
    ),
    measured(
      figureScore(
        {
          measure: 'definitiveStakeholders',
          unit: 'number',
          method: 'count',
          audit: accountOf({ valid: judged.length, blank: everybody - judged.length }),
        },
        definitive,
        { to: 'oneAttributeMore', change: judged.filter(({ salience }) => salience !== undefined && TWO_OF_THREE.has(salience)).length },
      ),
    ),
  ];
}

/** Stakeholder classes that lack one attribute of being definitive. */
const TWO_OF_THREE: ReadonlySet<string> = new Set(['dominant', 'dangerous', 'dependent']);

/** Whether one point more on each would reach the upper quadrant, which it has not reached. */
function isJustBelow({ power, interest }: StakeholderScore['person'], cut: number): boolean {
  if (power === undefined || interest === undefined) return false;
  const lower = Math.min(power, interest);
  return lower < cut && lower + 1 >= cut;
}

/** The pairs of levels that are apart, the most frequent first. */
function gapsOf(gaps: readonly NonNullable<StakeholderScore['gap']>[]): Remark[] {
  const pairs = new Map<string, { readonly gap: NonNullable<StakeholderScore['gap']>; count: number }>();
  for (const gap of gaps) {
    if (gap.steps <= 0) continue;
    const key = `${gap.from}/${gap.to}`;
    const pair = pairs.get(key);
    if (pair) pair.count += 1;
    else pairs.set(key, { gap, count: 1 });
  }
  const sorted = [...pairs.values()].sort((a, b) => b.count - a.count);
  return sorted.map(({ gap: { from, to, task }, count }) =>
    remark('gap', { from: { level: from }, to: { level: to }, task: { task }, count }),
  );
}
