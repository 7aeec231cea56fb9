// When something that recurs falls due, and whether each due slot was met.
// No published algorithm fits client contact; this one is our own (docs/method.md, Contact): due dates count from an anchor, months are clamped to
// their end (an RFC 5545 rule would skip short months: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10), and each contact
// goes to the due date nearest to it.
import { addMonths, calendarDay, type SerialDay, serialOf, weekday } from './serial-date';
import { nextWorkingDay, type WorkingCalendar } from './working-calendar';

export type Cadence =
  /** Every so many days from the anchor: 7 weekly, 14 biweekly, 3.5 twice a week. */
  | { readonly kind: 'days'; readonly every: number }
  /** Every so many months from the anchor: 1, 3, 6, 12. */
  | { readonly kind: 'months'; readonly every: number }
  /** On weekdays, 0 = Monday … 6 = Sunday: 每周一. */
  | { readonly kind: 'weekdays'; readonly days: readonly number[] }
  /** On days of each month, clamped to its end: 15 and 31 for twice a month, 10, 20 and 31 for each 旬. */
  | { readonly kind: 'monthDays'; readonly days: readonly number[] }
  /** On weekdays of certain weeks of each month: nth 1 … 4 from its start, −1 its last: "3rd Monday of every month". */
  | { readonly kind: 'nthWeekdays'; readonly nths: readonly number[]; readonly days: readonly number[] }
  /** On given days, such as milestones. */
  | { readonly kind: 'dates'; readonly days: readonly SerialDay[] }
  /** When needed: never due, so never scored. */
  | { readonly kind: 'adHoc' };

/** onTime – met by due + tolerance (early counts) · late – met after it · missed – not met, and the next slot is reached · overdue – not met, the latest one closed · open – due, still within tolerance · notDue – ahead. */
export type SlotStatus = 'onTime' | 'late' | 'missed' | 'overdue' | 'open' | 'notDue';

export interface DueSlot<Contact> {
  readonly due: SerialDay;
  /** The first contact that went to this slot. */
  readonly met?: Contact;
  readonly status: SlotStatus;
}

export interface SlotCounts extends Readonly<Record<SlotStatus, number>> {
  /** On time of all closed slots, 0–1; absent while none is closed. */
  readonly onTimeRate?: number;
  /** Days since the overdue slot fell due; 0 where none is overdue. */
  readonly overdueDays: number;
}

export interface CadenceTerms {
  readonly cadence: Cadence;
  /** Where counting starts; the first slot lies after it, except a listed date. */
  readonly anchor: SerialDay;
  readonly asOf: SerialDay;
  /** No slot falls due after it. */
  readonly end?: SerialDay;
  /** With it, a slot on a day off rolls to the next working day. */
  readonly calendar?: WorkingCalendar;
}

/** Ascending and without doubles: every due date up to asOf and the first one after it; listed dates all. */
export function dueDates({ cadence, anchor, asOf, end = Infinity, calendar }: CadenceTerms): SerialDay[] {
  // A day that is no number would be reached by no date.
  if (Number.isNaN(asOf) || Number.isNaN(anchor)) return [];
  const dues: SerialDay[] = [];
  for (const nominal of nominalDates(cadence, anchor)) {
    if (nominal > end) break;
    const due = calendar ? nextWorkingDay(nominal, calendar) : nominal;
    if (due !== dues.at(-1)) dues.push(due);
    if (due > asOf && cadence.kind !== 'dates') break;
  }
  return dues;
}

/** Index of the due date nearest to the day, the later one of two equally near; -1 without due dates. `dues` ascend. */
export function nearestSlot(dues: readonly SerialDay[], day: SerialDay): number {
  let low = 0;
  let high = dues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dues[middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  const before = dues[low - 1];
  const after = dues[low];
  if (after === undefined) return low - 1;
  return before !== undefined && day - before < after - day ? low - 1 : low;
}

/** What became of each due date, ascending. Each contact goes to at most one, the nearest; of several the first counts, in whatever order they come. */
export function dueSlots<Contact extends { readonly day: SerialDay }>(
  dues: readonly SerialDay[],
  contacts: readonly Contact[],
  asOf: SerialDay,
  toleranceDays: number,
): DueSlot<Contact>[] {
  const first = new Map<number, Contact>();
  for (const contact of contacts) {
    const slot = nearestSlot(dues, contact.day);
    if (contact.day < (first.get(slot)?.day ?? Infinity)) first.set(slot, contact);
  }
  return dues.map((due, index) => {
    const met = first.get(index);
    const status = slotStatus(due, dues[index + 1], met?.day, asOf, toleranceDays);
    return met === undefined ? { due, status } : { due, met, status };
  });
}

/** The state of one slot, given the due date after it (if any) and the first contact that went to it (if any). */
function slotStatus(
  due: SerialDay,
  nextDue: SerialDay | undefined,
  contact: SerialDay | undefined,
  asOf: SerialDay,
  toleranceDays: number,
): SlotStatus {
  if (contact !== undefined) return contact <= due + toleranceDays ? 'onTime' : 'late';
  if (due > asOf) return 'notDue';
  if (asOf <= due + toleranceDays) return 'open';
  return nextDue !== undefined && nextDue <= asOf ? 'missed' : 'overdue';
}

/** Counts by status with the on-time rate, which is absent (never 100 %) while no slot is closed. */
export function countSlots(slots: Iterable<Pick<DueSlot<unknown>, 'due' | 'status'>>, asOf: SerialDay): SlotCounts {
  const counts = { onTime: 0, late: 0, missed: 0, overdue: 0, open: 0, notDue: 0, overdueDays: 0 };
  for (const { due, status } of slots) {
    counts[status] += 1;
    if (status === 'overdue') counts.overdueDays = Math.max(counts.overdueDays, asOf - due);
  }
  const closed = counts.onTime + counts.late + counts.missed + counts.overdue;
  return closed === 0 ? counts : { ...counts, onTimeRate: counts.onTime / closed };
}

/** The most days that can pass between two due dates of the cadence (31, 92, 366 for months); undefined where it has no rhythm. */
export function longestGapDays(cadence: Cadence): number | undefined {
  switch (cadence.kind) {
    case 'days':
      return Math.ceil(cadence.every);
    case 'months':
      return Math.ceil(30.5 * cadence.every);
    case 'weekdays':
      return widestStep(cadence.days, 7);
    case 'monthDays':
      return widestStep(cadence.days, 31);
    case 'nthWeekdays':
      return widestNthStep(cadence);
    case 'dates':
    case 'adHoc':
      return undefined;
  }
}

function* nominalDates(cadence: Cadence, anchor: SerialDay): Generator<SerialDay> {
  switch (cadence.kind) {
    case 'days':
      for (let k = 1; cadence.every > 0; k += 1) yield anchor + Math.ceil(k * cadence.every);
      return;
    case 'months':
      for (let k = 1; cadence.every > 0; k += 1) yield addMonths(anchor, k * cadence.every);
      return;
    case 'weekdays':
      for (let day = anchor + 1; cadence.days.some(isWeekday); day += 1) {
        if (cadence.days.includes(weekday(day))) yield day;
      }
      return;
    case 'monthDays':
      for (let month = 0; cadence.days.length > 0; month += 1) yield* daysOfMonth(cadence.days, anchor, month);
      return;
    case 'nthWeekdays':
      for (let month = 0; hasNthWeekday(cadence); month += 1) yield* nthWeekdaysOfMonth(cadence, anchor, month);
      return;
    case 'dates':
      yield* [...cadence.days].sort((a, b) => a - b);
      return;
    case 'adHoc':
      return;
  }
}

/** The listed days of the month that lies `ahead` months after the anchor's, those after the anchor only. */
function daysOfMonth(days: readonly number[], anchor: SerialDay, ahead: number): SerialDay[] {
  const { first, last } = monthAhead(anchor, ahead);
  return after(
    anchor,
    days.map((day) => Math.min(first + day - 1, last)),
  );
}

type NthWeekdays = Extract<Cadence, { kind: 'nthWeekdays' }>;

/** The same for weekdays of certain weeks of the month. */
function nthWeekdaysOfMonth({ nths, days }: NthWeekdays, anchor: SerialDay, ahead: number): SerialDay[] {
  const { first, last } = monthAhead(anchor, ahead);
  const found = days.flatMap((day) => {
    const earliest = first + ((day - weekday(first) + 7) % 7);
    const latest = last - ((weekday(last) - day + 7) % 7);
    return nths.map((nth) => (nth < 0 ? latest : Math.min(earliest + 7 * (nth - 1), latest)));
  });
  return after(anchor, found);
}

function monthAhead(anchor: SerialDay, ahead: number): { readonly first: SerialDay; readonly last: SerialDay } {
  const { year, month } = calendarDay(anchor);
  const first = addMonths(serialOf(year, month, 1) ?? anchor, ahead);
  return { first, last: addMonths(first, 1) - 1 };
}

function after(anchor: SerialDay, days: readonly SerialDay[]): SerialDay[] {
  return days.filter((day) => day > anchor).sort((a, b) => a - b);
}

function hasNthWeekday({ nths, days }: NthWeekdays): boolean {
  return days.some(isWeekday) && nths.some((nth) => nth === -1 || (Number.isInteger(nth) && nth >= 1));
}

function isWeekday(day: number): boolean {
  return Number.isInteger(day) && day >= 0 && day <= 6;
}

/** Third Mondays lie four or five weeks apart, which counts as a month like any other; weeks of one month lie closer. */
function widestNthStep({ nths }: NthWeekdays): number | undefined {
  const step = widestStep(
    nths.map((nth) => (nth < 0 ? 5 : nth)),
    5,
  );
  return step === undefined ? undefined : Math.min(31, step * 7);
}

/** The longest step between neighbours on a circle of so many days. */
function widestStep(days: readonly number[], circle: number): number | undefined {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const first = sorted[0];
  if (first === undefined) return undefined;
  const steps = sorted.map((day, index) => (sorted[index + 1] ?? first + circle) - day);
  return Math.max(...steps);
}
