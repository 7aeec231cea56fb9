// The audit against the communication plan: who should hear what and when, what the log shows, and what it can't show.
import type { Records, RegisterRecord } from '../reading/records';
import type { Settings } from '../setup/settings';
import type { SerialDay } from '../workbook/serial-date';
import { type Clients, resolveClients } from './clients';
import { type Contact, readContacts } from './contacts';
import { type Coverage, coverStakeholders } from './coverage';
import { auditLine, type AuditedLine } from './due-slots';
import { matchLog } from './log-matching';
import { type People, type Person, resolvePeople } from './persons';
import { type PlanLine, type PlannedDay, readPlanLines } from './plan-lines';
import { type OpenPromise, openPromises, type Unanswered, unansweredContacts } from './promises';
import { rateRisk, type RiskRating } from './risk-rating';
import { auditTold, type Told } from './told';

/** What the audit saw. Every list is empty, never absent, where a register is missing; `blind` says which. */
export interface Audit {
  readonly asOf: SerialDay;
  readonly people: People;
  readonly clients: Clients;
  /** The active plan lines with their due slots and the contacts that belong to them. */
  readonly lines: readonly AuditedLine[];
  readonly coverage: readonly Coverage[];
  /** The dated log rows up to asOf, oldest first. */
  readonly contacts: readonly Contact[];
  /** Who took part in any contact of a day. */
  readonly presentOn: (day: SerialDay) => ReadonlySet<Person>;
  readonly lineOf: ReadonlyMap<Contact, PlanLine>;
  /** Outgoing contacts with outsiders that no line asks for. */
  readonly unplanned: readonly Contact[];
  /** Risks, changes, issues and milestones that the client should know of, and what the log shows. */
  readonly told: readonly Told[];
  readonly promises: readonly OpenPromise[];
  readonly unanswered: readonly Unanswered[];
  /** How high a risk is; undefined where its row does not say. */
  readonly riskRating: (risk: RegisterRecord) => RiskRating | undefined;
  /** Registers without which a part could not be seen; the log also where rows of it may stand on a tab that could not be read. */
  readonly blind: readonly BlindRegister[];
  /** Whether every tab could be read: only then is a register that is not there missing. */
  readonly isAllRead: boolean;
  /** The fields of the smallest log that the audit could work with, where there is none; [] where there is or may be one. */
  readonly smallestLog: readonly string[];
}

const SEEN_BY = ['stakeholders', 'communicationPlan', 'communicationLog'] as const;
/** A register whose absence leaves a part of the audit unseen. */
export type BlindRegister = (typeof SEEN_BY)[number];

const SMALLEST_LOG = ['date', 'participants', 'channel', 'topic', 'references'] as const;

/** Fields whose names are people of our own side, whether or not they are listed as stakeholders. */
const OUR_FIELDS = ['owner', 'author'];

/** Audits the records as they stood on the day; `isAllRead`: no tab is missing from them. Pure; its time grows with the records. */
export function audit(records: Records, settings: Settings, asOf: SerialDay, isAllRead = true): Audit {
  const people = resolvePeople(records.of('stakeholders'), ourNames(records), settings);
  const clients = resolveClients(people, records.of('clients'), records.everything);
  const contacts = readContacts(records.of('communicationLog'), people, clients, asOf);
  const milestones = plannedDays(records.of('milestones'), clients);
  const planLines = readPlanLines(records.of('communicationPlan'), people, clients, settings, milestones);
  const matching = matchLog(planLines, contacts, asOf, settings.calendar);
  const lines = matching.lines.map((line) => auditLine(line, asOf));
  const hasNone = (register: BlindRegister) => records.of(register).length === 0;
  const blind = SEEN_BY.filter((register) => hasNone(register) || (register === 'communicationLog' && !isAllRead));
  return {
    asOf,
    people,
    clients,
    lines,
    coverage: coverStakeholders(people, lines),
    contacts,
    presentOn: attendance(contacts),
    lineOf: matching.lineOf,
    unplanned: planLines.length > 0 ? matching.unplanned : [],
    told: auditTold(records, people, clients, contacts, matching.lineOf),
    promises: openPromises(contacts, people, asOf),
    unanswered: unansweredContacts(contacts, asOf, settings.calendar),
    riskRating: (risk) => rateRisk(risk, settings),
    blind,
    isAllRead,
    smallestLog: isAllRead && hasNone('communicationLog') ? SMALLEST_LOG : [],
  };
}

const NOBODY: ReadonlySet<Person> = new Set();

/** Who took part on which day; gathered when first asked for. */
function attendance(contacts: readonly Contact[]): Audit['presentOn'] {
  let byDay: Map<SerialDay, Set<Person>> | undefined;
  const gather = () => {
    const days = new Map<SerialDay, Set<Person>>();
    for (const { day, present } of contacts) {
      const persons = days.get(day);
      if (persons) for (const person of present) persons.add(person);
      else days.set(day, new Set(present));
    }
    return days;
  };
  return (day) => (byDay ??= gather()).get(day) ?? NOBODY;
}

function ourNames({ tables }: Records): Set<string> {
  const names = new Set<string>();
  for (const table of tables) {
    for (const field of OUR_FIELDS) for (const name of table.namesIn(field)) names.add(name);
  }
  return names;
}

/** The days of external milestones: actual, else forecast, else planned. */
function plannedDays(milestones: readonly RegisterRecord[], clients: Clients): PlannedDay[] {
  return milestones
    .filter((record) => record.choice('type') !== 'internal')
    .flatMap((record) => {
      const day = record.date('actualOn') ?? record.date('forecastOn') ?? record.date('plannedOn');
      return day === undefined ? [] : [{ day, client: clients.of(record) }];
    });
}
