// Change requests: how many are approved, what they add up to, how long they take, and who holds them.
import type { SerialDay } from '../../workbook/serial-date';
import { type WorkingCalendar, workingDaysBetween } from '../../workbook/working-calendar';
import { type Spread, spreadOf } from '../statistics/spread';

/** approved – approved, or carried out · rejected · pending – everything not decided, postponed included · withdrawn – taken back or merged, counted nowhere */
export type ChangeState = 'approved' | 'rejected' | 'pending' | 'withdrawn';

export interface ChangeItem {
  readonly state: ChangeState;
  /** Signed: a reduction is negative. */
  readonly cost?: number;
  /** Signed, in days. */
  readonly days?: number;
  readonly submittedOn?: SerialDay;
  readonly decidedOn?: SerialDay;
}

export interface ChangeBaseline {
  readonly budget?: number;
  readonly days?: number;
}

export interface ChangeMetrics {
  readonly approved: number;
  readonly rejected: number;
  readonly pending: number;
  readonly withdrawn: number;
  /** Approved of decided, 0–1: pending ones do not lower it. Absent while nothing is decided. */
  readonly approvalRate?: number;
  /** Of approved changes only; additions and reductions apart. */
  readonly cost: SignedTotal;
  readonly days: SignedTotal;
  /** Net cost over the budget, net days over the baseline's. */
  readonly costRate?: number;
  readonly scheduleRate?: number;
  /** What the pending ones would add, net. */
  readonly pendingCost: number;
  readonly pendingDays: number;
  /** Calendar days from submission to decision; absent without a decided change that has both dates. */
  readonly leadTime?: Spread;
  /** Calendar days that the pending ones have waited: medians over decided ones alone flatter. */
  readonly openAge?: Spread;
}

export interface SignedTotal {
  /** How many say an amount, 0 among them. */
  readonly count: number;
  readonly added: number;
  /** ≤ 0 */
  readonly reduced: number;
  readonly net: number;
}

/**
 * What the change register adds up to on the day. Of no changes all counts are 0 and rates absent; rates are absent without their
 * denominator, never NaN. Rates over the baseline: cost or days of approved changes over budget or planned days.
 */
export function changeMetrics(items: readonly ChangeItem[], asOf: SerialDay, baseline: ChangeBaseline = {}): ChangeMetrics {
  const count = { approved: 0, rejected: 0, pending: 0, withdrawn: 0 };
  for (const { state } of items) count[state] += 1;
  const approved = items.filter(({ state }) => state === 'approved');
  const cost = signedTotal(approved.flatMap((item) => item.cost ?? []));
  const days = signedTotal(approved.flatMap((item) => item.days ?? []));
  const decided = count.approved + count.rejected;
  const pending = items.filter(({ state }) => state === 'pending');
  const leadTimes = items.flatMap(({ state, submittedOn, decidedOn }) =>
    (state === 'approved' || state === 'rejected') && submittedOn !== undefined && decidedOn !== undefined && decidedOn >= submittedOn
      ? [decidedOn - submittedOn]
      : [],
  );
  const leadTime = spreadOf(leadTimes);
  const openAge = spreadOf(
    pending.flatMap(({ submittedOn }) => (submittedOn !== undefined && submittedOn <= asOf ? [asOf - submittedOn] : [])),
  );
  return {
    ...count,
    ...(decided > 0 && { approvalRate: count.approved / decided }),
    cost,
    days,
    ...(baseline.budget && { costRate: cost.net / baseline.budget }),
    ...(baseline.days && { scheduleRate: days.net / baseline.days }),
    pendingCost: signedTotal(pending.flatMap((item) => item.cost ?? [])).net,
    pendingDays: signedTotal(pending.flatMap((item) => item.days ?? [])).net,
    ...(leadTime && { leadTime }),
    ...(openAge && { openAge }),
  };
}

function signedTotal(amounts: readonly number[]): SignedTotal {
  const added = amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  const reduced = amounts.reduce((sum, amount) => sum + Math.min(0, amount), 0);
  return { count: amounts.length, added, reduced, net: added + reduced };
}

/**
 * Requirements volatility: added, modified and deleted over the baseline, 0 and up:
 * https://engineeringniche.com/a-step-by-step-calculation-of-requirements-volatility-impact-on-project-timeline. Undefined for an empty
 * baseline.
 */
export function requirementsVolatility(added: number, modified: number, deleted: number, baseline: number): number | undefined {
  return baseline > 0 ? (added + modified + deleted) / baseline : undefined;
}

export type Side = 'us' | 'client';

export interface WaitingItem {
  readonly id: string;
  readonly side: Side;
  readonly since: SerialDay;
  /** Absent while it still waits. */
  readonly until?: SerialDay;
}

export type WaitingEntry<Item extends WaitingItem = WaitingItem> = Item & { readonly workingDays: number };

export interface WaitingLedger<Item extends WaitingItem> {
  /** Longest first. */
  readonly entries: readonly WaitingEntry<Item>[];
  readonly workingDays: Readonly<Record<Side, number>>;
}

/**
 * Working days that each side held each decision, 0 and up, to asOf; 0 for one that begins later. Of none both sides have 0. Our rule
 * (docs/method.md).
 */
export function waitingLedger<Item extends WaitingItem>(
  items: readonly Item[],
  asOf: SerialDay,
  calendar: WorkingCalendar,
): WaitingLedger<Item> {
  const entries = items
    .map((item) => ({ ...item, workingDays: Math.max(0, workingDaysBetween(item.since, Math.min(item.until ?? asOf, asOf), calendar)) }))
    .sort((a, b) => b.workingDays - a.workingDays);
  const workingDays = { us: 0, client: 0 };
  for (const entry of entries) workingDays[entry.side] += entry.workingDays;
  return { entries, workingDays };
}
