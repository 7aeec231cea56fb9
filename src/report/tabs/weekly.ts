// Weekly report to a client: what was done in the week up to the day, what stands in the way, what comes in the next two.
import { date, number, text, type Block, type Entry } from '../blocks';
import { listOf, type Frame } from '../frame';
import type { TabPlan } from '../plan';
import type { ClientReportView } from '../views/client-report-view';
import type { ClientChange } from '../views/client-view';
import { atMost } from './client-blocks';
import { milestoneDay } from './client-milestones';
import { milestonesAhead, named, reportTab } from './report-blocks';

const WEEK = 7;
const AHEAD = 14;

interface Line {
  readonly what: string;
  readonly item: string;
  readonly day?: number | undefined;
  readonly detail?: string;
}

export function weeklyTab(frame: Frame, key: string, name: string, view: ClientReportView): TabPlan {
  const { words, say } = frame;
  const own = words.weekly;
  const done = doneLines(frame, view);
  const next = milestonesAhead(view)[0];
  const open = view.risksAndIssues.filter(({ settled }) => !settled);
  return reportTab(frame, view, {
    kind: 'weekly',
    key,
    name,
    title: say(own.title, { project: view.project }),
    subtitle: say(own.subtitle, { client: view.client, from: { day: view.asOf - WEEK + 1 }, to: { day: view.asOf } }),
    figures: [
      { label: say(own.doneCount), value: number(done.length), detail: say(own.doneCountDetail) },
      { label: say(own.problemsCount), value: number(open.length), detail: say(own.problemsDetail) },
      { label: say(own.decisions), value: number(view.decisions.length), detail: say(own.decisionsDetail) },
      {
        label: say(own.nextMilestone),
        value: next === undefined ? text(say(words.common.none)) : date(milestoneDay(next)),
        detail: next?.name ?? say(own.nextNone),
      },
    ],
    blocks: [
      ...lines(frame, { id: 'done', heading: say(words.reports.done), empty: say(own.doneEmpty), rows: done }),
      ...problems(frame, view),
      ...lines(frame, { id: 'next', heading: say(own.nextHeading), empty: say(own.nextEmpty), rows: nextLines(frame, view) }),
    ],
  });
}

function doneLines({ words, say }: Frame, view: ClientReportView): Line[] {
  const { kinds } = words.reports;
  const isThisWeek = (day: number | undefined) => day !== undefined && day > view.asOf - WEEK && day <= view.asOf;
  const changeWords: Partial<Readonly<Record<ClientChange['status'], string>>> = {
    approved: kinds.agreed,
    declined: kinds.declined,
    done: kinds.carriedOut,
  };
  const found: Line[] = [
    ...view.milestones.map(({ name, actual }) => ({ what: say(kinds.reached), item: name, day: actual })),
    ...view.milestones.map(({ name, accepted }) => ({ what: say(kinds.accepted), item: name, day: accepted })),
    ...view.changes.flatMap(({ id, item, status, decided }): Line[] => {
      const what = changeWords[status];
      return what === undefined ? [] : [{ what: say(what), item: named(id, item), day: decided }];
    }),
    ...view.contacts.map(({ topic, met, date: day }) => ({ what: say(met ? kinds.meeting : kinds.message), item: topic, day })),
    ...view.promises.filter(({ done }) => done).map(({ item }) => ({ what: say(kinds.kept), item, day: view.lastMeeting?.date })),
  ];
  return found.filter(({ day }) => isThisWeek(day)).sort(byDay);
}

function nextLines({ words, say }: Frame, view: ClientReportView): Line[] {
  const { kinds } = words.reports;
  const side = { us: say(words.client.ourSide), client: say(words.client.yourSide) };
  const ahead: Line[] = [
    ...milestonesAhead(view).map((milestone) => ({ what: say(kinds.milestone), item: milestone.name, day: milestoneDay(milestone) })),
    ...view.promises
      .filter(({ done }) => !done)
      .map(({ item, due, side: whose }) => ({
        what: say(kinds.promise),
        item,
        day: due ?? view.asOf,
        ...(whose === undefined ? {} : { detail: side[whose] }),
      })),
  ];
  // What is owed already comes first: it was not done when it was due.
  return ahead.filter(({ day }) => day !== undefined && day <= view.asOf + AHEAD).sort(byDay);
}

function byDay(a: Line, b: Line): number {
  return (a.day ?? 0) - (b.day ?? 0);
}

function lines(
  frame: Frame,
  { id, heading, empty, rows }: { readonly id: string; readonly heading: string; readonly empty: string; readonly rows: readonly Line[] },
): Block[] {
  const { words, say } = frame;
  const own = words.reports;
  return listOf(
    frame,
    { text: heading },
    {
      id,
      ...atMost(frame),
      empty,
      columns: [
        { head: say(own.on), span: 2 },
        { head: say(own.what), span: 2 },
        { head: say(own.item), span: 6 },
        { head: say(own.side), span: 2, optional: true },
      ],
      rows,
      entries: ({ day, what, item, detail }): Entry[] => [date(day), text(what), text(item), text(detail)],
    },
  );
}

function problems(frame: Frame, view: ClientReportView): Block[] {
  const { words, say } = frame;
  const own = words.weekly;
  const { kinds } = words.reports;
  const shared = view.risksAndIssues.map(({ kind, id, item, ourAction, due }): Entry[] => [
    text(say(kinds[kind])),
    text(named(id, item)),
    text(ourAction),
    date(due),
  ]);
  const awaited = view.decisions.map(({ id, item }): Entry[] => [
    text(say(kinds.decision)),
    text(named(id, item)),
    text(say(own.waits)),
    date(undefined),
  ]);
  return listOf(
    frame,
    { text: say(own.problems) },
    {
      id: 'problems',
      ...atMost(frame),
      empty: say(own.problemsEmpty),
      columns: [
        { head: say(words.reports.what), span: 2 },
        { head: say(words.reports.item), span: 5 },
        { head: say(words.reports.action), span: 3, optional: true },
        { head: say(words.reports.by), span: 2, optional: true },
      ],
      rows: [...shared, ...awaited],
      entries: (row) => row,
    },
  );
}
