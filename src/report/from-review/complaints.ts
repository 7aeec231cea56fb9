// The complaint view of a review.
import type { Score } from '../../scores/score';
import type { ComplaintView } from '../views/complaint-view';
import { countedRows } from './counted';
import { dated, figured, idOf, optionOf, placeOf, titleOf, type Sources } from './sources';

export function complaintView(sources: Sources): ComplaintView {
  const { review } = sources;
  const { metrics, acknowledged, resolved, pareto } = review.scores.issues.complaints;
  const records = review.reading.records.of('issues').filter((record) => record.choice('kind') === 'complaint');
  const rows = records.map((record) => {
    const raised = record.date('raisedOn');
    const closed = record.date('resolvedOn') ?? record.date('closedOn');
    const due = record.date('dueOn');
    return {
      id: idOf(record),
      title: titleOf(record),
      client: review.audit.clients.of(record) ?? '',
      severity: optionOf(sources, record, 'severity'),
      overdue: record.active && due !== undefined && due < review.asOf,
      cell: placeOf(record),
      ...dated('raised', raised),
      ...dated('acknowledged', record.date('acknowledgedOn') ?? record.date('repliedOn')),
      ...dated('closed', closed),
      ...figured('ageDays', raised === undefined ? undefined : Math.max(0, (closed ?? review.asOf) - raised)),
    };
  });
  return {
    // Open ones first, the oldest at the top.
    rows: rows.toSorted((a, b) => Number(a.closed !== undefined) - Number(b.closed !== undefined) || (b.ageDays ?? 0) - (a.ageDays ?? 0)),
    open: metrics.open,
    counted: countedRows(sources, 'complaints'),
    pareto: pareto.map(({ id, count, cumulative, vital }) => ({ category: id, count, cumulative, vital })),
    ...rate('acknowledgedInTime', acknowledged),
    ...rate('resolvedInTime', resolved),
    ...figured('medianAge', metrics.openAgeDays?.median),
  };
}

function rate<K extends string>(name: K, { outcome, n }: Score): { readonly [P in K]?: { readonly met: number; readonly count: number } } {
  if (outcome.kind !== 'value') return {};
  return { [name]: { met: Math.round(outcome.value * n), count: n } } as {
    readonly [P in K]?: { readonly met: number; readonly count: number };
  };
}
