// The last meeting with a client as minutes: its rows in the log, what was decided, what each side took on. Other clients' rows stay out.
import type { Audit } from '../../audit/audit';
import type { Contact } from '../../audit/contacts';
import type { SerialDay } from '../../workbook/serial-date';
import { dated } from '../from-review/sources';
import type { ClientView } from '../views/client-view';
import type { MinutesView } from '../views/minutes-view';
import { isOnlyWith, promiseOf } from './client-view';
import { markedRecord } from './marked-record';

/** Channels on which people meet; a row that names none may be a meeting. */
const MEETINGS = new Set(['meeting', 'video', 'call', 'visit', 'workshop']);

/** Undefined where no contact with this client alone is recorded up to the day of the view. */
export function minutesView(view: ClientView, audit: Audit): MinutesView | undefined {
  const contacts = audit.contacts.filter((contact) => isOnlyWith(contact, view.client, audit));
  const date = (contacts.findLast(isMeeting) ?? contacts.at(-1))?.day;
  if (date === undefined) return undefined;
  const onTheDay = contacts.filter(({ day }) => day === date);
  const meetings = onTheDay.some(isMeeting) ? onTheDay.filter(isMeeting) : onTheDay;
  const cited = new Set(meetings.flatMap(({ record }) => record.ids('references')).map((id) => id.toLowerCase()));
  const open = new Map(audit.promises.map((promise) => [promise.contact, promise]));
  const promised = (of: readonly Contact[]) => of.flatMap((contact) => promiseOf(contact, open.get(contact)));
  return {
    client: view.client,
    date,
    participants: [...new Set(meetings.flatMap(({ names }) => names))],
    topics: meetings.map(({ record }) => markedRecord('communicationLog', record).text('topic')).filter((topic) => topic !== ''),
    decisions: view.changes.filter(({ id, status, decided }) => status !== 'pending' && (decided === date || cited.has(id.toLowerCase()))),
    actions: promised(meetings),
    openPromises: promised(contacts.filter((contact) => open.has(contact) && !meetings.includes(contact))),
    ...dated('nextMeeting', nextMeeting(view, meetings, audit, date)),
  };
}

function isMeeting({ channels }: Contact): boolean {
  return channels.length === 0 || channels.some((channel) => MEETINGS.has(channel));
}

/** The next due day of the plan's line that the meeting belongs to, else of any line on which this client is met. */
function nextMeeting({ client, asOf }: ClientView, meetings: readonly Contact[], audit: Audit, date: SerialDay): SerialDay | undefined {
  const own = new Set(meetings.map((meeting) => audit.lineOf.get(meeting)));
  const nextOf = (lines: Audit['lines']) => {
    const days = lines.flatMap(({ slots }) => slots.map(({ due }) => due)).filter((due) => due > Math.max(date, asOf));
    return days.length === 0 ? undefined : Math.min(...days);
  };
  const ofClient = audit.lines.filter(({ line }) => line.client === client && line.channels.some((channel) => MEETINGS.has(channel)));
  return nextOf(audit.lines.filter(({ line }) => own.has(line))) ?? nextOf(ofClient);
}
