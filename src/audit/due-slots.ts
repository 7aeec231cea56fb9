// What became of each due slot of a plan line, and the log row that met it (docs/method.md, Contact).
import { type DueSlot, dueSlots } from '../workbook/cadence';
import type { SerialDay } from '../workbook/serial-date';
import { type Contact, isOutgoing } from './contacts';
import type { LineContacts } from './log-matching';
import type { PlanLine } from './plan-lines';

/** A slot of a line; outgoing contacts meet it. */
export interface AuditedSlot extends DueSlot<Contact> {
  readonly line: PlanLine;
  /** Met by another channel than the plan's. */
  readonly otherChannel: boolean;
}

export interface AuditedLine {
  readonly line: PlanLine;
  /** Ascending by due date; empty where the line has no rhythm or nothing tells where counting starts. */
  readonly slots: readonly AuditedSlot[];
  readonly contacts: readonly Contact[];
  /** The latest outgoing contact. */
  readonly lastContact?: Contact;
}

/** The slots of a line, met by the contacts that went to the client since its due dates count. */
export function auditLine({ line, dues, contacts, countsFrom = -Infinity }: LineContacts, asOf: SerialDay): AuditedLine {
  const outgoing = contacts.filter(isOutgoing);
  const counted = outgoing.filter(({ day }) => day > countsFrom);
  const slots = dueSlots(dues, counted, asOf, line.toleranceDays).map((slot): AuditedSlot => ({
    ...slot,
    line,
    otherChannel: slot.met !== undefined && isOtherChannel(slot.met, line),
  }));
  const lastContact = outgoing.at(-1);
  return lastContact === undefined ? { line, slots, contacts } : { line, slots, contacts, lastContact };
}

/** A report is an item rather than a channel, so a line sent "by report" is met by any. */
function isOtherChannel(contact: Contact, line: PlanLine): boolean {
  const asked = line.channels.filter((channel) => channel !== 'report');
  return asked.length > 0 && contact.channels.length > 0 && !contact.channels.some((channel) => asked.includes(channel));
}
