// What became of each due slot of a plan line, and the log row that met it (docs/method.md, Contact).
import { nearestSlot, slotStatus, type SlotStatus } from '../workbook/cadence';
import type { SerialDay } from '../workbook/serial-date';
import { type Contact, isOutgoing } from './contacts';
import type { LineContacts } from './log-matching';
import type { PlanLine } from './plan-lines';

export interface AuditedSlot {
  readonly line: PlanLine;
  readonly due: SerialDay;
  readonly status: SlotStatus;
  /** The first outgoing contact that went to this slot. */
  readonly met?: Contact;
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

/** The slots of a line. Each contact meets at most one, the nearest; of several the first counts. */
export function auditLine({ line, dues, contacts, countsFrom = -Infinity }: LineContacts, asOf: SerialDay): AuditedLine {
  const outgoing = contacts.filter(isOutgoing);
  const first = new Map<number, Contact>();
  for (const contact of outgoing) {
    if (contact.day <= countsFrom) continue;
    const slot = nearestSlot(dues, contact.day);
    if (!first.has(slot)) first.set(slot, contact);
  }
  const slots = dues.map((due, index): AuditedSlot => {
    const met = first.get(index);
    const status = slotStatus(due, dues[index + 1], met?.day, asOf, line.toleranceDays);
    const otherChannel = met !== undefined && isOtherChannel(met, line);
    return met === undefined ? { line, due, status, otherChannel } : { line, due, status, met, otherChannel };
  });
  const lastContact = outgoing.at(-1);
  return lastContact === undefined ? { line, slots, contacts } : { line, slots, contacts, lastContact };
}

/** A report is an item rather than a channel, so a line sent "by report" is met by any. */
function isOtherChannel(contact: Contact, line: PlanLine): boolean {
  const asked = line.channels.filter((channel) => channel !== 'report');
  return asked.length > 0 && contact.channels.length > 0 && !contact.channels.some((channel) => asked.includes(channel));
}
