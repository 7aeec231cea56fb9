// The last meeting with a client as minutes: its rows in the log, what was decided, what each side took on. Each sentence passes the door.
import type { Audit } from '../../audit/audit';
import type { Contact } from '../../audit/contacts';
import type { Records } from '../../reading/records';
import type { SerialDay } from '../../workbook/serial-date';
import { dated } from '../from-review/sources';
import type { ClientChange, ClientPromise, ClientView } from '../views/client-view';
import type { MinutesView } from '../views/minutes-view';
import { lastMeeting, MEETING_CHANNELS, promiseOf } from './client-contacts';
import type { Door } from './door';
import { markedRecord } from './marked-record';
import { neutralStatus } from './neutral-status';

interface MinutesSources {
  readonly records: Records;
  readonly audit: Audit;
  /** Those with this client alone, oldest first. */
  readonly contacts: readonly Contact[];
  readonly door: Door;
}

/** Undefined where no contact is recorded. */
export function minutesView(view: ClientView, { records, audit, contacts, door }: MinutesSources): MinutesView | undefined {
  const meetings = lastMeeting(contacts);
  const date = meetings[0]?.day;
  if (date === undefined) return undefined;
  const open = new Map(audit.promises.map((promise) => [promise.contact, promise]));
  /** What the door keeps back comes out blank here, so that it can be counted. */
  const promised = (of: readonly Contact[]): ClientPromise[] =>
    of.flatMap((contact) =>
      promiseOf(contact, open.get(contact)).map((each) => ({ ...each, item: door.shown(contact.record, 'followUp', each.item) })),
    );
  const names = [...new Set(meetings.flatMap((meeting) => meeting.names))];
  const topics = meetings.flatMap(({ record }) => {
    const topic = markedRecord('communicationLog', record).text('topic');
    return topic === '' ? [] : [door.shown(record, 'topic', topic)];
  });
  const actions = promised(meetings);
  const openPromises = promised(contacts.filter((contact) => open.has(contact) && !meetings.includes(contact)));
  const cited = new Set(meetings.flatMap(({ record }) => record.ids('references')).map((id) => id.toLowerCase()));
  const isDecidedThen = ({ id, status, decided }: Pick<ClientChange, 'id' | 'status' | 'decided'>) =>
    status !== 'pending' && (decided === date || cited.has(id.toLowerCase()));
  const decisions = view.changes.filter(isDecidedThen);
  const shown = {
    participants: names.filter((name) => !door.namesOther(name)),
    topics: topics.filter((topic) => topic !== ''),
    decisions,
    actions: actions.filter(({ item }) => item !== ''),
    openPromises: openPromises.filter(({ item }) => item !== ''),
  };
  const all =
    names.length + topics.length + decidedChanges(records, door).filter(isDecidedThen).length + actions.length + openPromises.length;
  return {
    client: view.client,
    date,
    ...shown,
    heldBack: all - Object.values(shown).reduce((sum, { length }) => sum + length, 0),
    ...dated('nextMeeting', nextMeeting(view, meetings, audit, date)),
  };
}

/** This client's changes, whether or not their wording may be seen. */
function decidedChanges(records: Records, door: Door): Pick<ClientChange, 'id' | 'status' | 'decided'>[] {
  return records
    .of('changes')
    .filter(door.isTheirs)
    .flatMap((record) => {
      const marked = markedRecord('changes', record);
      const status = neutralStatus(record);
      return status === undefined ? [] : [{ id: marked.text('id'), status, ...dated('decided', marked.date('decidedOn')) }];
    });
}

/** The next due day of the plan's line that the meeting belongs to, else of any line on which this client is met. */
function nextMeeting({ client, asOf }: ClientView, meetings: readonly Contact[], audit: Audit, date: SerialDay): SerialDay | undefined {
  const own = new Set(meetings.map((meeting) => audit.lineOf.get(meeting)));
  const nextOf = (lines: Audit['lines']) => {
    const days = lines.flatMap(({ slots }) => slots.map(({ due }) => due)).filter((due) => due > Math.max(date, asOf));
    return days.length === 0 ? undefined : Math.min(...days);
  };
  const ofClient = audit.lines.filter(
    ({ line }) => line.client === client && line.channels.some((channel) => MEETING_CHANNELS.has(channel)),
  );
  return nextOf(audit.lines.filter(({ line }) => own.has(line))) ?? nextOf(ofClient);
}
