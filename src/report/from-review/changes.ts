// The change view of a review.
import { optionLabel } from '../../registers/labels';
import type { ChangeView } from '../views/change-view';
import { countedRows } from './counted';
import { dated, figured, idOf, optionOf, placeOf, titleOf, type Sources } from './sources';

/** Statuses of changes that are still to be decided; a change without one is too. */
const OPEN: ReadonlySet<string> = new Set(['submitted', 'assessing', 'assessed', 'pending', 'postponed', '']);

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
    approved: metrics.approved,
    counted: countedRows(sources, 'changes'),
    decided: metrics.approved + metrics.rejected,
    held: openDays,
    ...(leadTime === undefined ? {} : { leadTime: { median: leadTime.median, p90: leadTime.p90, count: leadTime.n } }),
  };
}
