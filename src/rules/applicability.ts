// Which records a rule can judge, and which rules stayed unchecked for want of which columns: one line per register, never per row.
import type { Reading, RecordTable, RegisterRecord } from '../reading/records';
import { type RecordRegisterId, REGISTER_IDS } from '../registers/catalogue';
import type { Checked, NeededField, Rule } from './rule';

/** Rules that did not run on a register, and the columns that would run them ("risks.owner"; "risks" = no such register). */
export interface Unchecked {
  readonly register: Checked;
  readonly rules: readonly string[];
  readonly columns: readonly string[];
}

export interface Applicability {
  /** The records of the rule's own register from tables that have all it needs; undefined where it can't run at all. */
  readonly recordsFor: (rule: Rule) => readonly RegisterRecord[] | undefined;
  /** Only rules about registers that the workbook has: without a risk register, rules about risks are not missed. */
  readonly unchecked: (rules: readonly Rule[]) => Unchecked[];
}

/** Fields that any register's rules can need, by register. */
type NeedsByRegister = Partial<Readonly<Record<string, readonly NeededField[]>>>;

export function applicability({ records, surveys }: Reading): Applicability {
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
    if (missingElsewhere(rule).length > 0) return undefined;
    if (rule.meta.register === 'any') return records.everything;
    if (rule.meta.register === 'survey') return surveys.length > 0 ? [] : undefined;
    const fit = fitting(rule);
    if (fit.length === 0) return undefined;
    // Mostly all tables fit, and their records are one list already.
    return fit.length === tablesOf(rule.meta.register).length ? records.of(rule.meta.register) : fit.flatMap((table) => table.records);
  };

  const missing = (rule: Rule): string[] => {
    const { register, needs } = rule.meta;
    const own = register === 'survey' ? surveys : tablesOf(register);
    if (register === 'any' || own.length === 0) return [];
    const needed = (needs as NeedsByRegister)[register] ?? [];
    const columns = needed
      .filter((field) => tablesOf(register).some((table) => !hasField(table, field)))
      .map((field) => columnName(register, field));
    return [...columns, ...missingElsewhere(rule)];
  };

  const unchecked = (rules: readonly Rule[]): Unchecked[] => {
    const lines = new Map<Checked, { readonly rules: string[]; readonly columns: Set<string> }>();
    for (const rule of rules) {
      const columns = missing(rule);
      if (columns.length === 0) continue;
      const line = lines.get(rule.meta.register) ?? { rules: [], columns: new Set() };
      line.rules.push(rule.meta.id);
      for (const column of columns) line.columns.add(column);
      lines.set(rule.meta.register, line);
    }
    return [...lines].map(([register, line]) => ({ register, rules: line.rules, columns: [...line.columns] }));
  };

  return { recordsFor, unchecked };
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
