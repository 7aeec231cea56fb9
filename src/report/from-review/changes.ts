// The change view of a review.
import { optionLabel } from '../../registers/labels';
import type { RegisterRecord } from '../../reading/records';
import type { FieldId } from '../../registers/catalogue';
import type { AdoptedChange, ChangeView } from '../views/change-view';
import { countedRows } from './counted';
import { dated, figured, idOf, optionOf, placeOf, titleOf, type Sources } from './sources';

/** Statuses of changes that are still to be decided; a change without one is too. */
const OPEN: ReadonlySet<string> = new Set(['submitted', 'assessing', 'assessed', 'pending', 'postponed', '']);

/** Statuses of changes that are part of the plan by now. */
const ADOPTED: ReadonlySet<string | undefined> = new Set(['approved', 'implemented', 'closed']);

export function changeView(sources: Sources): ChangeView {
  const { review, frame } = sources;
  const { metrics, byStatus, open, openDays, cumulative } = review.scores.changes;
  const held = new Map(open.map((entry) => [entry.record.key, entry]));
  const { leadTime } = metrics;
  return {
    rows: review.reading.records.of('changes').map((record) => {
      const waiting = held.get(record.key);
      return {
        id: idOf(record),
        title: titleOf(record),
        status: optionOf(sources, record, 'status'),
        cell: placeOf(record),
        ...dated('submitted', record.date('submittedOn')),
        ...dated('decided', record.date('decidedOn')),
        ...figured('days', record.days('scheduleImpact')),
        ...figured('cost', record.money('costImpact')),
        ...(waiting === undefined ? {} : { waitingOn: waiting.side, waitingDays: waiting.workingDays }),
      };
    }),
    byStatus: [...byStatus]
      .map(([status, count]) => ({ status: optionLabel('changes', 'status', status, frame.language), count, isOpen: OPEN.has(status) }))
      .toSorted((a, b) => b.count - a.count),
    total: { days: metrics.days.net, cost: metrics.cost.net },
    cumulative,
    adopted: adoptedOf(review.reading.records.of('changes')),
    approved: metrics.approved,
    counted: countedRows(sources, 'changes'),
    decided: metrics.approved + metrics.rejected,
    held: openDays,
    ...(leadTime === undefined ? {} : { leadTime: { median: leadTime.median, p90: leadTime.p90, count: leadTime.n } }),
  };
}

/** The approved changes with their running sums. */
export function adoptedOf(changes: readonly RegisterRecord<FieldId<'changes'>>[]): AdoptedChange[] {
  let [daysInAll, costInAll] = [0, 0];
  return changes
    .filter((record) => ADOPTED.has(record.choice('status')))
    .toSorted((a, b) => (a.date('decidedOn') ?? Infinity) - (b.date('decidedOn') ?? Infinity) || 0)
    .map((record) => {
      const [days, cost, baselineUpdated] = [record.days('scheduleImpact'), record.money('costImpact'), record.yes('baselineUpdated')];
      daysInAll += days ?? 0;
      costInAll += cost ?? 0;
      return {
        id: idOf(record),
        title: titleOf(record),
        cell: placeOf(record),
        daysInAll,
        costInAll,
        ...dated('decided', record.date('decidedOn')),
        ...figured('days', days),
        ...figured('cost', cost),
        ...(baselineUpdated === undefined ? {} : { baselineUpdated }),
      };
    });
}
