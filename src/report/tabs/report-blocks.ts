// What the reports to a client have in common: their frame, open items, deliverables against their plan.
import { chip, date, none, text, type Block, type Entry, type Figure } from '../blocks';
import { listOf, printFrame, type Frame } from '../frame';
import { layoutTab } from '../layout/tab';
import type { TabPlan } from '../plan';
import type { ClientReportTab, ClientReportView } from '../views/client-report-view';
import type { ClientMilestone } from '../views/client-view';
import { atMost } from './client-blocks';
import { milestoneDay } from './client-milestones';

export interface ReportTabSpec {
  readonly kind: ClientReportTab;
  /** The client's number. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly figures: readonly Figure[];
  readonly blocks: readonly Block[];
}

/** A report begins as the client tab does: title, the PM's headline, key figures. */
export function reportTab(
  frame: Frame,
  view: ClientReportView,
  { kind, key, name, title, subtitle, figures, blocks }: ReportTabSpec,
): TabPlan {
  return layoutTab({
    kind,
    key,
    name,
    audience: 'client',
    language: frame.language,
    blocks: [
      { kind: 'title', text: title, subtitle },
      ...(view.headline === '' ? [] : [{ kind: 'note', text: view.headline, tone: 'info' } as const]),
      { kind: 'figures', figures },
      ...blocks,
    ],
    ...printFrame({ ...frame, project: view.project }, view.client),
  });
}

/** Days that the milestone came after its plan; undefined where it has not come or had no plan. */
export function slipOf({ planned, actual }: ClientMilestone): number | undefined {
  return planned === undefined || actual === undefined ? undefined : actual - planned;
}

interface Deliverables {
  readonly id: string;
  readonly heading: string;
  readonly empty: string;
  readonly milestones: readonly ClientMilestone[];
  /** Another head for the day beside the planned one, where none has come. */
  readonly reached?: string;
}

export function deliverablesTable(frame: Frame, { id, heading, empty, milestones, reached }: Deliverables): Block[] {
  const { words, say } = frame;
  const own = words.reports;
  const slip = (milestone: ClientMilestone): Entry => {
    const days = slipOf(milestone);
    if (days === undefined) return none;
    if (days === 0) return chip(say(own.onTime), 'good');
    return days < 0 ? chip(say(own.early, { count: -days }), 'good') : chip(say(own.late, { count: days }), 'watch');
  };
  return listOf(
    frame,
    { text: heading },
    {
      id,
      ...atMost(frame),
      empty,
      columns: [
        { head: say(own.item), span: 4 },
        { head: say(own.planned), span: 2 },
        { head: reached ?? say(own.reached), span: 2, optional: true },
        { head: say(own.slip), span: 2, align: 'center', optional: true },
        { head: say(own.accepted), span: 2, optional: true },
      ],
      rows: milestones,
      entries: (milestone): Entry[] => [
        text(milestone.name),
        date(milestone.planned),
        date(milestone.actual ?? milestone.forecast),
        slip(milestone),
        date(milestone.accepted),
      ],
    },
  );
}

/** "R-03 Go-live slips". */
export function named(id: string, item: string): string {
  return [id, item].filter((part) => part !== '').join(' ');
}

/** Risks and issues that are shared, and promises of either side. */
export function openItems(frame: Frame, view: ClientReportView): Block[] {
  const { words, say } = frame;
  const own = words.reports;
  const side = { us: say(words.client.ourSide), client: say(words.client.yourSide) };
  const items = view.risksAndIssues.map((item): Entry[] => [
    text(say(own.kinds[item.kind])),
    text(named(item.id, item.item)),
    text(item.ourAction),
    none,
    date(item.due),
  ]);
  const promises = view.promises
    .filter(({ done }) => !done)
    .map((promise): Entry[] => [
      text(say(own.kinds.promise)),
      text(promise.item),
      none,
      promise.side === undefined ? none : text(side[promise.side]),
      date(promise.due),
    ]);
  return listOf(
    frame,
    { text: say(own.openItems) },
    {
      id: 'open',
      ...atMost(frame),
      empty: say(own.openItemsEmpty),
      columns: [
        { head: say(own.what), span: 2 },
        { head: say(own.item), span: 4 },
        { head: say(own.action), span: 3, optional: true },
        { head: say(own.side), span: 1, optional: true },
        { head: say(own.by), span: 2, optional: true },
      ],
      rows: [...items, ...promises],
      entries: (row) => row,
    },
  );
}

/** Those that have not come, the nearest first. */
export function milestonesAhead({ milestones }: ClientReportView): readonly ClientMilestone[] {
  return milestones
    .filter((milestone) => milestone.actual === undefined)
    .toSorted((a, b) => (milestoneDay(a) ?? Infinity) - (milestoneDay(b) ?? Infinity));
}

/** Agreed or carried out, and the days that they add. */
export function agreedChanges({ changes }: ClientReportView) {
  const agreed = changes.filter(({ status }) => status === 'approved' || status === 'done');
  return { agreed, days: agreed.reduce((sum, change) => sum + (change.days ?? 0), 0) };
}
