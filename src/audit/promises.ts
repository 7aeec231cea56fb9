// What was promised in a contact and is still owed, and what a client wrote that still waits for a reply.
import type { SerialDay } from '../workbook/serial-date';
import { type WorkingCalendar, workingDaysBetween } from '../workbook/working-calendar';
import type { Contact } from './contacts';
import type { People, Person } from './persons';

/** A follow-up of the log that is not marked done. */
export interface OpenPromise {
  readonly contact: Contact;
  readonly text: string;
  readonly owners: readonly string[];
  /** Whose turn it is: ours unless every owner is on the client's side. */
  readonly side: 'us' | 'client';
  readonly due?: SerialDay;
  readonly isOverdue: boolean;
}

/** A contact from the client without a reply: none noted in its row, and no later contact with its senders, or their client where nobody of it is named. */
export interface Unanswered {
  readonly contact: Contact;
  readonly workingDays: number;
}

export function openPromises(contacts: readonly Contact[], people: People, asOf: SerialDay): OpenPromise[] {
  return contacts
    .filter(({ record }) => record.text('followUp') !== '' && record.yes('followUpDone') !== true)
    .map((contact) => {
      const { record } = contact;
      const due = record.date('followUpDue');
      const owners = record.names('followUpOwner');
      const persons = owners.map((owner) => people.resolve(owner).members[0]);
      const side = persons.length > 0 && persons.every((person) => person?.side === 'client') ? 'client' : 'us';
      const promise = { contact, text: record.text('followUp'), owners, side, isOverdue: due !== undefined && due < asOf } as const;
      return due === undefined ? promise : { ...promise, due };
    });
}

/** Contacts come oldest first. */
export function unansweredContacts(contacts: readonly Contact[], asOf: SerialDay, calendar: WorkingCalendar): Unanswered[] {
  const lastReply = new Map<Person | string, SerialDay>();
  for (const { direction, reached, clients, day } of contacts) {
    if (direction === 'in') continue;
    for (const person of reached) lastReply.set(person, day);
    for (const client of clients) lastReply.set(client, day);
  }
  return contacts
    .filter((contact) => contact.direction === 'in' && contact.isExternal && contact.record.date('repliedOn') === undefined)
    .filter((contact) => ![...sendersOf(contact)].some((sender) => (lastReply.get(sender) ?? -Infinity) >= contact.day))
    .map((contact) => ({ contact, workingDays: workingDaysBetween(contact.day, asOf, calendar) }));
}

/** Those named; else everybody of the body that wrote, or its client. */
function sendersOf({ present, reached, clients }: Contact): Iterable<Person | string> {
  if (present.size > 0) return present;
  return reached.size > 0 ? reached : clients;
}
