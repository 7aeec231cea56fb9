// Whose a row is: its client cell, else the organisation of the outsiders in it, else the only client of the workbook.
import { fold } from '../reading/words/fold';
import type { RegisterRecord } from '../reading/records';
import type { People, Person } from './persons';

export interface Clients {
  /** Every client's name as it was first written, in the order of appearance. Names that fold alike are one. */
  readonly names: readonly string[];
  /** The client of a record; undefined where it is internal or can't be told, and then it reaches no client tab. */
  readonly of: (record: RegisterRecord) => string | undefined;
  readonly ofPerson: (person: Person) => string | undefined;
  /** The name that a client is written with, for any spelling that folds alike. */
  readonly canonical: (name: string) => string | undefined;
}

const INTERNAL = new Set(['internal', 'none', 'n/a', '内部', '我方', '无', '-'].map(fold));

/** Fields whose people tell whose a row is. */
const PEOPLE_FIELDS = ['requester', 'raisedBy', 'affected', 'participants', 'audience'];

/** The clients of a workbook, from its client register, client cells and the outsiders among its stakeholders. */
export function resolveClients(people: People, clientRecords: readonly RegisterRecord[], others: Iterable<RegisterRecord>): Clients {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  const learn = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const folded = fold(name);
    if (folded !== '' && !INTERNAL.has(folded) && !names.has(folded)) names.set(folded, name);
  };
  for (const record of clientRecords) learn(record.text('name'));
  for (const person of people.persons) if (person.side === 'client') learn(person.organisation);
  for (const record of others) learn(record.text('client'));
  const only = names.size === 1 ? [...names.values()][0] : undefined;
  const found = new Map<string, string | undefined>();
  const canonical = (name: string) => {
    if (!found.has(name)) found.set(name, names.get(fold(name)));
    return found.get(name);
  };
  const ofPerson = (person: Person) => (person.side === 'client' ? (canonical(person.organisation) ?? only) : undefined);
  return {
    names: [...names.values()],
    canonical,
    ofPerson,
    of: (record) => {
      const written = record.text('client');
      if (written !== '') return canonical(written);
      return only ?? onlyClientIn(record, people, ofPerson);
    },
  };
}

/** The one client whose people stand in the record; undefined for none or several. */
function onlyClientIn(record: RegisterRecord, people: People, ofPerson: Clients['ofPerson']): string | undefined {
  let found: string | undefined;
  for (const field of PEOPLE_FIELDS) {
    for (const name of record.names(field)) {
      for (const member of people.resolve(name).members) {
        const client = ofPerson(member);
        if (client === undefined || client === found) continue;
        if (found !== undefined) return undefined;
        found = client;
      }
    }
  }
  return found;
}
