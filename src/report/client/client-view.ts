// The only door to the client: one client's rows that may pass, through their marked fields, and a list of what was kept back.
import { isRaisedByClient } from '../../audit/told';
import type { Audit } from '../../audit/audit';
import type { Contact } from '../../audit/contacts';
import type { OpenPromise } from '../../audit/promises';
import type { Records, RegisterRecord } from '../../reading/records';
import type { FieldId } from '../../registers/catalogue';
import type { SerialDay } from '../../workbook/serial-date';
import type { ClientReportView } from '../views/client-report-view';
import type {
  ClientAnswer,
  ClientChange,
  ClientDecision,
  ClientMilestone,
  ClientPromise,
  ClientRiskOrIssue,
  ClientSatisfaction,
  ClientView,
} from '../views/client-view';
import { dated } from '../from-review/sources';
import type { CheckRow } from './client-check';
import { clientReport, type ReportWish } from './client-report';
import { newDoor, type Door } from './door';
import { markedRecord } from './marked-record';
import { headlineOf, type ClientDecisions } from './release';

export interface ClientSources {
  readonly project: string;
  readonly asOf: SerialDay;
  readonly records: Records;
  readonly audit: Audit;
  readonly decisions: ClientDecisions;
  /** What the PM wrote into the next steps on this client's tab. */
  readonly liveNotes?: readonly string[];
  /** Of this client's answers, where there are enough to hide each single one. */
  readonly satisfaction?: ClientSatisfaction;
  /** Set where a weekly, stage or closing report is wanted. */
  readonly report?: ReportWish;
}

export interface ClientPage {
  readonly view: ClientView;
  /** What reports say besides; absent unless one is wanted. */
  readonly report?: ClientReportView;
  readonly check: readonly CheckRow[];
}

/** Settled issues are answered for this long, in days. */
const RECENT = 92;

export function clientPage(client: string, sources: ClientSources): ClientPage {
  const { project, asOf, records, audit, decisions, liveNotes = [], satisfaction, report } = sources;
  const door = newDoor(client, audit, decisions);
  const risks = records.of('risks').flatMap((record) => riskOf(record, door));
  const issues = records.of('issues').flatMap((record) => issueOf(record, door, audit, asOf));
  const changes = records.of('changes').flatMap((record) => changeOf(record, door));
  const contacts = audit.contacts.filter((contact) => isOnlyWith(contact, client, audit));
  const lastMeeting = contacts.at(-1);
  const topic = lastMeeting && door.shown(lastMeeting.record, 'topic', markedRecord('communicationLog', lastMeeting.record).text('topic'));
  const view: ClientView = {
    client,
    project,
    asOf,
    headline: headlineOf(decisions, client),
    liveNotes,
    ...(lastMeeting === undefined || topic === undefined ? {} : { lastMeeting: { date: lastMeeting.day, topic } }),
    promises: promisesOf(contacts, audit, lastMeeting, door),
    milestones: records.of('milestones').flatMap((record) => milestoneOf(record, door)),
    decisions: changes.flatMap(({ decision }) => decision ?? []),
    changes: changes.map(({ change }) => change),
    risksAndIssues: [...risks, ...issues.flatMap(({ item }) => item ?? [])],
    answers: issues.flatMap(({ answer }) => answer ?? []),
    ...(satisfaction === undefined ? {} : { satisfaction }),
  };
  return {
    view,
    ...(report === undefined ? {} : { report: clientReport(view, contacts, door, { ...report, records, asOf }) }),
    check: door.check,
  };
}

type Of<R extends Parameters<Records['of']>[0]> = RegisterRecord<FieldId<R>>;

function riskOf(record: Of<'risks'>, door: Door): ClientRiskOrIssue[] {
  if (!record.active || !door.isTheirs(record)) return [];
  if (record.yes('clientFacing') !== true) {
    door.keepBack(record, record.text('title'), 'notClientFacing');
    return [];
  }
  const item = door.wording('risks', record, ['title', 'description']);
  if (item === undefined) return [];
  const marked = markedRecord('risks', record);
  const ourAction = door.ticked(record, 'action');
  return [{ id: marked.text('id'), kind: 'risk', item, ourAction, settled: false, ...dated('due', marked.date('actionDue')) }];
}

function issueOf(
  record: Of<'issues'>,
  door: Door,
  audit: Audit,
  asOf: SerialDay,
): { readonly item?: ClientRiskOrIssue; readonly answer?: ClientAnswer }[] {
  if (!door.isTheirs(record)) return [];
  const settledOn = record.date('closedOn') ?? record.date('resolvedOn');
  if (!record.active && (settledOn === undefined || settledOn < asOf - RECENT)) return [];
  if (!isRaisedByClient(record, audit.people)) {
    if (record.active) door.keepBack(record, record.text('title') || record.text('description'), 'internal');
    return [];
  }
  const said = door.wording('issues', record, ['title', 'description']);
  if (said === undefined) return [];
  const marked = markedRecord('issues', record);
  const resolution = door.ticked(record, 'resolution');
  if (!record.active) return resolution === '' ? [] : [{ answer: { said, did: resolution } }];
  return [
    {
      item: {
        id: marked.text('id'),
        kind: 'issue',
        item: said,
        ourAction: resolution,
        settled: false,
        ...dated('due', marked.date('dueOn')),
      },
    },
  ];
}

/** In words that blame nobody. A change that was withdrawn or merged is nobody's news. */
const NEUTRAL: Readonly<Record<string, ClientChange['status']>> = {
  submitted: 'pending',
  assessing: 'pending',
  assessed: 'pending',
  pending: 'pending',
  postponed: 'pending',
  approved: 'approved',
  rejected: 'declined',
  implemented: 'done',
  closed: 'done',
};

function changeOf(record: Of<'changes'>, door: Door): { readonly change: ClientChange; readonly decision?: ClientDecision }[] {
  if (!door.isTheirs(record)) return [];
  const marked = markedRecord('changes', record);
  const status = NEUTRAL[marked.choice('status') ?? ''];
  if (status === undefined) return [];
  const item = door.wording('changes', record, ['title', 'description']);
  if (item === undefined) return [];
  const id = marked.text('id');
  const days = marked.number('scheduleImpact');
  const cost = record.yes('chargeable') === true ? marked.number('costImpact') : undefined;
  const facts = {
    id,
    item,
    ...(days === undefined ? {} : { days }),
    ...(cost === undefined ? {} : { cost }),
    ...dated('submitted', marked.date('submittedOn')),
  };
  const change: ClientChange = { ...facts, status, ...dated('decided', marked.date('decidedOn')) };
  return [status === 'pending' && record.choice('waitingOn') === 'client' ? { change, decision: facts } : { change }];
}

function milestoneOf(record: Of<'milestones'>, door: Door): ClientMilestone[] {
  if (!door.isTheirs(record)) return [];
  const marked = markedRecord('milestones', record);
  const name = marked.text('name');
  if (record.choice('type') === 'internal') {
    door.keepBack(record, name, 'internal');
    return [];
  }
  const shown = name === '' ? '' : door.shown(record, 'name', name);
  if (shown === '') return [];
  return [
    {
      name: shown,
      ...dated('planned', marked.date('plannedOn')),
      ...dated('forecast', marked.date('forecastOn')),
      ...dated('actual', marked.date('actualOn')),
      ...dated('accepted', marked.date('acceptedOn')),
    },
  ];
}

/** A contact with two clients could tell one of the other, so it counts for neither. */
export function isOnlyWith({ clients, record }: Contact, client: string, audit: Audit): boolean {
  const written = audit.clients.of(record);
  return clients.size === 1 && clients.has(client) && (written === undefined || written === client);
}

/** What is still owed, and what was done since the last meeting. */
function promisesOf(contacts: readonly Contact[], audit: Audit, last: Contact | undefined, door: Door): ClientPromise[] {
  const open = new Map(audit.promises.map((promise) => [promise.contact, promise]));
  return contacts.flatMap((contact) => {
    const promise = open.get(contact);
    const owed = promise === undefined && contact !== last ? [] : promiseOf(contact, promise);
    return owed.map((each) => ({ ...each, item: door.shown(contact.record, 'followUp', each.item) })).filter(({ item }) => item !== '');
  });
}

/** What was promised in a contact; `open` where it is still owed. */
export function promiseOf({ record }: Contact, open: OpenPromise | undefined): ClientPromise[] {
  const marked = markedRecord('communicationLog', record);
  const item = marked.text('followUp');
  const side = open === undefined ? {} : { side: open.side };
  const about = record.ids('references');
  return item === '' ? [] : [{ item, about, done: open === undefined, ...side, ...dated('due', marked.date('followUpDue')) }];
}
