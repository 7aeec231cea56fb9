// Told or not: for each risk, change, issue and milestone that the client should know of, the log row that shows it.
// Where no row does, the truth is "no record", never "not told".
import { fold } from '../reading/fold';
import type { Records, RegisterRecord } from '../reading/records';
import type { SerialDay } from '../workbook/serial-date';
import type { Clients } from './clients';
import { type Contact, isOutgoing } from './contacts';
import { keywords } from './keywords';
import { lowerBound } from './lower-bound';
import type { People, Person } from './persons';
import type { PlanLine } from './plan-lines';

const TOLD_REGISTERS = ['risks', 'changes', 'issues', 'milestones'] as const;
export type ToldRegister = (typeof TOLD_REGISTERS)[number];

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

/** Where a log row says what it was about. */
const BODY = ['topic', 'summary'];

/** Words by which a plan line's content shows that its meetings cover a kind of record. */
const COVERS: Readonly<Record<ToldRegister, RegExp>> = {
  risks: /risk|风险/i,
  changes: /change|变更/i,
  issues: /issue|problem|问题/i,
  milestones: /milestone|progress|里程碑|进度|进展/i,
};

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
  const citing = citations(items, telling);
  const citedBy = new Map(items.map((item) => [item, (citing.get(fold(item.record.text('id'))) ?? []).filter((row) => counts(row, item))]));
  const untold = items.filter((item) => citedBy.get(item)?.length === 0);
  const bearingTitle = titleIndex(untold, telling);
  const regular = regularMeetings(telling, lineOf);
  const probableRows = (item: Tellable): readonly Contact[] => {
    const titled = bearingTitle(item).filter((row) => counts(row, item));
    return titled.length > 0 ? titled : firstMeeting(regular[item.register], item);
  };
  return items.map((item) => {
    const cited = citedBy.get(item) ?? [];
    const isCited = cited.length > 0;
    const rows = isCited ? cited : probableRows(item);
    return toldBy(item, rows, isCited ? 'told' : rows.length > 0 ? 'probablyTold' : 'noRecord', concerned(item.record, people));
  });
}

function toldBy(
  { register, record, client, since }: Tellable,
  rows: readonly Contact[],
  state: ToldState,
  mustKnow: readonly Person[],
): Told {
  const [by, last] = [rows[0], rows.at(-1)];
  return {
    register,
    record,
    mustKnow,
    rows,
    state,
    notReached: mustKnow.filter((person) => !rows.some(({ reached }) => reached.has(person))),
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
export function isDecided(change: RegisterRecord): boolean {
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

function titleOf(record: RegisterRecord): string {
  return record.text('title') || record.text('name') || record.text('description');
}

/** By kind of record, the contacts of plan lines whose content covers it. */
function regularMeetings(contacts: readonly Contact[], lineOf: ReadonlyMap<Contact, PlanLine>): Record<ToldRegister, readonly Contact[]> {
  const kindsOf = new Map<PlanLine, readonly ToldRegister[]>();
  const meetings: Record<ToldRegister, Contact[]> = { risks: [], changes: [], issues: [], milestones: [] };
  for (const contact of contacts) {
    const line = lineOf.get(contact);
    if (line === undefined) continue;
    let kinds = kindsOf.get(line);
    if (kinds === undefined) kindsOf.set(line, (kinds = coveredBy(line)));
    for (const kind of kinds) meetings[kind].push(contact);
  }
  return meetings;
}

function coveredBy({ record }: PlanLine): ToldRegister[] {
  const content = `${record.text('item')} ${record.text('content')}`;
  return TOLD_REGISTERS.filter((register) => COVERS[register].test(content));
}

/** The first regular meeting after the event that could have told of it. */
function firstMeeting(meetings: readonly Contact[], item: Tellable): readonly Contact[] {
  if (item.since === undefined) return [];
  for (let place = lowerBound(meetings, item.since, ({ day }) => day); place < meetings.length; place += 1) {
    const meeting = meetings[place];
    if (meeting && counts(meeting, item)) return [meeting];
  }
  return [];
}

/** "R-03", "CR12", "变更-7": letters, perhaps a joint, digits. */
const ID_IN_TEXT = /[A-Za-z\u4e00-\u9fff]+[-_.#]?\d+/g;
/** What every such text has; tells the many texts without an id apart in one pass. */
const HAS_ID = /[A-Za-z\u4e00-\u9fff][-_.#]?\d/;

/** Rows by the ids that they cite, in their references or, for ids with a letter, in topic and summary. */
function citations(items: readonly Tellable[], contacts: readonly Contact[]): Map<string, Contact[]> {
  const cited = new Map<string, Contact[]>();
  for (const { record } of items) if (!record.isBlank('id')) cited.set(fold(record.text('id')), []);
  if (cited.size === 0) return cited;
  for (const contact of contacts) {
    const { record } = contact;
    const cite = (id: string) => {
      const rows = cited.get(fold(id));
      if (rows && rows.at(-1) !== contact) rows.push(contact);
    };
    record.ids('references').forEach(cite);
    for (const field of BODY) for (const id of idsIn(record.text(field))) cite(id);
  }
  return cited;
}

function idsIn(text: string): readonly string[] {
  return HAS_ID.test(text) ? (text.match(ID_IN_TEXT) ?? []) : [];
}

/** Finds the rows that bear all the words of a title, if it has at least two. */
function titleIndex(items: readonly Tellable[], contacts: readonly Contact[]): (item: Tellable) => readonly Contact[] {
  const places = new Map<string, number[]>();
  for (const { record } of items) for (const word of keywords(titleOf(record))) places.set(word, []);
  if (places.size > 0) {
    contacts.forEach(({ record }, place) => {
      for (const field of BODY) {
        for (const word of keywords(record.text(field))) {
          const list = places.get(word);
          if (list && list.at(-1) !== place) list.push(place);
        }
      }
    });
  }
  return ({ record }) => {
    const lists = [...new Set(keywords(titleOf(record)))].map((word) => places.get(word) ?? []).sort((a, b) => a.length - b.length);
    const [rarest, ...others] = lists;
    if (rarest === undefined || others.length === 0) return [];
    return rarest
      .filter((place) => others.every((list) => list[lowerBound(list, place, Number)] === place))
      .flatMap((place) => contacts[place] ?? []);
  };
}
