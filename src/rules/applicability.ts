// Which records a rule can judge, and which rules stayed unchecked for want of which columns: one line per register, never per row.
import type { Reading, RecordTable, RegisterRecord } from '../reading/records';
import { type RecordRegisterId, REGISTER_IDS } from '../registers/catalogue';
import type { Checked, NeededField, Rule } from './rule';

/** Rules that did not run on a register, and the columns that would run them ("risks.owner"; "risks" = no such register). */
export interface Unchecked {
  readonly register: Checked;
  readonly rules: readonly string[];
  readonly columns: readonly string[];
  /** The tabs that lack the columns, where other tabs of the register have them; [] where the rules ran nowhere. */
  readonly sheets: readonly string[];
  /** The tabs that Excel did not give, on which may stand what the rules would call missing; [] where columns are the reason. */
  readonly unread: readonly string[];
}

export interface Applicability {
  /** The records of the rule's own register from tables that have all it needs; undefined where it can't run at all. */
  readonly recordsFor: (rule: Rule) => readonly RegisterRecord[] | undefined;
  /**
   * Only rules about registers that the workbook has: without a risk register, rules about risks are not missed. One line per register for
   * rules that ran nowhere, and one for those that ran on some of its tabs only; before them one for all that wait for a tab to be read.
   */
  readonly unchecked: (rules: readonly Rule[]) => Unchecked[];
}

/** Fields that any register's rules can need, by register. */
type NeedsByRegister = Partial<Readonly<Record<string, readonly NeededField[]>>>;

export function applicability({ sheets, records, surveys }: Reading): Applicability {
  const unread = unreadTabs(sheets);
  const waits = ({ meta }: Rule) => unread.length > 0 && meta.saysWhatIsMissing === true;
  const tables = new Map<string, RecordTable[]>();
  for (const table of records.tables) {
    if (table.records.length === 0) continue;
    tables.set(table.register, [...(tables.get(table.register) ?? []), table]);
  }
  const tablesOf = (register: string) => tables.get(register) ?? [];

  /** What is missing of other registers: the register itself, or a column that none of its tables has. */
  const missingElsewhere = ({ meta }: Rule): string[] =>
    neededRegisters(meta.needs).flatMap(([register, fields]) => {
      if (register === meta.register) return [];
      const theirs = tablesOf(register);
      if (theirs.length === 0) return [register];
      return fields.filter((field) => !theirs.some((table) => hasField(table, field))).map((field) => columnName(register, field));
    });

  const fitting = ({ meta }: Rule): readonly RecordTable[] => {
    const needed = (meta.needs as NeedsByRegister)[meta.register] ?? [];
    return tablesOf(meta.register).filter((table) => needed.every((field) => hasField(table, field)));
  };

  const recordsFor = (rule: Rule): readonly RegisterRecord[] | undefined => {
    if (waits(rule) || missingElsewhere(rule).length > 0) return undefined;
    if (rule.meta.register === 'any') return records.everything;
    if (rule.meta.register === 'survey') return surveys.length > 0 ? [] : undefined;
    const fit = fitting(rule);
    if (fit.length === 0) return undefined;
    // Mostly all tables fit, and their records are one list already.
    return fit.length === tablesOf(rule.meta.register).length ? records.of(rule.meta.register) : fit.flatMap((table) => table.records);
  };

  /** What a rule lacks, and on which tabs; on none in particular where it could run nowhere. */
  const missing = (rule: Rule): { readonly columns: readonly string[]; readonly sheets: readonly string[] } | undefined => {
    const { register, needs } = rule.meta;
    const own = register === 'survey' ? surveys : tablesOf(register);
    if (register === 'any' || own.length === 0) return undefined;
    const needed = (needs as NeedsByRegister)[register] ?? [];
    const lacking = tablesOf(register).filter((table) => needed.some((field) => !hasField(table, field)));
    const columns = needed.filter((field) => lacking.some((table) => !hasField(table, field))).map((field) => columnName(register, field));
    const elsewhere = missingElsewhere(rule);
    if (columns.length + elsewhere.length === 0) return undefined;
    const ranSomewhere = elsewhere.length === 0 && lacking.length < own.length;
    return { columns: [...columns, ...elsewhere], sheets: ranSomewhere ? lacking.map(({ sheet }) => sheet) : [] };
  };

  const unchecked = (rules: readonly Rule[]): Unchecked[] => {
    const lines = new Map<
      string,
      { readonly register: Checked; readonly rules: string[]; readonly columns: Set<string>; readonly sheets: Set<string> }
    >();
    for (const rule of rules.filter((each) => !waits(each))) {
      const lack = missing(rule);
      if (lack === undefined) continue;
      const { register } = rule.meta;
      const place = lack.sheets.length === 0 ? register : `${register} on some tabs`;
      const line = lines.get(place) ?? { register, rules: [], columns: new Set(), sheets: new Set() };
      line.rules.push(rule.meta.id);
      for (const column of lack.columns) line.columns.add(column);
      for (const sheet of lack.sheets) line.sheets.add(sheet);
      lines.set(place, line);
    }
    const waiting = rules.filter(waits).map(({ meta }) => meta.id);
    return [
      ...(waiting.length === 0 ? [] : [{ register: 'any', rules: waiting, columns: [], sheets: [], unread } as const]),
      ...[...lines.values()].map(({ register, rules: ids, columns, sheets: tabs }) => ({
        register,
        rules: ids,
        columns: [...columns],
        sheets: [...tabs],
        unread: [],
      })),
    ];
  };

  return { recordsFor, unchecked };
}

/** The tabs of which nothing is known but the name. */
function unreadTabs(sheets: Reading['sheets']): readonly string[] {
  return sheets.filter(({ kind }) => kind === 'unread').map(({ name }) => name);
}

/** Whether every tab could be read: only then is what is not there missing. */
export function isAllRead(sheets: Reading['sheets']): boolean {
  return unreadTabs(sheets).length === 0;
}

function neededRegisters(needs: NeedsByRegister): [RecordRegisterId, readonly NeededField[]][] {
  return REGISTER_IDS.flatMap((register): [RecordRegisterId, readonly NeededField[]][] => {
    const fields = needs[register];
    return fields === undefined || register === 'survey' || register === 'raid' ? [] : [[register, fields]];
  });
}

function hasField(table: RecordTable, needed: NeededField): boolean {
  return typeof needed === 'string' ? table.columns(needed).length > 0 : needed.some((field) => table.columns(field).length > 0);
}

/** Of several columns that would do, the first is asked for. */
function columnName(register: string, needed: NeededField): string {
  return `${register}.${typeof needed === 'string' ? needed : needed[0]}`;
}
