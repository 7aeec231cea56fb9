// Closing report to a client: what was accepted and what was not, changes, satisfaction at the end, lessons, and the visit afterwards.
import { date, number, text, type Block, type Entry, type Figure } from '../blocks';
import { listOf, percent, type Frame } from '../frame';
import type { TabPlan } from '../plan';
import type { ClientReportView } from '../views/client-report-view';
import { atMost, changes } from './client-blocks';
import { agreedChanges, deliverablesTable, openItems, reportTab } from './report-blocks';

export function closingTab(frame: Frame, key: string, name: string, view: ClientReportView): TabPlan {
  const { words, say } = frame;
  const own = words.closing;
  const accepted = view.milestones.filter((milestone) => milestone.accepted !== undefined && milestone.accepted <= view.asOf);
  const outstanding = view.milestones.filter((milestone) => !accepted.includes(milestone));
  const { agreed, days } = agreedChanges(view);
  return reportTab(frame, view, {
    kind: 'closing',
    key,
    name,
    title: say(own.title, { project: view.project }),
    subtitle: say(own.subtitle, { client: view.client, asOf: { day: view.asOf } }),
    figures: [
      { label: say(own.accepted), value: number(accepted.length), detail: say(own.acceptedDetail, { all: view.milestones.length }) },
      { label: say(own.changesAgreed), value: number(agreed.length), detail: say(words.stage.changesDays, { count: days }) },
      satisfaction(frame, view),
      {
        label: say(own.visit),
        value: view.followUpVisit === undefined ? text(say(words.common.none)) : date(view.followUpVisit),
        detail: say(view.followUpVisit === undefined ? own.visitNone : own.visitDetail),
      },
    ],
    blocks: [
      ...deliverablesTable(frame, {
        id: 'accepted',
        heading: say(own.deliverables),
        empty: say(own.deliverablesEmpty),
        milestones: accepted,
      }),
      ...deliverablesTable(frame, {
        id: 'outstanding',
        heading: say(own.outstanding),
        empty: say(own.outstandingEmpty),
        milestones: outstanding,
        reached: say(words.client.forecast),
      }),
      ...changes(frame, view),
      ...openItems(frame, view),
      ...lessons(frame, view),
    ],
  });
}

function satisfaction({ words, say }: Frame, view: ClientReportView): Figure {
  const own = words.closing;
  const label = say(own.satisfaction);
  if (view.satisfaction === undefined) return { label, value: text(say(words.common.none)), detail: say(own.satisfactionNone) };
  const { share, count, interval } = view.satisfaction;
  const detail =
    interval === undefined
      ? say(own.satisfactionCount, { count })
      : say(own.satisfactionDetail, { count, low: percent(interval.low), high: percent(interval.high) });
  return { label, value: number(share, 'share'), detail };
}

function lessons(frame: Frame, view: ClientReportView): Block[] {
  const { words, say } = frame;
  const own = words.closing;
  return listOf(
    frame,
    { text: say(own.lessons) },
    {
      id: 'lessons',
      ...atMost(frame),
      empty: say(own.lessonsEmpty),
      columns: [{ head: say(words.reports.item), span: 12 }],
      rows: view.lessons,
      entries: (lesson): Entry[] => [text(lesson)],
    },
  );
}
