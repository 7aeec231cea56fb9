// Whether a header speaks for one register: by its core, by naming its records, by words that few other tables know.
import type { RegisterId } from '../../registers/catalogue';
import type { Column } from '../columns/assign-columns';
import { headerKey } from '../words/header-text';
import type { Candidate } from './find-tables';
import { isPlainList, NAMED_LIKE_NOTHING_ELSE, namesItsRecords, saysOutright, tellingColumns } from './kind-score';
import { KIND_TRAITS, namingFields } from './kinds';

type Explained = Pick<Candidate, 'register' | 'columns' | 'readings'>;

/** Registers for which an id and the record's own name are enough. */
export const SAID_BY_NAME: ReadonlySet<RegisterId> = new Set([...NAMED_LIKE_NOTHING_ELSE, 'milestones']);
/** So many columns that speak for one register need no title above them. */
const ENOUGH_TELLING = 3;
const SMALL_TABLE = 4;
const SURE = 0.75;
const TO_DO = ['owner', 'dueOn', 'status'];
/** "Type" and "Bug" alone may be anybody's notes. */
const LEAST_ALONE = 2;
/** Or so many understood, this share of all, and a register far ahead of the next. */
const ENOUGH_LED = 5;
const SHARE_LED = 0.6;
const CLEAR_LEAD = 0.6;
/** Fewer are enough where the record's own name heads them and the next register is farther behind. */
const ENOUGH_FAR_LED = 3;
const FAR_LEAD = 1;
/** A code and a number: "TC 1.3". */
export const MARKED = /^\p{L}{1,4} ?\d+(?: \d+)*$/u;
const LONGEST_MARK = 3;

/** "TC 1.3", "UC-4": the columns of a matrix beside the table, headed by the codes of what is traced to its rows. */
export function isMarked({ reading, profile }: Column): boolean {
  return MARKED.test(reading.main) && profile.folded.every((text) => text.length <= LONGEST_MARK || MARKED.test(headerKey(text)));
}

/** "Change number" and "Change name": what the records are is said twice, whatever else stands beside them. */
export function namesItself({ register, columns, readings }: Explained): boolean {
  if (!SAID_BY_NAME.has(register)) return false;
  const naming = namingFields(
    register,
    readings.map(({ field }) => field),
  );
  return namesItsRecords(register, columns, readings, naming) || isPlainList(register, columns, readings, naming);
}

/** Each group of the core has a column of its own. */
export function hasCore(candidate: Explained): boolean {
  if (namesItself(candidate)) return true;
  const { register, readings } = candidate;
  const fields = new Set(readings.map(({ field }) => field));
  return hasEach(KIND_TRAITS[register].core, fields);
}

/** Whether each group has a field of its own among the fields. */
export function hasEach(
  groups: readonly (readonly string[])[],
  fields: ReadonlySet<string | undefined>,
  used: ReadonlySet<string> = new Set(),
): boolean {
  const [group, ...others] = groups;
  if (!group) return true;
  return group.some((field) => fields.has(field) && !used.has(field) && hasEach(others, fields, new Set([...used, field])));
}

/**
 * "Name, type, status, date" fits every list there is. A register shows itself by a title or the tab's name, by columns that only it has,
 * or by leaving nothing unexplained. `rivals`: the header as every register of which it has the first; few headers need them.
 */
export function isTelling(candidate: Candidate, rivals: () => readonly Candidate[]): boolean {
  const { register, columns, readings, isTitled } = candidate;
  const telling = tellingColumns(register, columns, readings);
  const mapped = mappedCount(candidate);
  if (isTitled && (telling > 0 || mapped > ENOUGH_TELLING) && !isListBesideLabel(candidate)) return true;
  if (standTogether(candidate) || isToDoList(candidate)) return true;
  const share = mapped / columns.filter((column) => !isMarked(column)).length;
  if (telling >= ENOUGH_TELLING) return true;
  if (namesItself({ register, columns, readings })) return true;
  if (telling >= 2) return share > 0.5 || columns.length <= SMALL_TABLE;
  if (share >= SHARE_LED) {
    if (mapped >= ENOUGH_LED && isNamedTellingly(candidate) && leads(candidate, rivals(), CLEAR_LEAD)) return true;
    if (mapped >= ENOUGH_FAR_LED && isNamedOutright(candidate) && leads(candidate, rivals(), FAR_LEAD)) return true;
  }
  return telling === 1 && share === 1 && columns.length > LEAST_ALONE && tellingColumns(register, columns, readings, 1) === 1;
}

/** "Type" and "Bug" with "Feature", "Support" below: of two columns the first one is empty, so that the second says what "Type" can be. */
export function isListBesideLabel({ columns }: Explained): boolean {
  const [label, list] = columns;
  return columns.length === LEAST_ALONE && label !== undefined && list !== undefined && label.profile.count * 2 < list.profile.count;
}

/** Probability and impact, severity and priority: each is known to many tables, both to hardly another one. */
export function standTogether({ register, readings }: Explained): boolean {
  const sure = new Set(readings.filter(({ confidence }) => confidence >= SURE).map(({ field }) => field));
  return (KIND_TRAITS[register].together ?? []).some((fields) => fields.every((field) => sure.has(field)));
}

/** 任务, 执行人, 截止时间, 完成情况: what is to do is said outright, beside who does it by when and how far it is. */
function isToDoList({ register, columns, readings }: Explained): boolean {
  if (register !== 'actions') return false;
  const sure = new Set(readings.filter(({ confidence }) => confidence >= SURE).map(({ field }) => field));
  const what = columns.find((_, index) => readings[index]?.field === 'description');
  return what !== undefined && saysOutright(register, what, 'description') && TO_DO.every((field) => sure.has(field));
}

/** What the records are is said by a word that few other tables know. */
function isNamedTellingly({ register, columns, readings }: Explained): boolean {
  const naming = namingColumn(register, readings);
  return naming >= 0 && tellingColumns(register, columns.slice(naming, naming + 1), readings.slice(naming, naming + 1)) === 1;
}

/** "Milestone", 行动项: what the records are is all that the header says. */
function isNamedOutright({ register, columns, readings }: Explained): boolean {
  const naming = namingColumn(register, readings);
  const [column, field] = [columns[naming], readings[naming]?.field];
  return column !== undefined && field !== undefined && saysOutright(register, column, field);
}

const namingColumn = (register: Candidate['register'], readings: Candidate['readings']): number =>
  readings.findIndex(({ field }) => KIND_TRAITS[register].substance.includes(field ?? ''));

/** No other register explains the header nearly as well. */
function leads({ register, score }: Candidate, rivals: readonly Candidate[], lead: number): boolean {
  return rivals.every((rival) => rival.register === register || rival.score <= score - lead);
}

export function mappedCount({ readings }: Pick<Candidate, 'readings'>): number {
  return readings.filter(({ field }) => field !== undefined).length;
}
