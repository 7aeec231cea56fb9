// Issues and complaints as scored: in time or not, how old, and which few causes make up most of them.
import type { Audit } from '../../audit/audit';
import type { RegisterRecord } from '../../reading/records';
import type { FieldId } from '../../registers/catalogue';
import type { Settings } from '../../setup/settings';
import type { SerialDay } from '../../workbook/serial-date';
import { byClient, mapValues, oneOrNone } from '../clients/by-client';
import { type IssueItem, type IssueMetrics, issueMetrics } from '../formulas/issue-metrics';
import { pareto, type ParetoItem } from '../formulas/pareto';
import { type Score, shareScore } from '../score';

type Issue = RegisterRecord<FieldId<'issues'>>;

export interface IssueScore {
  readonly metrics: IssueMetrics;
  readonly acknowledged: Score;
  readonly resolved: Score;
  /** By category as written; rows without one are left out. */
  readonly pareto: readonly ParetoItem<string>[];
}

export interface IssueScores {
  readonly all: IssueScore;
  readonly complaints: IssueScore;
  readonly complaintsByClient: ReadonlyMap<string, IssueScore>;
}

export function scoreIssues(
  records: readonly Issue[],
  { clients, asOf }: Pick<Audit, 'clients' | 'asOf'>,
  settings: Settings,
): IssueScores {
  const complaints = records.filter((record) => record.choice('kind') === 'complaint');
  const score = (some: readonly Issue[]): IssueScore => scoreSome(some, asOf, settings);
  return {
    all: score(records),
    complaints: score(complaints),
    complaintsByClient: mapValues(
      byClient(clients.names, complaints, (record) => oneOrNone(clients.of(record))),
      score,
    ),
  };
}

function scoreSome(records: readonly Issue[], asOf: SerialDay, settings: Settings): IssueScore {
  const items = records.flatMap((record) => itemOf(record) ?? []);
  const metrics = issueMetrics(items, asOf, settings.calendar, settings.complaintAcknowledgeWorkingDays);
  const { acknowledged, resolved } = metrics;
  return {
    metrics,
    acknowledged: shareScore('acknowledgedInTime', acknowledged.met, acknowledged.judged, records.length),
    resolved: shareScore('resolvedInTime', resolved.met, resolved.judged, records.length),
    pareto: paretoOf(records),
  };
}

/** Undefined without the day on which it was raised. */
function itemOf(record: Issue): IssueItem | undefined {
  const raisedOn = record.date('raisedOn');
  if (raisedOn === undefined) return undefined;
  const acknowledgedOn = record.date('acknowledgedOn') ?? record.date('repliedOn');
  const dueOn = record.date('dueOn');
  const resolvedOn = record.date('resolvedOn') ?? record.date('closedOn');
  return {
    raisedOn,
    open: record.active && record.choice('status') !== 'resolved' && resolvedOn === undefined,
    ...(acknowledgedOn !== undefined && { acknowledgedOn }),
    ...(dueOn !== undefined && { dueOn }),
    ...(resolvedOn !== undefined && { resolvedOn }),
  };
}

function paretoOf(records: readonly Issue[]): ParetoItem<string>[] {
  const byCategory = new Map<string, { label: string; count: number }>();
  for (const record of records) {
    const label = record.text('category');
    if (label === '') continue;
    const category = byCategory.get(record.folded('category'));
    if (category) category.count += 1;
    else byCategory.set(record.folded('category'), { label, count: 1 });
  }
  return pareto([...byCategory.values()].map(({ label, count }) => [label, count] as const));
}
