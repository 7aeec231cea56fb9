// What is measured of each client as a whole, with everything that defends it: health part by part, demand, value against health.
import type { ClientHealth } from '../clients/client-health';
import type { DemandForecast, ValueRow } from '../clients/demand-forecast';
import type { HealthContribution } from '../formulas/weighted-health';
import { accountOf, figureScore, type Score, type Sensitivity } from '../score';
import { changeInUnit, inUnit, measured, type Remark, remark, type ScoredMeasure } from './scored-measure';

export function measuresOfClients(clients: readonly ClientHealth[], values: readonly ValueRow[]): ScoredMeasure[] {
  return clients.map((client) => {
    const value = values.find((row) => row.client === client.client);
    return measured(healthScore(client), { client: client.client }, {}, [
      ...healthRemarks(client),
      ...(value && value.tier !== '' ? [remark('valueTier', { tier: value.tier, place: { standing: value.standing } })] : []),
    ]);
  });
}

function healthScore({ health: { outcome, contributions } }: ClientHealth): Score {
  const present = contributions.filter(({ score }) => score !== undefined).length;
  const audit = accountOf({ valid: present, blank: contributions.length - present });
  const kind = { measure: 'health', unit: 'index', method: 'weightedMean', audit } as const;
  if (outcome.kind === 'insufficient') return { ...kind, n: present, outcome: { kind: 'insufficient', reason: 'coverageTooLow' } };
  return figureScore(kind, outcome.score, mostToGain(contributions));
}

/** The part whose way to 100 would lift the score most. */
function mostToGain(contributions: readonly HealthContribution[]): Sensitivity | undefined {
  let most: Sensitivity | undefined;
  for (const { part, score, effectiveWeight } of contributions) {
    const change = score === undefined ? 0 : effectiveWeight * (100 - score);
    if (change > (most?.change ?? 0)) most = { to: 'partAtFull', of: part, change };
  }
  return most;
}

function healthRemarks({ health: { contributions, coverage, outcome }, change }: ClientHealth): Remark[] {
  const all = contributions.reduce((sum, { weight }) => sum + weight, 0);
  const present = contributions.reduce((sum, { weight, score }) => sum + (score === undefined ? 0 : weight), 0);
  return [
    ...contributions.flatMap(({ part, score, weight, points }) =>
      score === undefined
        ? []
        : [remark('contribution', { part: { part }, score: inUnit(score, 'index'), weight, present, points: inUnit(points, 'index') })],
    ),
    ...contributions.flatMap(({ part, score, weight }) =>
      score !== undefined || all === 0
        ? []
        : [
            remark('missing', {
              part: { part },
              what: { madeOf: part },
              weight,
              coverage: { percent: coverage },
              lifted: { percent: coverage + weight / all },
            }),
          ],
    ),
    ...(outcome.kind === 'scored' ? outcome.cappedBy.map((cap) => remark('cap', { cap: { cap } })) : []),
    ...(change ? [remark('changePoints', { points: changeInUnit(change.points, 'index') }), ...change.explained.map(movedRemark)] : []),
  ];
}

function movedRemark({ part, points, before, after }: NonNullable<ClientHealth['change']>['explained'][number]): Remark {
  const shown = (score: number | undefined) => (score === undefined ? '–' : inUnit(score, 'index'));
  return remark('moved', { part: { part }, points: changeInUnit(points, 'index'), before: shown(before), after: shown(after) });
}

export function measuresOfDemand({ rows, read }: DemandForecast): ScoredMeasure[] {
  const [largest] = rows;
  const score = figureScore(
    {
      measure: 'demandForecast',
      unit: 'money',
      method: 'expectedValue',
      audit: accountOf({ valid: rows.length, blank: read - rows.length }),
    },
    rows.reduce((sum, { expected }) => sum + expected, 0),
    largest && { to: 'withoutLargest', of: largest.client, change: -largest.expected },
  );
  return [
    measured(
      score,
      {},
      {},
      rows.map(({ client, likelihood, value, expected }) =>
        remark('forecastRow', {
          client,
          likelihood: { percent: likelihood },
          value: inUnit(value, 'money'),
          expected: inUnit(expected, 'money'),
        }),
      ),
    ),
  ];
}
