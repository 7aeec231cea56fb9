// The only door to the client: one client's rows that may pass, through their marked fields, and a list of what was kept back.
import { isRaisedByClient } from '../../audit/told';
import type { Audit } from '../../audit/audit';
import type { Contact } from '../../audit/contacts';
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
import type { MinutesView } from '../views/minutes-view';
import { dated } from '../from-review/sources';
import type { CheckRow } from './client-check';
import { contactsWith, lastMeeting, promiseOf } from './client-contacts';
import { clientReport, type ReportWish } from './client-report';
import { newDoor, type Door } from './door';
import { markedRecord } from './marked-record';
import { minutesView } from './minutes-view';
import { neutralStatus } from './neutral-status';
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
  /** Of the last meeting; absent where no contact with this client alone is recorded. */
  readonly minutes?: MinutesView;
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
  const contacts = contactsWith(client, audit);
  const meeting = lastMeeting(contacts);
  const last = meeting.at(-1);
  const topic = last && door.shown(last.record, 'topic', markedRecord('communicationLog', last.record).text('topic'));
  const view: ClientView = {
    client,
    project,
    asOf,
    headline: headlineOf(decisions, client),
    liveNotes,
    ...(last === undefined || topic === undefined ? {} : { lastMeeting: { date: last.day, topic } }),
    promises: promisesOf(contacts, audit, meeting, door),
    milestones: records.of('milestones').flatMap((record) => milestoneOf(record, door)),
    decisions: changes.flatMap(({ decision }) => decision ?? []),
    changes: changes.map(({ change }) => change),
    risksAndIssues: [...risks, ...issues.flatMap(({ item }) => item ?? [])],
    answers: issues.flatMap(({ answer }) => answer ?? []),
    ...(satisfaction === undefined ? {} : { satisfaction }),
  };
  const minutes = minutesView(view, { records, audit, contacts, door });
  return {
    view,
    ...(minutes === undefined ? {} : { minutes }),
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

function changeOf(record: Of<'changes'>, door: Door): { readonly change: ClientChange; readonly decision?: ClientDecision }[] {
  if (!door.isTheirs(record)) return [];
  const marked = markedRecord('changes', record);
  const status = neutralStatus(record);
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

/** What is still owed, and what was done since the last meeting. */
function promisesOf(contacts: readonly Contact[], audit: Audit, meeting: readonly Contact[], door: Door): ClientPromise[] {
  const open = new Map(audit.promises.map((promise) => [promise.contact, promise]));
  return contacts.flatMap((contact) => {
    const promise = open.get(contact);
    const owed = promise === undefined && !meeting.includes(contact) ? [] : promiseOf(contact, promise);
    return owed.map((each) => ({ ...each, item: door.shown(contact.record, 'followUp', each.item) })).filter(({ item }) => item !== '');
  });
}
