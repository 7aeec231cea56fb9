// Delivery over the milestones that a client sees: on time, accepted at the first go, slip.
import type { Audit } from '../../audit/audit';
import type { RegisterRecord } from '../../reading/records';
import type { FieldId } from '../../registers/catalogue';
import type { SerialDay } from '../../workbook/serial-date';
import { byClient, mapValues, oneOrNone } from '../clients/by-client';
import { type DeliveryItem, type DeliveryMetrics, deliveryMetrics } from '../formulas/delivery-metrics';
import { type Score, shareScore } from '../score';

type Milestone = RegisterRecord<FieldId<'milestones'>>;

export interface DeliveryScore {
  readonly metrics: DeliveryMetrics;
  readonly onTime: Score;
  readonly firstPass: Score;
}

export interface DeliveryScores {
  readonly overall: DeliveryScore;
  readonly byClient: ReadonlyMap<string, DeliveryScore>;
}

/** Internal and cancelled milestones, and those without a planned date, do not count. */
export function scoreDelivery(milestones: readonly Milestone[], { clients, asOf }: Pick<Audit, 'clients' | 'asOf'>): DeliveryScores {
  const seen = milestones.filter((record) => record.choice('type') !== 'internal' && record.choice('status') !== 'cancelled');
  return {
    overall: scoreItems(seen, asOf),
    byClient: mapValues(
      byClient(clients.names, seen, (record) => oneOrNone(clients.of(record))),
      (own) => scoreItems(own, asOf),
    ),
  };
}

function scoreItems(milestones: readonly Milestone[], asOf: SerialDay): DeliveryScore {
  const items = milestones.flatMap((record) => itemOf(record) ?? []);
  const metrics = deliveryMetrics(items, asOf);
  return {
    metrics,
    onTime: shareScore('onTimeDelivery', metrics.onTime, metrics.due, milestones.length),
    firstPass: shareScore('firstPassAcceptance', metrics.firstPass, metrics.accepted, milestones.length),
  };
}

function itemOf(record: Milestone): DeliveryItem | undefined {
  const plannedOn = record.date('plannedOn');
  const actualOn = record.date('actualOn');
  const forecastOn = record.date('forecastOn');
  const acceptedFirstTime = record.yes('acceptedFirstTime');
  if (plannedOn === undefined) return undefined;
  return {
    plannedOn,
    ...(actualOn !== undefined && { actualOn }),
    ...(forecastOn !== undefined && { forecastOn }),
    ...(acceptedFirstTime !== undefined && { acceptedFirstTime }),
  };
}
