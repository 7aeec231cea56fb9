// The lines of the communication plan: whom each addresses, how, how often, and from when its due dates count.
import { fold } from '../reading/words/fold';
import type { RegisterRecord } from '../reading/records';
import type { Settings } from '../setup/settings';
import { type Cadence, longestGapDays } from '../workbook/cadence';
import type { SerialDay } from '../workbook/serial-date';
import type { Clients } from './clients';
import type { People, Person } from './persons';

export interface PlanLine {
  readonly record: RegisterRecord;
  /** What is sent or held, else the line's id. */
  readonly name: string;
  /** The audience as written, and folded. */
  readonly audience: readonly string[];
  readonly foldedAudience: ReadonlySet<string>;
  readonly members: ReadonlySet<Person>;
  /** One-to-one: only the person's own presence meets it, never a post to a group. */
  readonly isPersonal: boolean;
  readonly channels: readonly string[];
  /** Absent where the frequency can't be read. */
  readonly cadence?: Cadence;
  /** The longest step between two due dates, in days; absent without rhythm. */
  readonly periodDays?: number;
  /** Days after a due date that still count as on time. */
  readonly toleranceDays: number;
  readonly start?: SerialDay;
  readonly end?: SerialDay;
  /** The client that it is for; absent for several or none. */
  readonly client?: string;
}

/** The active lines of the plan. Milestone lines fall due on the given days that concern them. */
export function readPlanLines(
  plan: readonly RegisterRecord[],
  people: People,
  clients: Clients,
  settings: Settings,
  milestones: readonly PlannedDay[],
): PlanLine[] {
  return plan.filter((record) => record.active).map((record) => planLine(record, people, clients, settings, milestones));
}

function planLine(
  record: RegisterRecord,
  people: People,
  clients: Clients,
  settings: Settings,
  milestones: readonly PlannedDay[],
): PlanLine {
  const audience = record.names('audience');
  const resolutions = audience.map((name) => people.resolve(name));
  const start = record.date('start');
  const end = record.date('end');
  const client = clients.of(record);
  const cadence = withMilestones(record.frequency('frequency'), { client, start, milestones });
  const periodDays = cadence && longestGapDays(cadence);
  return {
    record,
    name: record.text('item') || record.text('deliverable') || record.text('purpose') || record.text('id'),
    audience,
    foldedAudience: new Set(audience.map(fold)),
    members: new Set(resolutions.flatMap(({ members }) => members)),
    isPersonal: resolutions.length === 1 && resolutions[0]?.kind === 'person',
    channels: record.choices('method'),
    toleranceDays: toleranceDays(periodDays, settings),
    ...(cadence === undefined ? {} : { cadence }),
    ...(periodDays === undefined ? {} : { periodDays }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(client === undefined ? {} : { client }),
  };
}

/** The day of a milestone, and whose it is where that is known. */
export interface PlannedDay {
  readonly day: SerialDay;
  readonly client: string | undefined;
}

interface Dated {
  readonly client: string | undefined;
  readonly start: SerialDay | undefined;
  readonly milestones: readonly PlannedDay[];
}

/** "At milestones" is read without days; the milestone register has them: of the line's client or of nobody in particular, and not before its start. */
function withMilestones(cadence: Cadence | undefined, { client, start = -Infinity, milestones }: Dated): Cadence | undefined {
  if (cadence?.kind !== 'dates') return cadence;
  const ours = milestones.filter((milestone) => client === undefined || milestone.client === undefined || milestone.client === client);
  const days = cadence.days.length > 0 ? cadence.days : ours.map(({ day }) => day);
  return { kind: 'dates', days: days.filter((day) => day >= start) };
}

/** Grace by rhythm (docs/method.md, Contact): daily, weekly, biweekly and dated, monthly, rarer. */
function toleranceDays(periodDays: number | undefined, settings: Settings): number {
  if (periodDays === undefined) return settings.graceBiweeklyDays;
  if (periodDays <= 1) return settings.graceDailyDays;
  if (periodDays <= 7) return settings.graceWeeklyDays;
  if (periodDays <= 16) return settings.graceBiweeklyDays;
  return periodDays <= 31 ? settings.graceMonthlyDays : settings.graceQuarterlyDays;
}
