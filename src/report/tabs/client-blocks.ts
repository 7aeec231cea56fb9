// What the client tab and the reports to the client have in common: decisions awaited, changes, risks and issues.
import { chip, date, number, text, type Block, type Entry } from '../blocks';
import type { Frame } from '../frame';
import type { ClientChange, ClientDecision, ClientView } from '../views/client-view';
import { milestoneDay } from './client-milestones';

/** A place to write into during the meeting. */
export const BLANK: Entry = { kind: 'input', text: '' };

export function decisions(frame: Frame, view: Pick<ClientView, 'decisions' | 'milestones' | 'asOf'>): Block[] {
  const { words, say } = frame;
  const own = words.client;
  return [
    { kind: 'heading', text: say(own.decisions) },
    {
      kind: 'table',
      id: 'decisions',
      empty: say(own.decisionsEmpty),
      columns: [
        { head: say(words.common.head.id), span: 1 },
        { head: say(own.item), span: 3 },
        { head: say(own.proposal), span: 3 },
        { head: say(own.neededBy), span: 2 },
        { head: say(own.later), span: 3 },
      ],
      rows: view.decisions.map((decision): Entry[] => [
        text(decision.id),
        text(decision.item),
        text(proposal(frame, decision)),
        date(neededBy(view)),
        text(ifLater(frame, decision)),
      ]),
    },
  ];
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
function neededBy(view: Pick<ClientView, 'milestones' | 'asOf'>): number | undefined {
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

export function changes({ words, say }: Frame, view: Pick<ClientView, 'changes'>): Block[] {
  const own = words.client;
  const agreed = view.changes.filter(({ status }) => status === 'approved' || status === 'done');
  const days = agreed.reduce((sum, change) => sum + (change.days ?? 0), 0);
  const tone = (status: ClientChange['status']) => (status === 'pending' ? 'watch' : status === 'declined' ? 'quiet' : 'good');
  return [
    { kind: 'heading', text: say(own.changes), ...(days === 0 ? {} : { aside: say(own.changesAside, { days }) }) },
    {
      kind: 'table',
      id: 'changes',
      empty: say(own.changesEmpty),
      columns: [
        { head: say(words.common.head.id), span: 1 },
        { head: say(own.item), span: 5 },
        { head: say(own.status), span: 2 },
        { head: say(own.decided), span: 2 },
        { head: say(own.days), span: 1, align: 'right' },
        { head: say(own.price), span: 1, align: 'right' },
      ],
      rows: view.changes.map((change): Entry[] => [
        text(change.id),
        text(change.item),
        chip(say(own.statuses[change.status]), tone(change.status)),
        date(change.decided),
        number(change.days, 'signed'),
        number(change.cost),
      ]),
    },
  ];
}

export function risksAndIssues({ words, say }: Frame, view: Pick<ClientView, 'risksAndIssues'>): Block[] {
  const own = words.client;
  return [
    { kind: 'heading', text: say(own.risks) },
    {
      kind: 'table',
      id: 'risks',
      empty: say(own.risksEmpty),
      columns: [
        { head: say(words.common.head.id), span: 1 },
        { head: say(own.kind), span: 1 },
        { head: say(own.item), span: 3 },
        { head: say(own.ourAction), span: 3 },
        { head: say(own.yourHelp), span: 2 },
        { head: say(own.byDate), span: 2 },
      ],
      rows: view.risksAndIssues.map((item): Entry[] => [
        text(item.id),
        text(item.kind === 'risk' ? say(own.risk) : say(own.issue)),
        text(item.item),
        text(item.settled && item.ourAction === '' ? say(own.settled) : item.ourAction),
        BLANK,
        date(item.due),
      ]),
    },
  ];
}
