// What the client tab and the reports to the client have in common: decisions awaited, changes, risks and issues.
import { chip, date, none, number, text, type Block, type Entry } from '../blocks';
import { listOf, type Frame } from '../frame';
import type { ClientChange, ClientDecision, ClientPromise, ClientRiskOrIssue, ClientView } from '../views/client-view';
import { milestoneDay } from './client-milestones';

/** Rows that a meeting can look at; the others are counted. */
export function atMost({ words }: Frame) {
  return { maximum: 15, hint: words.client.more };
}

/** What the client still owes: the support that was asked of them. */
export function supportAsked({ promises }: Pick<ClientView, 'promises'>): readonly ClientPromise[] {
  return promises.filter(({ side, done }) => side === 'client' && !done);
}

export function decisions(frame: Frame, view: Pick<ClientView, 'decisions' | 'promises' | 'milestones' | 'asOf'>): Block[] {
  const { words, say } = frame;
  const own = words.client;
  const decided = view.decisions.map((decision): Entry[] => [
    text(decision.id),
    text(decision.item),
    text(proposal(frame, decision)),
    date(neededBy(view)),
    text(ifLater(frame, decision)),
  ]);
  const support = supportAsked(view).map(({ item, due, about }): Entry[] => [
    text(about.join(', ')),
    text(item),
    text(say(own.support)),
    date(due),
    none,
  ]);
  return listOf(
    frame,
    { text: say(own.decisions) },
    {
      id: 'decisions',
      ...atMost(frame),
      empty: say(own.decisionsEmpty),
      columns: [
        { head: say(words.common.head.id), span: 1 },
        { head: say(own.item), span: 3 },
        { head: say(own.proposal), span: 3 },
        { head: say(own.neededBy), span: 2 },
        { head: say(own.later), span: 3 },
      ],
      rows: [...decided, ...support],
      entries: (row) => row,
    },
  );
}

/** What is asked for, with what it adds to time and price. */
function proposal({ words, say }: Frame, { days, cost }: ClientDecision): string {
  const own = words.client;
  const adds = [
    days === undefined ? '' : say(own.addsDays, { days: say(words.common.days, { count: days }) }),
    cost === undefined ? '' : say(own.addsCost, { cost }),
  ].filter((part) => part !== '');
  return adds.length === 0 ? say(own.agree) : say(own.agreeAdds, { adds: { list: adds } });
}

/** The day of the next milestone, which is built on what has been decided by then. */
export function neededBy(view: Pick<ClientView, 'milestones' | 'asOf'>): number | undefined {
  const days = view.milestones.flatMap((milestone) => (milestone.actual === undefined ? (milestoneDay(milestone) ?? []) : []));
  const ahead = days.filter((day) => day >= view.asOf);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

/** Neutral: what follows from waiting, never whose fault it is. */
function ifLater({ words, say }: Frame, { days }: ClientDecision): string {
  const own = words.client;
  if (days === undefined) return say(own.laterUnknown);
  return days === 0 ? say(own.laterNothing) : say(own.laterDays, { days: say(words.common.days, { count: days }) });
}

/** What is still open for the client comes first. */
const CHANGE_ORDER: Readonly<Record<ClientChange['status'], number>> = { pending: 0, approved: 1, done: 2, declined: 3 };

export function changes(frame: Frame, view: Pick<ClientView, 'changes'>): Block[] {
  const { words, say } = frame;
  const own = words.client;
  const agreed = view.changes.filter(({ status }) => status === 'approved' || status === 'done');
  const days = agreed.reduce((sum, change) => sum + (change.days ?? 0), 0);
  const tone = (status: ClientChange['status']) => (status === 'pending' ? 'watch' : status === 'declined' ? 'quiet' : 'good');
  return listOf(
    frame,
    { text: say(own.changes), ...(days === 0 ? {} : { aside: say(own.changesAside, { days }) }) },
    {
      id: 'changes',
      ...atMost(frame),
      empty: say(own.changesEmpty),
      columns: [
        { head: say(words.common.head.id), span: 1 },
        { head: say(own.item), span: 5 },
        { head: say(own.status), span: 2 },
        { head: say(own.decided), span: 2, optional: true },
        { head: say(own.days), span: 1, align: 'right', optional: true },
        { head: say(own.price), span: 1, align: 'right', optional: true },
      ],
      rows: view.changes.toSorted((a, b) => CHANGE_ORDER[a.status] - CHANGE_ORDER[b.status]),
      entries: (change): Entry[] => [
        text(change.id),
        text(change.item),
        chip(say(own.statuses[change.status]), tone(change.status)),
        date(change.decided),
        number(change.days, 'signed'),
        number(change.cost),
      ],
    },
  );
}

/** What was asked of the client for a risk or issue, by the ids in the log. */
function helpWith({ id }: ClientRiskOrIssue, asked: readonly ClientPromise[]): string {
  const named = asked.filter(({ about }) => id !== '' && about.some((other) => other.toLowerCase() === id.toLowerCase()));
  return named.map(({ item }) => item).join('; ');
}

export function risksAndIssues(frame: Frame, view: Pick<ClientView, 'risksAndIssues' | 'promises'>): Block[] {
  const { words, say } = frame;
  const own = words.client;
  const asked = supportAsked(view);
  return listOf(
    frame,
    { text: say(own.risks) },
    {
      id: 'risks',
      ...atMost(frame),
      empty: say(own.risksEmpty),
      columns: [
        { head: say(words.common.head.id), span: 1 },
        { head: say(own.kind), span: 1 },
        { head: say(own.item), span: 3 },
        { head: say(own.ourAction), span: 3, optional: true },
        { head: say(own.yourHelp), span: 2, optional: true },
        { head: say(own.byDate), span: 2, optional: true },
      ],
      rows: view.risksAndIssues,
      entries: (item): Entry[] => [
        text(item.id),
        text(item.kind === 'risk' ? say(own.risk) : say(own.issue)),
        text(item.item),
        text(item.settled && item.ourAction === '' ? say(own.settled) : item.ourAction),
        text(helpWith(item, asked)),
        date(item.due),
      ],
    },
  );
}
