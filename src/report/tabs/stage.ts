// Stage report to a client: what the stage that ended last delivered against its plan, what changed, what is carried over.
import { date, number, text, type Block, type Entry } from '../blocks';
import { listOf, type Frame } from '../frame';
import type { TabPlan } from '../plan';
import type { ClientReportView } from '../views/client-report-view';
import { atMost, changes } from './client-blocks';
import { milestoneDay } from './client-milestones';
import { agreedChanges, deliverablesTable, milestonesAhead, openItems, reportTab, slipOf } from './report-blocks';

export function stageTab(frame: Frame, key: string, name: string, view: ClientReportView): TabPlan {
  const { words, say } = frame;
  const own = words.stage;
  const { name: ended, from, to } = view.stage;
  const isWithin = (day: number | undefined) => day !== undefined && day > (from ?? -Infinity) && day <= to;
  const due = view.milestones.filter(({ planned, actual }) => isWithin(planned) || isWithin(actual));
  const delivered = due.filter(({ actual }) => actual !== undefined && actual <= to);
  const onTime = delivered.filter((milestone) => (slipOf(milestone) ?? 0) <= 0);
  const changed = { ...view, changes: view.changes.filter(({ decided, submitted }) => isWithin(decided ?? submitted)) };
  const { agreed, days } = agreedChanges(changed);
  const stage = ended ?? say(own.soFar);
  return reportTab(frame, view, {
    kind: 'stage',
    key,
    name,
    title: say(own.title, { project: view.project }),
    subtitle:
      from === undefined
        ? say(own.subtitleFirst, { client: view.client, stage, to: { day: to } })
        : say(own.subtitle, { client: view.client, stage, from: { day: from + 1 }, to: { day: to } }),
    figures: [
      { label: say(own.delivered), value: number(delivered.length), detail: say(own.deliveredDetail, { all: due.length }) },
      { label: say(own.inTime), value: number(onTime.length), detail: say(own.inTimeDetail, { all: delivered.length }) },
      { label: say(own.changesAgreed), value: number(agreed.length), detail: say(own.changesDays, { count: days }) },
      {
        label: say(words.reports.openItems),
        value: number(view.risksAndIssues.length + view.promises.filter(({ done }) => !done).length),
        detail: say(words.reports.openDetail),
      },
    ],
    blocks: [
      ...deliverablesTable(frame, {
        id: 'deliverables',
        heading: say(own.deliverables),
        empty: say(own.deliverablesEmpty),
        milestones: due,
      }),
      ...changes(frame, changed),
      ...openItems(frame, view),
      ...ahead(frame, view),
    ],
  });
}

function ahead(frame: Frame, view: ClientReportView): Block[] {
  const { words, say } = frame;
  const own = words.stage;
  return listOf(
    frame,
    { text: say(own.ahead) },
    {
      id: 'ahead',
      ...atMost(frame),
      empty: say(own.aheadEmpty),
      columns: [
        { head: say(words.reports.item), span: 10 },
        { head: say(words.reports.on), span: 2 },
      ],
      rows: milestonesAhead(view),
      entries: (milestone): Entry[] => [text(milestone.name), date(milestoneDay(milestone))],
    },
  );
}
