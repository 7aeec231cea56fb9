// Client – {name}: projected untouched. Built from a ClientView, which has no place for anything internal.
import { headlineName } from '../../setup/input-names';
import { digestsOfOurs, writtenName } from '../../setup/typed-over';
import { digestOf } from '../../setup/written-key';
import { chip, date, none, number, text, type Block, type Entry, type Figure } from '../blocks';
import { listOf, printFrame, percent, type Frame } from '../frame';
import { layoutTab } from '../layout/tab';
import type { TabPlan } from '../plan';
import type { ClientView } from '../views/client-view';
import { atMost, changes, decisions, risksAndIssues, supportAsked } from './client-blocks';
import { milestoneBlocks, milestoneDay } from './client-milestones';
import { steps } from './client-steps';

/** Lines of done and next. */
const FEW = 5;

export function clientTab(frame: Frame, key: string, name: string, view: ClientView): TabPlan {
  const { words, say, language } = frame;
  const own = words.client;
  const plan = layoutTab({
    kind: 'client',
    key,
    name,
    audience: 'client',
    language,
    blocks: [
      {
        kind: 'title',
        text: say(own.title, { project: view.project }),
        subtitle: say(own.subtitle, { client: view.client, asOf: { day: view.asOf } }),
      },
      headline(key, view),
      { kind: 'heading', text: say(own.glance) },
      glance(frame, view),
      ...lastMeeting(frame, view),
      ...milestoneBlocks(frame, view),
      doneAndNext(frame, view),
      ...decisions(frame, view),
      ...changes(frame, view),
      ...risksAndIssues(frame, view),
      ...answers(frame, view),
      ...steps(frame, key, view),
    ],
    ...printFrame({ ...frame, project: view.project }, view.client),
  });
  return { ...plan, names: [...plan.names, { name: writtenName(key, digestsOfOurs(saidOn(plan), plan.names)), row: 0, column: 0 }] };
}

function saidOn({ cells }: TabPlan): (string | number | undefined)[][] {
  return cells.map((row) =>
    row.map((cell) => {
      if (cell?.value.kind === 'text') return cell.value.text;
      if (cell?.value.kind === 'number') return cell.value.number;
      return cell?.value.kind === 'date' ? cell.value.day : undefined;
    }),
  );
}

/** Always there, if blank, and bears a name: what the PM writes into it is found again, and stays. */
function headline(key: string, { headline: words }: ClientView): Block {
  const name = headlineName(key, digestOf([words]));
  return words === '' ? { kind: 'note', text: '', name } : { kind: 'note', text: words, tone: 'info', name };
}

function glance({ words, say }: Frame, view: ClientView): Block {
  const own = words.client;
  const all = view.milestones.length;
  const reached = view.milestones.filter((milestone) => milestone.actual !== undefined).length;
  const next = view.milestones
    .filter((milestone) => milestone.actual === undefined && milestoneDay(milestone) !== undefined)
    .toSorted((a, b) => (milestoneDay(a) ?? 0) - (milestoneDay(b) ?? 0))[0];
  const open = view.risksAndIssues.filter((item) => !item.settled).length;
  const awaited = view.decisions.length + supportAsked(view).length;
  const figures: Figure[] = [
    {
      label: say(own.progress),
      value: all === 0 ? text(say(words.common.none)) : number(reached),
      detail: all === 0 ? say(own.progressNone) : say(own.progressDetail, { all }),
    },
    {
      label: say(own.next),
      value: next === undefined ? text(say(words.common.none)) : date(milestoneDay(next)),
      detail: next?.name ?? say(own.nextNone),
    },
    {
      label: say(own.awaited),
      value: number(awaited),
      detail: awaited === 0 ? say(own.awaitedNone) : say(own.awaitedDetail),
    },
    { label: say(own.openItems), value: number(open), detail: say(own.openDetail) },
  ];
  return { kind: 'figures', figures };
}

function lastMeeting(frame: Frame, view: ClientView): Block[] {
  const { words, say } = frame;
  const own = words.client;
  const meeting = view.lastMeeting;
  const side = { us: say(own.ourSide), client: say(own.yourSide) };
  return listOf(
    frame,
    {
      text: say(own.last),
      ...(meeting === undefined || meeting.topic === ''
        ? {}
        : { aside: say(own.lastAside, { topic: meeting.topic, date: { day: meeting.date } }) }),
    },
    {
      id: 'promises',
      ...atMost(frame),
      empty: say(own.lastEmpty),
      columns: [
        { head: say(own.item), span: 7 },
        { head: say(words.common.head.side), span: 2, optional: true },
        { head: say(own.due), span: 2, optional: true },
        { head: say(words.common.head.status), span: 1 },
      ],
      rows: view.promises,
      entries: (promise): Entry[] => [
        text(promise.item),
        promise.side === undefined ? none : text(side[promise.side]),
        date(promise.due),
        promise.done ? chip(say(own.done), 'good') : chip(say(own.open), 'info'),
      ],
    },
  );
}

function doneAndNext({ words, say }: Frame, view: ClientView): Block {
  const own = words.client;
  const done = view.milestones
    .filter((milestone) => milestone.actual !== undefined)
    .toSorted((a, b) => (b.actual ?? 0) - (a.actual ?? 0))
    .slice(0, FEW);
  const next = view.milestones
    .filter((milestone) => milestone.actual === undefined && milestoneDay(milestone) !== undefined)
    .toSorted((a, b) => (milestoneDay(a) ?? 0) - (milestoneDay(b) ?? 0))
    .slice(0, FEW);
  const side = (id: string, heading: string, empty: string, rows: typeof done): readonly Block[] => [
    { kind: 'heading', text: heading },
    {
      kind: 'table',
      id,
      empty,
      columns: [
        { head: say(own.item), span: 4 },
        { head: say(own.on), span: 2 },
      ],
      rows: rows.map((milestone): Entry[] => [text(milestone.name), date(milestoneDay(milestone))]),
    },
  ];
  return {
    kind: 'sides',
    sides: [
      { span: 6, blocks: side('done', say(own.doneHeading), say(own.doneEmpty), done) },
      { span: 6, blocks: side('next', say(own.nextHeading), say(own.nextEmpty), next) },
    ],
  };
}

function answers(frame: Frame, view: ClientView): Block[] {
  const { words, say } = frame;
  const own = words.client;
  const score = view.satisfaction;
  return [
    { kind: 'heading', text: say(own.answers) },
    ...(score === undefined ? [] : [{ kind: 'note', text: say(own.score, { share: percent(score.share), count: score.count }) } as const]),
    ...listOf(frame, undefined, {
      id: 'answers',
      ...atMost(frame),
      empty: say(own.answersEmpty),
      columns: [
        { head: say(own.said), span: 6 },
        { head: say(own.did), span: 6 },
      ],
      rows: view.answers,
      entries: ({ said, did }): Entry[] => [text(said), text(did)],
    }),
  ];
}
