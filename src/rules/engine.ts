// Runs rules over a reading and its audit: each on the records that it can judge; then parks, waives and ranks what they found.
import type { Audit } from '../audit/audit';
import type { Reading, RegisterRecord } from '../reading/records';
import type { RecordRegisterId } from '../registers/catalogue';
import { type History, lastPresented } from '../setup/history';
import type { Setup } from '../setup/parse-setup';
import type { Settings } from '../setup/settings';
import { holdsOn, type Waiver, type WaiverState } from '../setup/waivers';
import type { CellRef } from '../workbook/address';
import { DAYS_1904, type SerialDay } from '../workbook/serial-date';
import { valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import { applicability, type Unchecked, isAllRead } from './applicability';
import type { Finding, Fix, Severity } from './finding';
import { findingKey, recordLabel, tableNames, uniqueKey } from './finding-key';
import { parkedFindings, ruleIds, uncheckedFindings, waiverFindings } from './housekeeping';
import type { About, Concern, Found, Rule, RuleContext, RuleMeta } from './rule';
import { applyWaivers } from './waived';

export interface RuleResults {
  /** What the PM should look at, what matters most for the client first. */
  readonly findings: readonly Finding[];
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver }[];
  readonly waivers: readonly { readonly waiver: Waiver; readonly state: WaiverState }[];
  /** Owed since before the baseline day of "start from today". */
  readonly parked: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly rulesRun: number;
  readonly rulesOff: number;
}

export interface RuleInput {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  readonly audit: Audit;
  readonly setup: Setup;
  readonly asOf: SerialDay;
  readonly history: History;
  /** All rules there are, also those that are not run: which rule speaks of a defect does not hang on which others run. */
  readonly allRules: readonly Rule[];
}

/** Runs the rules. The findings of a rule do not depend on which others run. */
export function runRules(rules: readonly Rule[], { snapshot, reading, audit, setup, asOf, history, allRules }: RuleInput): RuleResults {
  const settings = settingsOn(asOf, setup.settings);
  const applies = applicability(reading);
  const isReplaced = replacements(allRules);
  const ids = ruleIds(allRules);
  const on = rules.filter(({ meta }) => settings.severities.get(meta.id) !== 'off');
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const sheetOf = (name: string) => sheets.get(name);
  const dayValue = (day: SerialDay) => (snapshot.date1904 ? day - DAYS_1904 : day);
  const valueOf = ({ sheet: name, row, column }: CellRef) => {
    const sheet = sheets.get(name);
    return sheet ? valueAt(sheet, row, column) : '';
  };
  const isFormula = ({ sheet, row, column }: CellRef) =>
    (sheets.get(sheet)?.formulas ?? []).some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const shared = {
    asOf,
    setup,
    settings,
    reading,
    audit,
    presented: lastPresented(history, asOf),
    all: reading.records.of,
    isReplaced,
    isRule: (id) => ids.has(id),
    sheetOf,
    dayValue,
    valueOf,
    isFormula,
    nameOf: tableNames(reading.records.tables),
  } satisfies Omit<RuleContext, 'records' | 'isWaived'>;
  const waivedKeys = new Set(setup.waivers.filter((waiver) => holdsOn(waiver, asOf)).map(({ key }) => key));
  const waivedBy =
    (meta: RuleMeta) =>
    (about: About): boolean =>
      waivedKeys.size > 0 && waivedKeys.has(findingKey(meta, about));
  const seen = new Map<string, number>();
  const parked: Finding[] = [];
  const found: Finding[] = [];
  const rulesRun = new Set<string>();
  for (const rule of on) {
    const records = applies.recordsFor(rule);
    if (records === undefined) continue;
    rulesRun.add(rule.meta.id);
    for (const item of rule.check({ ...shared, records, isWaived: waivedBy(rule.meta) })) {
      const finding = findingOf(rule, item, severityOf(rule, setup), { audit, seen, nameOf: shared.nameOf });
      const isOld = settings.baselineDay !== undefined && item.since !== undefined && item.since < settings.baselineDay;
      (isOld ? parked : found).push(finding);
    }
  }
  const unchecked = applies.unchecked(on);
  const isWhole = isAllRead(reading.sheets);
  const standing = { parked, isSettled: (rule: string) => isWhole && (rulesRun.has(rule) || !ids.has(rule)) };
  const { findings, waived, waivers } = applyWaivers([...found, ...uncheckedFindings(unchecked, settings)], setup.waivers, standing, asOf);
  return {
    findings: ranked([...findings, ...parkedFindings(parked, setup), ...waiverFindings(waivers)]),
    waived,
    waivers,
    parked: ranked(parked),
    unchecked,
    rulesRun: rulesRun.size,
    rulesOff: rules.length - on.length,
  };
}

/** Nothing can be owed since before a day that is yet to come: such a baseline would park all there is. */
function settingsOn(asOf: SerialDay, { baselineDay, ...settings }: Settings): Settings {
  return baselineDay === undefined || baselineDay > asOf ? settings : { ...settings, baselineDay };
}

function severityOf(rule: Rule, setup: Setup): Severity {
  const set = setup.settings.severities.get(rule.meta.id);
  return set === undefined || set === 'off' ? rule.meta.severity : set;
}

const CONCERN_WEIGHT: Readonly<Record<Concern, number>> = { client: 200, project: 100, record: 0 };
const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = { error: 150, warning: 75, info: 0 };
const URGENCY_WEIGHT = 40;

interface Surroundings extends Pick<RuleContext, 'audit' | 'nameOf'> {
  /** How often each key was given. */
  readonly seen: Map<string, number>;
}

function findingOf({ meta }: Rule, found: Found, severity: Severity, { audit, nameOf, seen }: Surroundings): Finding {
  const { record, field, table = record?.table } = found;
  const whole = found.whole ?? (field !== undefined && table ? nameOf(table) : undefined);
  const cell = found.cell ?? (record && (cellOf(record, field) ?? firstCell(record)));
  const client = found.client ?? (record && audit.clients.of(record));
  return {
    key: uniqueKey(findingKey(meta, found), seen),
    ...(whole !== undefined && { column: findingKey(meta, { subject: whole, ...(field !== undefined && { field }) }) }),
    rule: meta.id,
    severity,
    related: (found.related ?? []).filter((other) => other !== undefined),
    messageId: found.messageId,
    data: found.data ?? {},
    weight: CONCERN_WEIGHT[meta.concern] + SEVERITY_WEIGHT[severity] + URGENCY_WEIGHT * (found.urgency ?? 0),
    ...(cell === undefined ? {} : { cell }),
    ...(record === undefined ? {} : { record: recordLabel(record) }),
    ...(client === undefined ? {} : { client }),
    ...fixing(found.fixes ?? []),
  };
}

function fixing(fixes: readonly Fix[]): Pick<Finding, 'fix' | 'fixes'> {
  const [fix] = fixes;
  if (fix === undefined) return {};
  return fixes.length === 1 ? { fix } : { fixes };
}

function cellOf(record: RegisterRecord, field: string | undefined): CellRef | undefined {
  return field === undefined ? undefined : record.cell(field);
}

/** Where a row's first column stands: for findings about the record as a whole. */
function firstCell({ table, row }: RegisterRecord): CellRef {
  const columns = table.reading.columns.map(({ column }) => column);
  return { sheet: table.sheet, row, column: columns.length === 0 ? 0 : Math.min(...columns) };
}

/** Heaviest first; equals by key, so that neither rows nor tabs decide. */
function ranked(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** Which fields a register's own rule speaks about instead of a general one. Holds whether or not that rule is switched on. */
function replacements(rules: readonly Rule[]): RuleContext['isReplaced'] {
  const replaced = new Set<string>();
  for (const { meta } of rules) {
    for (const { rule, fields } of meta.replaces ?? []) for (const field of fields) replaced.add(`${rule}|${meta.register}|${field}`);
  }
  return (rule, register: RecordRegisterId, field) => replaced.has(`${rule}|${register}|${field}`);
}
