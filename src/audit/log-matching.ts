// Which line of the plan a contact belongs to: the one that it cites, else one whose audience took part, nearest due date first.
import { fold } from '../reading/words/fold';
import { dueDates, nearestSlot } from '../workbook/cadence';
import type { SerialDay } from '../workbook/serial-date';
import type { WorkingCalendar } from '../workbook/working-calendar';
import { type Contact, isOutgoing } from './contacts';
import type { Person } from './persons';
import type { PlanLine } from './plan-lines';

/** A line's due dates and the contacts that belong to it, oldest first. */
export interface LineContacts {
  readonly line: PlanLine;
  /** Contacts up to this day meet no slot: the day before the line's start or, where it gives none, of the first contact, from which its due dates count. */
  readonly countsFrom?: SerialDay;
  readonly dues: readonly SerialDay[];
  readonly contacts: readonly Contact[];
}

export interface Matching {
  readonly lines: readonly LineContacts[];
  /** Outgoing contacts with outsiders that no line of the plan asks for. */
  readonly unplanned: readonly Contact[];
  readonly lineOf: ReadonlyMap<Contact, PlanLine>;
}

/** Gives each contact to at most one line. Time grows with the contacts times the few lines that address the same people. */
export function matchLog(lines: readonly PlanLine[], contacts: readonly Contact[], asOf: SerialDay, calendar: WorkingCalendar): Matching {
  const candidates = candidateLines(contacts, lineIndex(lines));
  const anchors = firstContacts(contacts, candidates);
  const dues = new Map(lines.map((line) => [line, lineDues(line, anchors.get(line), asOf, calendar)]));
  const contactsOf = new Map<PlanLine, Contact[]>(lines.map((line) => [line, []]));
  const lineOf = new Map<Contact, PlanLine>();
  const unplanned: Contact[] = [];
  contacts.forEach((contact, position) => {
    const line = bestLine(contact, candidates[position] ?? [], dues);
    if (line) {
      lineOf.set(contact, line);
      contactsOf.get(line)?.push(contact);
    } else if (contact.isExternal && isOutgoing(contact)) {
      unplanned.push(contact);
    }
  });
  return {
    lines: lines.map((line) => lineContacts(line, dues.get(line) ?? [], contactsOf.get(line) ?? [], anchors.get(line))),
    unplanned,
    lineOf,
  };
}

function lineContacts(
  line: PlanLine,
  dues: readonly SerialDay[],
  contacts: readonly Contact[],
  firstContact: SerialDay | undefined,
): LineContacts {
  if (line.start !== undefined) return { line, dues, contacts, countsFrom: line.start - 1 };
  const fromFirst = line.cadence?.kind !== 'dates' && firstContact !== undefined;
  return fromFirst ? { line, dues, contacts, countsFrom: firstContact } : { line, dues, contacts };
}

interface LineIndex {
  readonly byId: ReadonlyMap<string, PlanLine>;
  readonly byPerson: ReadonlyMap<Person, readonly PlanLine[]>;
  readonly byAudience: ReadonlyMap<string, readonly PlanLine[]>;
}

function lineIndex(lines: readonly PlanLine[]): LineIndex {
  const byId = new Map<string, PlanLine>();
  const byPerson = new Map<Person, PlanLine[]>();
  const byAudience = new Map<string, PlanLine[]>();
  for (const line of lines) {
    for (const written of [line.record.text('id'), line.record.text('item')]) {
      if (written !== '' && !byId.has(fold(written))) byId.set(fold(written), line);
    }
    for (const person of line.members) append(byPerson, person, line);
    for (const name of line.foldedAudience) append(byAudience, name, line);
  }
  return { byId, byPerson, byAudience };
}

/** By contact, the line that it cites, else those that address whom it reached: contacts with the same participants share the answer. */
function candidateLines(contacts: readonly Contact[], index: LineIndex): (readonly PlanLine[])[] {
  const addressing = new Map<Contact['reached'], readonly PlanLine[]>();
  return contacts.map((contact) => {
    const cited = contact.record.folded('planId');
    const line = cited === '' ? undefined : index.byId.get(cited);
    if (line) return [line];
    let lines = addressing.get(contact.reached);
    if (lines === undefined) addressing.set(contact.reached, (lines = addressingLines(contact, index)));
    return lines;
  });
}

function addressingLines(contact: Contact, { byPerson, byAudience }: LineIndex): readonly PlanLine[] {
  const found = new Set<PlanLine>();
  for (const name of contact.names) for (const named of byAudience.get(fold(name)) ?? []) found.add(named);
  for (const person of contact.reached) {
    for (const addressed of byPerson.get(person) ?? []) {
      if (!addressed.isPersonal || contact.present.has(person)) found.add(addressed);
    }
  }
  return [...found];
}

/** Where a line gives no start, its due dates count from the first contact that could belong to it. Contacts come oldest first. */
function firstContacts(contacts: readonly Contact[], candidates: readonly (readonly PlanLine[])[]): Map<PlanLine, SerialDay> {
  const first = new Map<PlanLine, SerialDay>();
  contacts.forEach((contact, position) => {
    if (!isOutgoing(contact)) return;
    for (const line of candidates[position] ?? []) if (!first.has(line)) first.set(line, contact.day);
  });
  return first;
}

function lineDues(line: PlanLine, firstContact: SerialDay | undefined, asOf: SerialDay, calendar: WorkingCalendar): SerialDay[] {
  const { cadence, start, end } = line;
  const anchor = cadence?.kind === 'dates' ? 0 : (start ?? firstContact);
  if (cadence === undefined || anchor === undefined) return [];
  return dueDates({ cadence, anchor, asOf, calendar, ...(end === undefined ? {} : { end }) });
}

/** Nearest due date first, then the same channel, then the line that names fewer people; of equals the first by key, so that rows do not decide. */
function bestLine(
  contact: Contact,
  candidates: readonly PlanLine[],
  dues: ReadonlyMap<PlanLine, readonly SerialDay[]>,
): PlanLine | undefined {
  let best: PlanLine | undefined;
  let bestRank: readonly number[] = [];
  for (const line of candidates) {
    const lineDays = dues.get(line) ?? [];
    const due = lineDays[nearestSlot(lineDays, contact.day)];
    const sameChannel = contact.channels.some((channel) => line.channels.includes(channel));
    const rank = [due === undefined ? Infinity : Math.abs(due - contact.day), sameChannel ? 0 : 1, line.members.size];
    if (best === undefined || isBefore(rank, bestRank, line.record.key < best.record.key)) [best, bestRank] = [line, rank];
  }
  return best;
}

function isBefore(a: readonly number[], b: readonly number[], ifEqual: boolean): boolean {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? ifEqual : (a[place] ?? 0) < (b[place] ?? 0);
}

function append<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}
