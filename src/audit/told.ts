// Told or not: for each risk, change, issue and milestone that the client should know of, the log row that shows it.
// Where no row does, the truth is "no record", never "not told".
import type { Records, RegisterRecord } from '../reading/records';
import type { SerialDay } from '../workbook/serial-date';
import type { Clients } from './clients';
import { type Contact, isOutgoing } from './contacts';
import { borneTitles, citedIds, regularMeetings, type ToldRegister } from './evidence';
import { lowerBound } from './lower-bound';
import type { People, Person } from './persons';
import type { PlanLine } from './plan-lines';

/** told – a row cites it · probablyTold – a row bears its title's words or reports on its kind; to be confirmed · noRecord – no row does. */
export type ToldState = 'told' | 'probablyTold' | 'noRecord';

export interface Told {
  readonly register: ToldRegister;
  readonly record: RegisterRecord;
  readonly client?: string;
  /** The outsiders whom the record itself names (requester, raised by, affected); empty = anybody of the client. */
  readonly mustKnow: readonly Person[];
  /** Since when it should be known; absent where the record gives no date, and then any row counts. */
  readonly since?: SerialDay;
  readonly state: ToldState;
  /** Every row that told it, oldest first. */
  readonly rows: readonly Contact[];
  /** The first of them. */
  readonly by?: Contact;
  /** The last of them, for what needs updates. */
  readonly last?: Contact;
  /** Those of mustKnow whom no telling row reached. */
  readonly notReached: readonly Person[];
}

/** Fields that name whom a record concerns. */
const CONCERNED = ['requester', 'raisedBy', 'affected'];

/** What the client should know of, and what the log shows. Contacts come oldest first. */
export function auditTold(
  records: Records,
  people: People,
  clients: Clients,
  contacts: readonly Contact[],
  lineOf: ReadonlyMap<Contact, PlanLine>,
): Told[] {
  const items = tellable(records, people, clients);
  const telling = contacts.filter((contact) => contact.isExternal && isOutgoing(contact));
  const citing = citedIds(
    items.map(({ record }) => record),
    telling,
  );
  const cited = items.map((item) => rowsFor(item, citing(item.record)));
  const bearing = borneTitles(
    items.filter((_, place) => cited[place] === NO_ROWS).map(({ record }) => record),
    telling,
  );
  const regular = regularMeetings(telling, lineOf);
  return items.map((item, place) => {
    const mustKnow = concerned(item.record, people);
    const citingRows = cited[place] ?? NO_ROWS;
    if (citingRows !== NO_ROWS) return toldBy(item, citingRows, 'told', mustKnow);
    const titled = rowsFor(item, bearing(item.record));
    const probable = titled === NO_ROWS ? firstMeeting(regular[item.register], item) : titled;
    return toldBy(item, probable, probable.length > 0 ? 'probablyTold' : 'noRecord', mustKnow);
  });
}

const NO_ROWS: readonly Contact[] = [];

/** Those of the rows that can have told of the item; NO_ROWS where none can. */
function rowsFor(item: Tellable, rows: readonly Contact[]): readonly Contact[] {
  const counting = rows.length === 0 ? NO_ROWS : rows.filter((row) => counts(row, item));
  return counting.length === 0 ? NO_ROWS : counting;
}

function toldBy(
  { register, record, client, since }: Tellable,
  rows: readonly Contact[],
  state: ToldState,
  mustKnow: readonly Person[],
): Told {
  const by = rows[0];
  const last = rows.at(-1);
  return {
    register,
    record,
    mustKnow,
    rows,
    state,
    notReached:
      rows.length === 0 || mustKnow.length === 0 ? mustKnow : mustKnow.filter((person) => !rows.some(({ reached }) => reached.has(person))),
    ...(client === undefined ? {} : { client }),
    ...(since === undefined ? {} : { since }),
    ...(by === undefined ? {} : { by }),
    ...(last === undefined ? {} : { last }),
  };
}

/** Whether a row can have told of it: not before the event, and to this client or to nobody in particular. */
function counts({ day, clients }: Contact, { since, client }: Tellable): boolean {
  return (since === undefined || day >= since) && (client === undefined || clients.size === 0 || clients.has(client));
}

interface Tellable {
  readonly register: ToldRegister;
  readonly record: RegisterRecord;
  readonly since: SerialDay | undefined;
  readonly client: string | undefined;
}

/** Active client-facing risks, decided changes, active issues that the client raised, external milestones that were reached. */
function tellable(records: Records, people: People, clients: Clients): Tellable[] {
  const items: Tellable[] = [];
  const add = (register: ToldRegister, record: RegisterRecord, since: SerialDay | undefined) =>
    items.push({ register, record, since, client: clients.of(record) });
  for (const record of records.of('risks')) {
    if (record.active && record.yes('clientFacing') === true) add('risks', record, record.date('identifiedOn'));
  }
  for (const record of records.of('changes')) {
    if (isDecided(record)) add('changes', record, record.date('decidedOn'));
  }
  for (const record of records.of('issues')) {
    if (record.active && isRaisedByClient(record, people)) add('issues', record, record.date('raisedOn'));
  }
  for (const record of records.of('milestones')) {
    if (record.choice('type') !== 'internal' && record.date('actualOn') !== undefined) add('milestones', record, record.date('actualOn'));
  }
  return items;
}

const DECIDED: ReadonlySet<string> = new Set(['approved', 'rejected', 'postponed']);

/** A decision was made that its requester waits to hear. */
function isDecided(change: RegisterRecord): boolean {
  const status = change.choice('status');
  return status !== undefined && DECIDED.has(status);
}

/** Somebody on the client's side raised it, or it is a complaint, which only clients make. */
export function isRaisedByClient(issue: RegisterRecord, people: People): boolean {
  if (issue.choice('kind') === 'complaint') return true;
  return issue.names('raisedBy').some((name) => people.resolve(name).members.some(({ side }) => side === 'client'));
}

function concerned(record: RegisterRecord, people: People): Person[] {
  const persons: Person[] = [];
  for (const field of CONCERNED) {
    for (const name of record.names(field)) {
      const { kind, members } = people.resolve(name);
      const [person] = members;
      if (kind === 'person' && person && person.side !== 'own' && !persons.includes(person)) persons.push(person);
    }
  }
  return persons;
}

/** The first regular meeting after the event that could have told of it. */
function firstMeeting(meetings: readonly Contact[], item: Tellable): readonly Contact[] {
  if (item.since === undefined) return NO_ROWS;
  for (let place = lowerBound(meetings, item.since, ({ day }) => day); place < meetings.length; place += 1) {
    const meeting = meetings[place];
    if (meeting && counts(meeting, item)) return [meeting];
  }
  return NO_ROWS;
}
