// The rows of the communication log as contacts: when, whom they reached, which way they went.
import type { RegisterRecord } from '../reading/records';
import type { SerialDay } from '../workbook/serial-date';
import type { Clients } from './clients';
import type { People, Person } from './persons';

export type Direction = 'out' | 'in' | 'twoWay';

export interface Contact {
  readonly record: RegisterRecord;
  readonly day: SerialDay;
  readonly direction: Direction;
  readonly channels: readonly string[];
  /** Who took part by name. */
  readonly present: ReadonlySet<Person>;
  /** Who was reached: those present, and the members of groups that it was posted to. */
  readonly reached: ReadonlySet<Person>;
  /** Participants as written. */
  readonly names: readonly string[];
  /** The clients that it reached; empty for an internal meeting. */
  readonly clients: ReadonlySet<string>;
  /** It reached somebody who is not of our own side. */
  readonly isExternal: boolean;
}

/** Whom a list of participants stands for. */
type Reach = Pick<Contact, 'names' | 'present' | 'reached' | 'clients' | 'isExternal'>;

/** The dated rows of the log up to asOf, oldest first. Each distinct list of participants is resolved once. */
export function readContacts(log: readonly RegisterRecord[], people: People, clients: Clients, asOf: SerialDay): Contact[] {
  const reaches = new Map<string, Reach>();
  const contacts: Contact[] = [];
  for (const record of log) {
    const date = record.date('date');
    if (date === undefined || Math.floor(date) > asOf) continue;
    const participants = record.text('participants');
    let reach = reaches.get(participants);
    if (reach === undefined) reaches.set(participants, (reach = reachOf(record.names('participants'), people, clients)));
    const { names, present, reached, clients: reachedClients, isExternal } = reach;
    contacts.push({
      record,
      day: Math.floor(date),
      direction: directionOf(record),
      channels: record.choices('channel'),
      present,
      reached,
      names,
      clients: reachedClients,
      isExternal,
    });
  }
  return contacts.sort((a, b) => a.day - b.day || compare(a.record.key, b.record.key));
}

function reachOf(names: readonly string[], people: People, clients: Clients): Reach {
  const present = new Set<Person>();
  const reached = new Set<Person>();
  const reachedClients = new Set<string>();
  let isExternal = false;
  for (const name of names) {
    const resolution = people.resolve(name);
    for (const person of resolution.members) {
      if (resolution.kind === 'person') present.add(person);
      reached.add(person);
      if (person.side !== 'own') isExternal = true;
      const client = clients.ofPerson(person);
      if (client !== undefined) reachedClients.add(client);
    }
    // A client's name as participant means somebody of that client, though nobody in particular.
    const client = clients.canonical(name);
    if (client !== undefined) {
      reachedClients.add(client);
      isExternal = true;
    }
  }
  return { names, present, reached, clients: reachedClients, isExternal };
}

/** A row that does not say which way it went counts as two-way, as most meetings are. */
function directionOf(record: RegisterRecord): Direction {
  const direction = record.choice('direction');
  return direction === 'in' || direction === 'out' ? direction : 'twoWay';
}

/** Whether the contact went to the client's side rather than only came from it. */
export function isOutgoing({ direction }: Contact): boolean {
  return direction !== 'in';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
