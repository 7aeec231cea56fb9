// Issues and complaints: acknowledged and resolved in time, in calendar and in working time. Blank until the event:
// https://support.zendesk.com/hc/en-us/articles/4408834848154.
import type { SerialDay } from '../../workbook/serial-date';
import { type WorkingCalendar, workingDaysBetween } from '../../workbook/working-calendar';
import { type Spread, spreadOf } from '../statistics/spread';

export interface IssueItem {
  readonly raisedOn: SerialDay;
  readonly acknowledgedOn?: SerialDay;
  readonly dueOn?: SerialDay;
  readonly resolvedOn?: SerialDay;
  /** Open items count their age; rejected or deferred ones do not. */
  readonly open: boolean;
}

/** How many of the cases that can be judged met their limit. */
export interface InTime {
  readonly met: number;
  readonly judged: number;
}

export interface IssueMetrics {
  readonly n: number;
  readonly open: number;
  /** Acknowledged within the limit, of those that are acknowledged or open past it. */
  readonly acknowledged: InTime;
  /** Resolved by the due date, of those with one that are resolved or open past it: these are late now. */
  readonly resolved: InTime;
  /** Calendar days from raised to resolved. */
  readonly resolutionDays?: Spread;
  /** Working days of the same. */
  readonly resolutionWorkingDays?: Spread;
  /** Calendar days since the open ones were raised. */
  readonly openAgeDays?: Spread;
}

/**
 * What became of issues by the day. Shares are counts met of judged, times are absent until there is one (Zendesk, as above); of none all
 * counts are 0, of one each median and P90 is its time.
 *
 * @param acknowledgeWithin working days, 1 unless settings say otherwise
 */
export function issueMetrics(items: readonly IssueItem[], asOf: SerialDay, calendar: WorkingCalendar, acknowledgeWithin = 1): IssueMetrics {
  const acknowledged = items.flatMap(({ raisedOn, acknowledgedOn, open }) => {
    const took = workingDaysBetween(raisedOn, acknowledgedOn ?? asOf, calendar);
    const isJudged = acknowledgedOn !== undefined || (open && took > acknowledgeWithin);
    return isJudged ? [took <= acknowledgeWithin] : [];
  });
  const resolved = items.flatMap(({ dueOn, resolvedOn, open }) => {
    if (dueOn === undefined || (resolvedOn === undefined && !(open && asOf > dueOn))) return [];
    return [resolvedOn !== undefined && resolvedOn <= dueOn];
  });
  const closed = items.flatMap(({ raisedOn, resolvedOn }) =>
    resolvedOn !== undefined && resolvedOn >= raisedOn ? [{ raisedOn, resolvedOn }] : [],
  );
  const resolutionDays = spreadOf(closed.map(({ raisedOn, resolvedOn }) => resolvedOn - raisedOn));
  const resolutionWorkingDays = spreadOf(closed.map(({ raisedOn, resolvedOn }) => workingDaysBetween(raisedOn, resolvedOn, calendar)));
  const openItems = items.filter(({ open }) => open);
  const openAgeDays = spreadOf(openItems.map(({ raisedOn }) => Math.max(0, asOf - raisedOn)));
  return {
    n: items.length,
    open: openItems.length,
    acknowledged: inTime(acknowledged),
    resolved: inTime(resolved),
    ...(resolutionDays && { resolutionDays }),
    ...(resolutionWorkingDays && { resolutionWorkingDays }),
    ...(openAgeDays && { openAgeDays }),
  };
}

function inTime(outcomes: readonly boolean[]): InTime {
  return { met: outcomes.filter(Boolean).length, judged: outcomes.length };
}
