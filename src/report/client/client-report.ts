// What a report to one client says beyond the client tab: the week’s contacts, the stage that ended, lessons that were ticked, the visit afterwards.
import type { Contact } from '../../audit/contacts';
import type { Records } from '../../reading/records';
import type { Settings } from '../../setup/settings';
import type { SerialDay } from '../../workbook/serial-date';
import { nextWorkingDay } from '../../workbook/working-calendar';
import { dated } from '../from-review/sources';
import type { ClientContact, ClientReportView, ClientStage } from '../views/client-report-view';
import type { ClientView } from '../views/client-view';
import { isMeeting } from './client-contacts';
import type { Door } from './door';
import { markedRecord } from './marked-record';

/** What is wanted beyond the client tab. */
export interface ReportWish {
  /** A closing report is wanted, so lessons ask for their ticks. */
  readonly lessons: boolean;
  readonly settings: Pick<Settings, 'followUpVisitDays' | 'calendar'>;
}

interface ReportSources extends ReportWish {
  readonly records: Records;
  readonly asOf: SerialDay;
}

/** The days of a week, with its last one. */
const WEEK = 7;

/** `contacts` are those with this client alone. */
export function clientReport(view: ClientView, contacts: readonly Contact[], door: Door, sources: ReportSources): ClientReportView {
  const thisWeek = contacts.filter(({ day }) => day > sources.asOf - WEEK);
  return {
    ...view,
    contacts: thisWeek.map((contact) => contactOf(contact, door)).filter(({ topic }) => topic !== ''),
    stage: stageOf(door, sources),
    lessons: sources.lessons ? lessonsOf(door, sources.records) : [],
    ...dated('followUpVisit', followUpVisit(view, sources)),
  };
}

function contactOf(contact: Contact, door: Door): ClientContact {
  const { record, day } = contact;
  return { date: day, met: isMeeting(contact), topic: door.shown(record, 'topic', markedRecord('communicationLog', record).text('topic')) };
}

/** Milestones after which a client is told what a stage brought, as the rule audit/no-stage-report has it. */
const STAGE_ENDS: readonly (string | undefined)[] = ['stage', 'acceptance', 'payment'];

/** The last stage that has ended: from the end of the one before it. Without one, everything so far. */
function stageOf(door: Door, { records, asOf }: ReportSources): ClientStage {
  const ended = records
    .of('milestones')
    .filter((record) => door.isTheirs(record) && STAGE_ENDS.includes(record.choice('type')))
    .flatMap((record) => {
      const marked = markedRecord('milestones', record);
      const on = marked.date('actualOn');
      return on === undefined || on > asOf ? [] : [{ name: marked.text('name'), on }];
    })
    .sort((a, b) => a.on - b.on);
  const last = ended.at(-1);
  return last === undefined ? { to: asOf } : { name: last.name, to: last.on, ...dated('from', ended.at(-2)?.on) };
}

function lessonsOf(door: Door, records: Records): string[] {
  return records
    .of('lessons')
    .filter(door.isTheirs)
    .flatMap((record) => {
      const lesson = door.ticked(record, 'recommendation');
      return lesson === '' ? [] : [lesson];
    });
}

function followUpVisit({ milestones }: ClientView, { asOf, settings }: ReportSources): SerialDay | undefined {
  const accepted = milestones.flatMap((milestone) => milestone.accepted ?? []).filter((day) => day <= asOf);
  const isAllAccepted = accepted.length === milestones.length && milestones.length > 0;
  return isAllAccepted ? nextWorkingDay(Math.max(...accepted) + settings.followUpVisitDays, settings.calendar) : undefined;
}
