// One client's rows of the communication log: which they are, the last meeting among them, what each promised.
import type { Audit } from '../../audit/audit';
import type { Contact } from '../../audit/contacts';
import type { OpenPromise } from '../../audit/promises';
import { dated } from '../from-review/sources';
import type { ClientPromise } from '../views/client-view';
import { markedRecord } from './marked-record';

/** Channels on which people meet; a row that names none may be a meeting. */
export const MEETING_CHANNELS: ReadonlySet<string> = new Set(['meeting', 'video', 'call', 'visit', 'workshop']);

/** Oldest first. A contact with two clients could tell one of the other, so it counts for neither. */
export function contactsWith(client: string, { contacts, clients: resolved }: Audit): readonly Contact[] {
  return contacts.filter(({ clients, record }) => {
    const written = resolved.of(record);
    return clients.size === 1 && clients.has(client) && (written === undefined || written === client);
  });
}

export function isMeeting({ channels }: Contact): boolean {
  return channels.length === 0 || channels.some((channel) => MEETING_CHANNELS.has(channel));
}

/** The rows of the last day on which people met; of the last contact's day where they never did. */
export function lastMeeting(contacts: readonly Contact[]): readonly Contact[] {
  const last = contacts.findLast(isMeeting) ?? contacts.at(-1);
  const onTheDay = contacts.filter(({ day }) => day === last?.day);
  return onTheDay.some(isMeeting) ? onTheDay.filter(isMeeting) : onTheDay;
}

/** What was promised in a contact; `open` where it is still owed. */
export function promiseOf({ record }: Contact, open: OpenPromise | undefined): ClientPromise[] {
  const marked = markedRecord('communicationLog', record);
  const item = marked.text('followUp');
  const side = open === undefined ? {} : { side: open.side };
  const about = record.ids('references');
  return item === '' ? [] : [{ item, about, done: open === undefined, ...side, ...dated('due', marked.date('followUpDue')) }];
}
