// The change register as scored: approval, what approved changes add up to, lead times, and which side holds which decision.
import type { Audit } from '../audit/audit';
import type { RegisterRecord } from '../reading/records';
import type { FieldId } from '../registers/catalogue';
import type { Settings } from '../setup/settings';
import type { SerialDay } from '../workbook/serial-date';
import {
  type ChangeItem,
  type ChangeMetrics,
  changeMetrics,
  type ChangeState,
  type Side,
  type WaitingEntry,
  waitingLedger,
} from './change-metrics';
import { type Score, shareScore } from './score';

type Change = RegisterRecord<FieldId<'changes'>>;

export interface HeldDecision extends WaitingEntry {
  readonly record: Change;
}

export interface ChangeScores {
  readonly metrics: ChangeMetrics;
  readonly approvalRate: Score;
  readonly byStatus: ReadonlyMap<string, number>;
  /** Open decisions, longest first, with the side that holds each now. */
  readonly open: readonly HeldDecision[];
  /** Working days that each side holds open decisions, together. */
  readonly openDays: Readonly<Record<Side, number>>;
  /** The same over all changes that were ever submitted. */
  readonly allDays: Readonly<Record<Side, number>>;
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
  const open = openDecisions(records, asOf, settings);
  const all = waitingLedger(records.flatMap(stints), asOf, settings.calendar);
  return {
    metrics,
    approvalRate: shareScore('approvalRate', metrics.approved, metrics.approved + metrics.rejected, records.length),
    byStatus: countStatuses(records),
    open,
    openDays: {
      us: open.reduce((sum, { side, workingDays }) => sum + (side === 'us' ? workingDays : 0), 0),
      client: open.reduce((sum, { side, workingDays }) => sum + (side === 'client' ? workingDays : 0), 0),
    },
    allDays: all.workingDays,
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

interface Stint {
  readonly id: string;
  readonly side: Side;
  readonly since: SerialDay;
  readonly until?: SerialDay;
}

/** We hold a change until it is submitted for decision, then the client holds it; an open one is held by the side that the row names. */
function stints(record: Change): Stint[] {
  const submittedOn = record.date('submittedOn');
  const forDecisionOn = record.date('submittedForDecisionOn');
  const decidedOn = record.date('decidedOn');
  const isOpen = stateOf(record) === 'pending';
  if (!isOpen && decidedOn === undefined) return [];
  const end = decidedOn === undefined ? {} : { until: decidedOn };
  const last = isOpen && decidedOn === undefined ? sideNamed(record) : undefined;
  const ours: Stint[] =
    submittedOn === undefined
      ? []
      : [
          {
            id: record.key,
            side: forDecisionOn === undefined ? (last ?? 'us') : 'us',
            since: submittedOn,
            ...(forDecisionOn === undefined ? end : { until: forDecisionOn }),
          },
        ];
  const theirs: Stint[] = forDecisionOn === undefined ? [] : [{ id: record.key, side: last ?? 'client', since: forDecisionOn, ...end }];
  return [...ours, ...theirs];
}

function sideNamed(record: Change): Side | undefined {
  const side = record.choice('waitingOn');
  return side === 'us' || side === 'client' ? side : undefined;
}

function openDecisions(records: readonly Change[], asOf: SerialDay, { calendar }: Settings): HeldDecision[] {
  const held = records.flatMap((record) => {
    const isWaiting = stateOf(record) === 'pending' && record.choice('status') !== 'postponed' && record.date('decidedOn') === undefined;
    const current = isWaiting ? stints(record).at(-1) : undefined;
    const [entry] = current ? waitingLedger([current], asOf, calendar).entries : [];
    return entry ? [{ ...entry, record }] : [];
  });
  return held.sort((a, b) => b.workingDays - a.workingDays);
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
