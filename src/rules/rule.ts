// A rule: what it is, what it needs, and a check that yields what it found. Its words are in locales, its cases in its test.
import type { Audit } from '../audit/audit';
import type { Data } from '../locales/format';
import type { Reading, Records, RecordTable, RegisterRecord } from '../reading/records';
import type { FieldId, RecordRegisterId } from '../registers/catalogue';
import type { PastReview } from '../setup/history';
import type { Setup } from '../setup/parse-setup';
import type { NumberSetting, Settings } from '../setup/settings';
import type { CellRef } from '../workbook/address';
import type { SerialDay } from '../workbook/serial-date';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import type { Fix, Severity } from './finding';

/** Whom a finding is about first: what the client sees or waits for, how the project is run, or how the record is kept. Ranks findings. */
export type Concern = 'client' | 'project' | 'record';

/** What a rule checks: the records of a register, the answers of surveys, or the records of any register. */
export type Checked = RecordRegisterId | 'survey' | 'any';

/** A field that must have a column, or several of which one must. */
export type NeededField<Field extends string = string> = Field | readonly [Field, Field, ...Field[]];

/** Fields by register; a register with an empty list must only be there. */
export type Needs = { readonly [R in RecordRegisterId]?: readonly NeededField<FieldId<R>>[] };

export type GeneralRuleId = `any/${string}`;

export interface RuleMeta<C extends Checked = Checked> {
  /** "risks/no-owner": its group and its name. */
  readonly id: `${string}/${string}`;
  readonly register: C;
  readonly severity: Severity;
  readonly concern: Concern;
  /** It tells of what no row shows: while a tab could not be read the row may stand there, and the rule stays unchecked. */
  readonly saysWhatIsMissing?: true;
  /** A table of its own register that lacks a column, or a workbook that lacks another register or its column, leaves it unchecked. */
  readonly needs: Needs;
  /** Numbers of Review setup that it uses. */
  readonly settings?: readonly NumberSetting[];
  /** General rules that stay silent on fields of this rule's register, because this rule speaks about them: one defect, one finding. */
  readonly replaces?: readonly { readonly rule: GeneralRuleId; readonly fields: readonly FieldOf<C>[] }[];
}

/** The fields of what a rule checks; any name for 'any', which goes by the definitions of the registers. */
export type FieldOf<C extends Checked> = C extends RecordRegisterId ? FieldId<C> : string;

/** One thing that a rule found. */
export interface Found<F extends string = string> {
  readonly messageId: string;
  readonly data?: Data;
  readonly record?: RegisterRecord;
  /** The field in doubt: the finding's cell is this cell of the record. */
  readonly field?: F;
  /** Where the user goes, if that is not the record's field. */
  readonly cell?: CellRef | undefined;
  /** The other cells that count. */
  readonly related?: readonly (CellRef | undefined)[];
  /** What it is about instead of one record: a name, a column, a pair of registers. Stable across runs, never a place. */
  readonly subject?: string;
  /** The table that it is about where there is no record. */
  readonly table?: RecordTable;
  /** The subject of the one finding that speaks for all of its kind, where that is not the field's in its table. */
  readonly whole?: string;
  readonly client?: string | undefined;
  /** What can be written for certain, cell by cell. */
  readonly fixes?: readonly Fix[];
  /** The day since when this was owed; what is older than the baseline day of "start from today" is parked. */
  readonly since?: SerialDay | undefined;
  /** Raises it among findings of its kind: 1 for a key person or a top risk, 0 otherwise. */
  readonly urgency?: 0 | 1;
}

/** What a finding's key hangs on. */
export type About = Pick<Found, 'record' | 'subject' | 'field'>;

export interface RuleContext<C extends Checked = Checked> {
  readonly asOf: SerialDay;
  readonly setup: Setup;
  readonly settings: Settings;
  readonly reading: Reading;
  readonly audit: Audit;
  /** The latest review that was presented before asOf: the baseline that later changes are told from. */
  readonly presented: PastReview | undefined;
  /** The records of the rule's own register that have every column it needs; all records for 'any', none for 'survey'. */
  readonly records: readonly RegisterRecord<FieldOf<C>>[];
  /** The records of any register. */
  readonly all: Records['of'];
  /** A tab as it was read. */
  readonly sheetOf: (name: string) => SheetSnapshot | undefined;
  /** A cell's value as it stands on its tab. */
  readonly valueOf: (cell: CellRef) => CellValue;
  /** A day as the number that stands for it in a cell of this workbook. */
  readonly dayValue: (day: SerialDay) => number;
  /** Whether a formula makes the cell's value: such a cell is never offered a value in its place. */
  readonly isFormula: (cell: CellRef) => boolean;
  /** What keys call a table. */
  readonly nameOf: (table: RecordTable) => string;
  /** Whether the PM has waived what this rule finds there: it is then a finding of its own, which no other speaks for. */
  readonly isWaived: (about: About) => boolean;
  /** Whether there is a rule of the id, switched on or not. */
  readonly isRule: (id: string) => boolean;
  /** Whether a register's own rule speaks about this field instead of the general rule. */
  readonly isReplaced: (rule: GeneralRuleId, register: RecordRegisterId, field: string) => boolean;
}

export interface Rule<C extends Checked = Checked> {
  readonly meta: RuleMeta<C>;
  check(context: RuleContext<C>): Iterable<Found<FieldOf<C>>>;
}
