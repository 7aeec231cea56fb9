// Reads the Review setup tab: typed settings and waivers. A wrong entry becomes a problem at its cell, and the default is used.
import * as v from 'valibot';
import type { CellRef } from '../workbook/address';
import { isoDay, type SerialDay, serialOf } from '../workbook/serial-date';
import type { CellValue, WorkbookSnapshot } from '../workbook/snapshot';
import type { Corrections } from './corrections';
import type { Decisions } from './decisions';
import { correctionsOf } from './mappings';
import { parseDecisions } from './parse-decisions';
import {
  type Alias,
  CurrencySchema,
  DEFAULT_SETTINGS,
  type Group,
  type Numbers,
  NumbersSchema,
  type NumberSetting,
  type Settings,
  type SeveritySetting,
  StakeholderWordSchema,
} from './settings';
import { type SetupRow, setupRows } from './setup-tables';
import type { Waiver } from './waivers';

/** An entry that could not be used: where it stands, which message says so, and with which words. */
export interface SetupProblem {
  readonly cell: CellRef;
  readonly messageId:
    | 'unknownSetting'
    | 'outOfRange'
    | 'notADay'
    | 'unknownSeverity'
    | 'unknownDayKind'
    | 'incomplete'
    | 'repeated'
    | 'notAscending'
    | 'noWeight'
    | 'bothKinds';
  readonly data: Readonly<Record<string, string>>;
}

export interface Setup {
  readonly settings: Settings;
  readonly waivers: readonly Waiver[];
  /** How the user wants the tabs to be read. */
  readonly corrections: Corrections;
  /** What the PM decided, whether kept or written on a tab since. */
  readonly decisions: Decisions;
  /** Those of them that the workbook keeps. */
  readonly keptDecisions: Decisions;
  readonly problems: readonly SetupProblem[];
  /** Where the baseline day stands: whether it lies ahead shows only beside the day of the review. */
  readonly baselineCell?: CellRef;
  /** What the setup names, and where: whether there is such a rule or person shows only beside the rules and the registers. */
  readonly named: { readonly rules: readonly NamedEntry[]; readonly people: readonly NamedEntry[] };
}

export interface NamedEntry {
  readonly name: string;
  readonly cell: CellRef;
}

const SEVERITY_WORDS: Readonly<Record<string, SeveritySetting>> = {
  error: 'error',
  错误: 'error',
  warning: 'warning',
  警告: 'warning',
  info: 'info',
  提示: 'info',
  off: 'off',
  关闭: 'off',
};

const DAY_KIND_WORDS: Readonly<Record<string, 'holiday' | 'working'>> = {
  holiday: 'holiday',
  'day off': 'holiday',
  节假日: 'holiday',
  法定节假日: 'holiday',
  假日: 'holiday',
  假期: 'holiday',
  放假: 'holiday',
  休息: 'holiday',
  'working day': 'working',
  working: 'working',
  workday: 'working',
  工作日: 'working',
  调休上班: 'working',
  补班: 'working',
  上班: 'working',
};

/** The column of a mapping's value. */
const VALUE_OF_MAPPING = 4;
/** The columns of the ids of a setting and of a rule; what is set stands in the second column of either. */
const SETTING = 4;
const RULE = 3;

/** The settings, waivers and wrong entries of a workbook; the defaults where it has no Review setup tab. Never throws. */
export function parseSetup(snapshot: WorkbookSnapshot): Setup {
  const problems: SetupProblem[] = [];
  const settingRows = setupRows(snapshot, 'settings');
  const settings: Settings = {
    ...parseSettings(settingRows, problems),
    calendar: parseCalendar(setupRows(snapshot, 'calendar'), problems),
    severities: parseSeverities(setupRows(snapshot, 'rules'), problems),
    groups: parseGroups(setupRows(snapshot, 'groups'), problems),
    aliases: parseAliases(setupRows(snapshot, 'aliases'), problems),
  };
  const baselineRow = settingRows.findLast(({ cells }) => words(cells[SETTING]) === 'baselineDay' && words(cells[1]) !== '');
  return {
    settings,
    ...(baselineRow && { baselineCell: baselineRow.at(1) }),
    ...parseDecisions(snapshot),
    waivers: parseWaivers(setupRows(snapshot, 'waivers'), problems),
    corrections: parseMappings(setupRows(snapshot, 'mappings'), problems),
    problems,
    named: {
      rules: namedIn(setupRows(snapshot, 'rules'), RULE),
      people: [...namedIn(setupRows(snapshot, 'groups'), 1), ...namedIn(setupRows(snapshot, 'aliases'), 0)],
    },
  };
}

/** The names in a column, several in a cell taken apart. */
function namedIn(rows: readonly SetupRow[], column: number): NamedEntry[] {
  return rows.flatMap(({ cells, at }) => listed(cells[column]).map((name) => ({ name, cell: at(column) })));
}

function listed(value: CellValue | undefined): string[] {
  return words(value)
    .split(/[,;，；、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

type PlainSettings = Omit<Settings, 'calendar' | 'severities' | 'groups' | 'aliases'>;

function parseSettings(rows: readonly SetupRow[], problems: SetupProblem[]): PlainSettings {
  const numbers: Partial<Record<NumberSetting, number>> = {};
  let { currency, stakeholderWord } = DEFAULT_SETTINGS;
  let baselineDay: SerialDay | undefined;
  const seen = new Set<string>();
  const cellOf = new Map<string, CellRef>();
  for (const { cells, at } of rows) {
    const name = words(cells[SETTING]);
    const value = cells[1] ?? '';
    if (seen.has(name)) problems.push({ cell: at(SETTING), messageId: 'repeated', data: { name } });
    seen.add(name);
    if (words(value) === '') continue;
    cellOf.set(name, at(1));
    const wrong = (messageId: SetupProblem['messageId']) => problems.push({ cell: at(1), messageId, data: { name, value: words(value) } });
    if (isNumberSetting(name)) {
      const result = v.safeParse(NumbersSchema.entries[name], typeof value === 'number' ? value : Number(value));
      if (result.success) numbers[name] = result.output;
      else wrong('outOfRange');
    } else if (name === 'currency') {
      const result = v.safeParse(CurrencySchema, value);
      if (result.success) currency = result.output;
      else wrong('outOfRange');
    } else if (name === 'stakeholderWord') {
      const result = v.safeParse(StakeholderWordSchema, value);
      if (result.success) stakeholderWord = result.output;
      else wrong('outOfRange');
    } else if (name === 'baselineDay') {
      baselineDay = day(value);
      if (baselineDay === undefined) wrong('notADay');
    } else {
      problems.push({ cell: at(SETTING), messageId: 'unknownSetting', data: { name } });
    }
  }
  const parsed = coherent(v.parse(NumbersSchema, numbers), cellOf, problems);
  return { ...parsed, currency, stakeholderWord, ...(baselineDay === undefined ? {} : { baselineDay }) };
}

const BANDS = ['riskMediumFrom', 'riskHighFrom', 'riskTopFrom'] as const;
const WEIGHTS = [
  'weightSatisfaction',
  'weightCommunication',
  'weightDelivery',
  'weightEngagement',
  'weightComplaints',
  'weightRiskAndChange',
] as const;

/** Numbers that are possible one by one and not together go back to their defaults. */
function coherent(numbers: Numbers, cellOf: ReadonlyMap<string, CellRef>, problems: SetupProblem[]): Numbers {
  const reset = (names: readonly NumberSetting[], messageId: SetupProblem['messageId']): Partial<Numbers> => {
    const set = names.filter((name) => cellOf.has(name)).at(-1);
    const cell = set === undefined ? undefined : cellOf.get(set);
    if (set !== undefined && cell !== undefined) problems.push({ cell, messageId, data: { name: set, value: String(numbers[set]) } });
    return Object.fromEntries(names.map((name) => [name, DEFAULT_SETTINGS[name]]));
  };
  const isAscending = numbers.riskMediumFrom < numbers.riskHighFrom && numbers.riskHighFrom < numbers.riskTopFrom;
  const hasWeight = WEIGHTS.some((name) => numbers[name] > 0);
  return { ...numbers, ...(isAscending ? {} : reset(BANDS, 'notAscending')), ...(hasWeight ? {} : reset(WEIGHTS, 'noWeight')) };
}

function parseCalendar(rows: readonly SetupRow[], problems: SetupProblem[]): Settings['calendar'] {
  const holidays = new Set<SerialDay>();
  const workingWeekends = new Set<SerialDay>();
  for (const { cells, at } of rows) {
    const on = day(cells[0] ?? '');
    const kind = DAY_KIND_WORDS[words(cells[1]).toLowerCase()];
    if (on === undefined) problems.push({ cell: at(0), messageId: 'notADay', data: { name: 'calendar', value: words(cells[0]) } });
    else if (kind === undefined) problems.push({ cell: at(1), messageId: 'unknownDayKind', data: { value: words(cells[1]) } });
    else if ((kind === 'holiday' ? workingWeekends : holidays).has(on))
      problems.push({ cell: at(0), messageId: 'bothKinds', data: { value: isoDay(on) } });
    else (kind === 'holiday' ? holidays : workingWeekends).add(on);
  }
  return { holidays, workingWeekends };
}

function parseSeverities(rows: readonly SetupRow[], problems: SetupProblem[]): Settings['severities'] {
  const severities = new Map<string, SeveritySetting>();
  for (const { cells, at } of rows) {
    const rule = words(cells[RULE]);
    if (words(cells[1]) === '') continue;
    if (rule === '') {
      problems.push({ cell: at(RULE), messageId: 'incomplete', data: {} });
      continue;
    }
    const severity = SEVERITY_WORDS[words(cells[1]).toLowerCase()];
    if (severity === undefined) problems.push({ cell: at(1), messageId: 'unknownSeverity', data: { rule, value: words(cells[1]) } });
    else severities.set(rule, severity);
  }
  return severities;
}

function parseGroups(rows: readonly SetupRow[], problems: SetupProblem[]): Group[] {
  const groups = new Map<string, string[]>();
  for (const { cells, at } of rows) {
    const name = words(cells[0]);
    const members = listed(cells[1]);
    if (name === '' || members.length === 0) problems.push({ cell: at(name === '' ? 0 : 1), messageId: 'incomplete', data: {} });
    else groups.set(name, [...(groups.get(name) ?? []), ...members]);
  }
  return [...groups].map(([name, members]) => ({ name, members }));
}

function parseAliases(rows: readonly SetupRow[], problems: SetupProblem[]): Alias[] {
  const aliases: Alias[] = [];
  for (const { cells, at } of rows) {
    const [person, alias] = [words(cells[0]), words(cells[1])];
    if (person === '' || alias === '') problems.push({ cell: at(person === '' ? 0 : 1), messageId: 'incomplete', data: {} });
    else aliases.push({ person, alias });
  }
  return aliases;
}

function parseMappings(rows: readonly SetupRow[], problems: SetupProblem[]): Corrections {
  const { corrections, unreadable } = correctionsOf(rows.map(({ cells }) => cells));
  for (const index of unreadable) {
    const cell = rows[index]?.at(VALUE_OF_MAPPING);
    if (cell) problems.push({ cell, messageId: 'incomplete', data: {} });
  }
  return corrections;
}

function parseWaivers(rows: readonly SetupRow[], problems: SetupProblem[]): Waiver[] {
  const waivers: Waiver[] = [];
  for (const { cells, at } of rows) {
    const [key, reason, by] = [words(cells[0]), words(cells[1]), words(cells[2])];
    const end = cells[3] ?? '';
    const until = day(end);
    const missing = [key, reason, by].indexOf('');
    if (missing >= 0) problems.push({ cell: at(missing), messageId: 'incomplete', data: {} });
    else if (until === undefined && words(end) !== '')
      problems.push({ cell: at(3), messageId: 'notADay', data: { name: 'until', value: words(end) } });
    else waivers.push({ key, reason, by, cell: at(0), ...(until === undefined ? {} : { until }) });
  }
  return waivers;
}

function isNumberSetting(name: string): name is NumberSetting {
  return Object.hasOwn(NumbersSchema.entries, name);
}

function words(value: CellValue | undefined): string {
  return String(value ?? '').trim();
}

const YEAR_FIRST = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** A real date, or a text with the year first; a day and month whose order is in doubt is not guessed at. */
function day(value: CellValue): SerialDay | undefined {
  if (typeof value === 'number') return value >= 1 ? Math.floor(value) : undefined;
  const [, year, month, date] = YEAR_FIRST.exec(words(value)) ?? [];
  return year === undefined ? undefined : serialOf(Number(year), Number(month), Number(date));
}
