// The change register as scored: approval, what approved changes add up to, lead times, and which side holds which decision.
import type { Audit } from '../../audit/audit';
import type { RegisterRecord } from '../../reading/records';
import type { FieldId } from '../../registers/catalogue';
import type { Settings } from '../../setup/settings';
import type { SerialDay } from '../../workbook/serial-date';
import {
  type ChangeItem,
  type ChangeMetrics,
  changeMetrics,
  type ChangeState,
  type Side,
  type WaitingEntry,
  type WaitingItem,
  waitingLedger,
} from '../formulas/change-metrics';
import { type Score, shareScore } from '../score';

type Change = RegisterRecord<FieldId<'changes'>>;

interface HeldChange extends WaitingItem {
  readonly record: Change;
}

export type HeldDecision = WaitingEntry<HeldChange>;

export interface ChangeScores {
  readonly metrics: ChangeMetrics;
  readonly approvalRate: Score;
  readonly byStatus: ReadonlyMap<string, number>;
  /** Open decisions, longest first, with the side that holds each now. */
  readonly open: readonly HeldDecision[];
  /** Working days that each side holds open decisions, together. */
  readonly openDays: Readonly<Record<Side, number>>;
  /** How long each side held each decision, decided ones too and both spans of one that went from us to the client; longest first. */
  readonly ledger: readonly HeldDecision[];
  readonly ledgerDays: Readonly<Record<Side, number>>;
  /** Approved changes in the order of their decision, added up. */
  readonly cumulative: readonly { readonly day: SerialDay; readonly days: number; readonly cost: number }[];
}

const STATES: Readonly<Record<string, ChangeState>> = {
  approved: 'approved',
  implemented: 'approved',
  closed: 'approved',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  merged: 'withdrawn',
};

export function scoreChanges(records: readonly Change[], { asOf }: Pick<Audit, 'asOf'>, settings: Settings): ChangeScores {
  const metrics = changeMetrics(records.map(itemOf), asOf);
  const { entries: open, workingDays: openDays } = waitingLedger(
    records.flatMap((record) => heldNow(record) ?? []),
    asOf,
    settings.calendar,
  );
  const { entries: ledger, workingDays: ledgerDays } = waitingLedger(records.flatMap(spansOf), asOf, settings.calendar);
  return {
    metrics,
    approvalRate: shareScore('approvalRate', metrics.approved, metrics.approved + metrics.rejected, records.length),
    byStatus: countStatuses(records),
    open,
    openDays,
    ledger,
    ledgerDays,
    cumulative: cumulate(records),
  };
}

/** A change that is postponed, being assessed or without a status is pending. */
function stateOf(record: Change): ChangeState {
  return STATES[record.choice('status') ?? ''] ?? 'pending';
}

function itemOf(record: Change): ChangeItem {
  const cost = record.money('costImpact');
  const days = record.days('scheduleImpact');
  const submittedOn = record.date('submittedOn');
  const decidedOn = record.date('decidedOn');
  return {
    state: stateOf(record),
    ...(cost !== undefined && { cost }),
    ...(days !== undefined && { days }),
    ...(submittedOn !== undefined && { submittedOn }),
    ...(decidedOn !== undefined && { decidedOn }),
  };
}

/**
 * What waits for a decision now. We hold a change until it is submitted for decision, then the client holds it, unless its row names the
 * side.
 */
function heldNow(record: Change): HeldChange | undefined {
  const isWaiting = stateOf(record) === 'pending' && record.choice('status') !== 'postponed' && record.date('decidedOn') === undefined;
  if (!isWaiting) return undefined;
  const forDecisionOn = record.date('submittedForDecisionOn');
  const since = forDecisionOn ?? record.date('submittedOn');
  const side = sideNamed(record) ?? (forDecisionOn === undefined ? 'us' : 'client');
  return since === undefined ? undefined : { id: record.key, side, since, record };
}

/**
 * Who held a decision from when to when: we from its submission until it was put up for decision, the client from then on until it was
 * decided. One that is decided without a day, postponed or withdrawn was held nobody knows how long.
 */
function spansOf(record: Change): HeldChange[] {
  const state = stateOf(record);
  const decidedOn = record.date('decidedOn');
  if (state === 'withdrawn') return [];
  if (decidedOn === undefined && (state !== 'pending' || record.choice('status') === 'postponed')) return [];
  const submittedOn = record.date('submittedOn');
  const forDecisionOn = record.date('submittedForDecisionOn');
  const until = decidedOn === undefined ? {} : { until: decidedOn };
  const base = { id: record.key, record };
  if (forDecisionOn === undefined) {
    const side = decidedOn === undefined ? (sideNamed(record) ?? 'us') : 'us';
    return submittedOn === undefined ? [] : [{ ...base, side, since: submittedOn, ...until }];
  }
  return [
    ...(submittedOn === undefined ? [] : [{ ...base, side: 'us' as const, since: submittedOn, until: forDecisionOn }]),
    { ...base, side: decidedOn === undefined ? (sideNamed(record) ?? 'client') : 'client', since: forDecisionOn, ...until },
  ];
}

function sideNamed(record: Change): Side | undefined {
  const side = record.choice('waitingOn');
  return side === 'us' || side === 'client' ? side : undefined;
}

function countStatuses(records: readonly Change[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const status = record.choice('status');
    if (status !== undefined) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

function cumulate(records: readonly Change[]): { day: SerialDay; days: number; cost: number }[] {
  const approved = records.flatMap((record) => {
    const day = record.date('decidedOn');
    return stateOf(record) === 'approved' && day !== undefined
      ? [{ day, days: record.days('scheduleImpact') ?? 0, cost: record.money('costImpact') ?? 0 }]
      : [];
  });
  approved.sort((a, b) => a.day - b.day);
  let days = 0;
  let cost = 0;
  return approved.map((change) => ({ day: change.day, days: (days += change.days), cost: (cost += change.cost) }));
}
