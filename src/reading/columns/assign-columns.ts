// Which column is which field of one register: words and values together, the surest pair first, no field twice.
import { fieldOf, registerOf, type RegisterId } from '../../registers/catalogue';
import type { FieldDefinition } from '../../registers/definition';
import { inCompany, responseByValues } from './column-company';
import type { ColumnProfile } from './column-profile';
import { nounBonus } from '../tables/kind-score';
import type { HeaderMatch, HeaderReading } from '../words/match-header';
import { optionIndex, optionOf } from '../cells/options';
import { reckonedFields } from './product-columns';
import type { ColumnReading } from '../records';
import { sortingField } from './sorting-column';

/** A column of a table under consideration. */
export interface Column {
  /** Zero-based on the worksheet. */
  readonly column: number;
  readonly header: string;
  readonly reading: HeaderReading;
  /** What a merged or group cell above the header means; undefined without one. */
  readonly parent: HeaderReading | undefined;
  readonly profile: ColumnProfile;
  /** How many columns before it have the same header. */
  readonly repetition: number;
}

/** Below this a column is left to the user: a wrong mapping is worse than none. */
export const BAR = 0.55;

const RESIDUAL_OF: ReadonlyMap<string, string> = new Map([
  ['probability', 'residualProbability'],
  ['impact', 'residualImpact'],
  ['score', 'residualScore'],
  ['level', 'residualLevel'],
]);

/** So many times more different ids. */
const MUCH_FULLER = 1.5;

interface Candidate {
  readonly column: Column;
  readonly reading: HeaderReading;
  readonly profile: ColumnProfile;
  readonly field: FieldDefinition;
  readonly score: number;
  readonly reason: ColumnReading['reason'];
  /** Breaks ties: required fields, then the order of the register. */
  readonly rank: number;
  /** Where the header stands among the words of the field. */
  readonly order: number;
}

/** The fields of the columns in a register; columns below the bar have none. */
export function assignColumns(register: RegisterId, columns: readonly Column[]): readonly ColumnReading[] {
  const letters = new Set(columns.map(({ reading }) => reading.main));
  const isLetterPair = (letters.has('p') || letters.has('l')) && (letters.has('i') || letters.has('s'));
  // "P" and "I" side by side are probability and impact; one letter alone can stand for anything.
  const alone = columns.flatMap((column, index) =>
    candidatesOf(register, column).filter(
      ({ field }) =>
        (isLetterPair || field.type !== 'rating' || column.reading.main.length !== 1 || isHan(column)) &&
        (field.id !== 'id' || !isLegendBeside(column, columns[index - 1])),
    ),
  );
  const candidates = [...inCompany(register, alone), ...byArithmetic(register, columns, alone)];
  // Of two columns that are equally an id, "ID" can be nothing else, "References" can.
  const others = ({ column, score }: Candidate) => candidates.filter((other) => other.column === column && other.score >= score).length;
  const byFit = (a: Candidate, b: Candidate) => b.score - a.score || a.rank - b.rank || preferNumbers(a, b) || preferFull(a, b);
  // Of "Module" and "Issue type" the second says whose category it is.
  const names = ({ column, field }: Candidate) => nounBonus(register, column, field.id);
  candidates.sort(
    (a, b) => byFit(a, b) || others(a) - others(b) || names(b) - names(a) || a.order - b.order || a.column.column - b.column.column,
  );
  const fieldByColumn = new Map<Column, Candidate>();
  const taken = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { column, field } = candidate;
    if (candidate.score < BAR || fieldByColumn.has(column)) continue;
    const first = taken.get(field.id);
    if (first && !(field.many && candidate.score >= 0.8 && candidate.reason !== 'values' && isSameKind(first, candidate))) continue;
    fieldByColumn.set(column, candidate);
    if (!first) taken.set(field.id, candidate);
  }
  return columns.map((column) => {
    const found = fieldByColumn.get(column);
    return {
      column: column.column,
      header: column.header,
      field: found?.field.id,
      confidence: found ? Math.min(1, found.score) : 0,
      reason: found?.reason ?? 'none',
    };
  });
}

/** How sure arithmetic is: surer than values alone, less than plain words. */
const RECKONED = 0.75;

/** Scores that are the product of two ratings, and those ratings, under headers that say nothing. */
function byArithmetic(register: RegisterId, columns: readonly Column[], said: readonly Candidate[]): readonly Candidate[] {
  if (register !== 'risks' && register !== 'raid') return [];
  const known = new Map<Column, string>();
  for (const { column, field, score } of said) if (score >= BAR) known.set(column, field.id);
  return reckonedFields(columns, known).flatMap(({ column, rating, isResidual }): Candidate[] => {
    const field = fieldOf(register, isResidual ? (RESIDUAL_OF.get(rating) ?? rating) : rating);
    const { reading, profile } = column;
    return field ? [{ column, reading, profile, field, score: RECKONED, reason: 'values', rank: rankOf(register, field), order: 0 }] : [];
  });
}

/** "Key" beyond a gap heads a legend beside the table and numbers none of its records. */
const isLegendBeside = ({ column, reading }: Column, before: Column | undefined): boolean =>
  reading.main === 'key' && before !== undefined && column - before.column > 1;
const isHan = ({ reading }: Column): boolean => /\p{Script=Han}/u.test(reading.main);

/** A word column beside a number column says the same thing twice: it is no second impact. */
function isSameKind(a: Candidate, b: Candidate): boolean {
  return (
    a.field.type !== 'rating' ||
    a.column.profile.count * b.column.profile.count === 0 ||
    Math.abs(a.column.profile.number - b.column.profile.number) < 0.5
  );
}

/** Of a word column and a number column for the same rating, the number is what was reckoned with. */
function preferNumbers(a: Candidate, b: Candidate): number {
  return a.field.type === 'rating' ? b.column.profile.number - a.column.profile.number : 0;
}

/** Of two ids the one that every row has numbers the records; the other says what they belong to. */
function preferFull(a: Candidate, b: Candidate): number {
  if (a.field.id !== 'id' || b.field.id !== 'id') return 0;
  const ids = ({ profile }: Column) => profile.folded.length;
  return ids(b.column) > ids(a.column) * MUCH_FULLER ? 1 : ids(a.column) > ids(b.column) * MUCH_FULLER ? -1 : 0;
}

/** Every field that a column could be, sure or not, without regard to other columns. */
export function fieldScores(register: RegisterId, column: Column): readonly { readonly field: string; readonly score: number }[] {
  return candidatesOf(register, column).map(({ field, score }) => ({ field: field.id, score }));
}

function candidatesOf(register: RegisterId, column: Column): Candidate[] {
  const found: Candidate[] = [];
  const add = (field: FieldDefinition | undefined, strength: number, reason: ColumnReading['reason'], order = 0) => {
    if (field)
      found.push({
        column,
        reading: column.reading,
        profile: column.profile,
        field,
        score: strength * fit(field, column.profile),
        reason,
        rank: rankOf(register, field),
        order,
      });
  };
  const own = column.reading.matches.filter(({ kind }) => kind === register);
  const isResidual = column.reading.isResidual || (column.parent?.isResidual ?? false);
  const isSecond = column.repetition > 0 && (register === 'risks' || register === 'raid');
  for (const { field, strength, reason, order } of own) {
    const residual = RESIDUAL_OF.get(field);
    if (residual !== undefined && (isResidual || isSecond)) add(fieldOf(register, residual), strength, isResidual ? reason : 'repeated');
    // Of two ids the first one numbers the record, whichever word is plainer.
    else if (!isSecond) add(fieldOf(register, field), strength, reason, field === 'id' ? 0 : order);
  }
  for (const { field, strength, reason } of column.parent?.matches.filter(({ kind }) => kind === register) ?? []) {
    const definition = fieldOf(register, field);
    if (definition?.many || definition?.type === 'rating') {
      const residual = isResidual ? RESIDUAL_OF.get(field) : undefined;
      add(residual === undefined ? definition : fieldOf(register, residual), Math.min(0.98, strength), reason);
    }
  }
  addByValues(register, column.profile, add);
  addBySorting(register, column, own, add);
  const response = responseByValues(register, own, column.profile);
  if (response) add(response.field, response.strength, 'values');
  return found;
}

/** "Type" is the category of a risk, unless its values are threats and opportunities: then it is the kind, as surely as the words are of the other. */
function addBySorting(
  register: RegisterId,
  { header, profile }: Column,
  own: readonly HeaderMatch[],
  add: (field: FieldDefinition | undefined, strength: number, reason: 'values') => void,
): void {
  const words = own.reduce((most, { type, strength }) => (type === 'text' ? Math.max(most, strength) : most), 0);
  if (words >= BAR) add(sortingField(register, header, profile), words - 0.01, 'values');
}

/** Values that give a column away whatever its header is. */
function addByValues(
  register: RegisterId,
  profile: ColumnProfile,
  add: (field: FieldDefinition | undefined, strength: number, reason: 'values') => void,
): void {
  if (profile.count < 3) return;
  if (profile.email >= 0.8) add(fieldOf(register, 'email'), 0.9, 'values');
  const status = fieldOf(register, 'status');
  if (status && isStatus(status, profile)) add(status, 0.6, 'values');
}

/** Two options or more, and nothing but options, again and again. */
function isStatus({ options }: FieldDefinition, profile: ColumnProfile): boolean {
  if (!options || profile.distinct >= 0.7 || profile.folded.length < 2) return false;
  const index = optionIndex(options);
  return profile.folded.every((text) => optionOf(text, index) !== undefined) && profile.yesNo < 0.5 && profile.rating < 0.5;
}

/** Whether values alone give a column some field of the register. */
export function isToldByValues(register: RegisterId, profile: ColumnProfile): boolean {
  let isTold = false;
  addByValues(register, profile, (field) => (isTold ||= field !== undefined));
  return isTold;
}

/** The fields that values can give to a column, by themselves or with words for another field. */
export function fieldsByValues(register: RegisterId): readonly string[] {
  const { fields } = registerOf(register);
  return fields.filter(({ type, options }) => type === 'email' || options !== undefined).map(({ id }) => id);
}

const ranks = new Map<string, number>();

function rankOf(register: RegisterId, field: FieldDefinition): number {
  const key = `${register}.${field.id}`;
  let rank = ranks.get(key);
  if (rank === undefined) {
    const { fields } = registerOf(register);
    rank = (field.required ? 0 : 1000) + fields.findIndex(({ id }) => id === field.id);
    ranks.set(key, rank);
  }
  return rank;
}

/** Values count in full from this many on: one odd row does not outweigh a plain header. */
const ENOUGH_VALUES = 5;

/** How well values suit a field, 0–1; 1 for an empty column. */
function fit(field: FieldDefinition, profile: ColumnProfile): number {
  if (profile.count === 0) return 1;
  return 1 - (1 - fullFit(field, profile)) * Math.min(1, profile.count / ENOUGH_VALUES);
}

function fullFit(field: FieldDefinition, profile: ColumnProfile): number {
  switch (field.type) {
    case 'date':
      return profile.date >= 0.4 ? 1 : profile.date > 0 ? 0.85 : 0.45;
    case 'money':
      // Amounts without a format, 12000 or 45000, could be day numbers as well: of money they are amounts.
      if (profile.number >= 0.6) return 1;
      return profile.date >= 0.6 ? 0.3 : profile.number >= 0.4 ? 1 : profile.long >= 0.5 ? 0.4 : 0.75;
    case 'number':
    case 'days':
    case 'share':
      if (profile.date >= 0.6) return 0.3;
      return profile.number >= 0.4 || profile.rating >= 0.6 ? 1 : profile.long >= 0.5 ? 0.4 : 0.75;
    case 'rating':
      if (profile.date >= 0.6) return 0.3;
      // 1, 2, 3 … once each is an order of the rows, no level.
      if (field.id === 'level' && profile.number >= 0.8 && profile.distinct === 1 && profile.count >= 3) return 0.3;
      return profile.rating >= 0.5 ? 1.02 : profile.long >= 0.4 ? 0.35 : profile.distinct > 0.8 && profile.count >= 5 ? 0.7 : 0.85;
    case 'choice':
    case 'choices':
      return choiceFit(field, profile);
    case 'yesNo':
      return profile.yesNo >= 0.5 ? 1 : 0.4;
    case 'email':
      return profile.email >= 0.4 ? 1 : 0.4;
    case 'frequency':
      return profile.frequency >= 0.3 ? 1 : profile.date >= 0.6 ? 0.6 : profile.number >= 0.8 ? 0.4 : 0.8;
    case 'id':
    case 'ids':
      return profile.long >= 0.5 || profile.date >= 0.8 ? 0.3 : 1;
    case 'name':
    case 'names':
      if (profile.date >= 0.5 || profile.email >= 0.8) return 0.4;
      return profile.long >= 0.7 ? 0.6 : profile.number >= 0.8 ? 0.65 : profile.yesNo >= 0.8 && profile.count >= 3 ? 0.5 : 1;
    case 'text':
      return textFit(field, profile);
  }
}

function choiceFit(field: FieldDefinition, profile: ColumnProfile): number {
  const index = optionIndex(field.options ?? {});
  const known = profile.folded.filter((text) => optionOf(text, index) !== undefined).length / profile.folded.length;
  if (profile.date >= 0.6) return 0.3;
  if (known >= 0.5) return 1.02;
  if (known >= 0.2 || field.type === 'choices') return 0.95;
  return profile.long >= 0.5 ? 0.55 : profile.number >= 0.8 ? 0.6 : 0.85;
}

/** Naming fields hold words, not codes, levels or ticks. */
const NAMING = new Set([
  'title',
  'description',
  'item',
  'situation',
  'recommendation',
  'cause',
  'effect',
  'action',
  'summary',
  'topic',
  'resolution',
  'purpose',
  'rootCause',
]);

/** "R", "A/C", "x": the parts that a person plays. */
const LONGEST_TICK = 5;
const LONGEST_LEVEL = 25;

function textFit(field: FieldDefinition, profile: ColumnProfile): number {
  if (profile.date >= 0.8) return 0.45;
  if (field.id === 'responsibility') return profile.folded.every((text) => text.length <= LONGEST_TICK) ? 1 : 0.5;
  // A few short words again and again are levels, in whatever words.
  if (field.id === 'effect' && profile.distinct <= 0.6 && profile.folded.every((text) => text.length <= LONGEST_LEVEL)) return 0.5;
  if (!NAMING.has(field.id)) return 1;
  if (profile.number >= 0.8 || profile.code >= 0.8) return 0.35;
  if (profile.count >= 2 && (profile.rating >= 0.7 || profile.yesNo >= 0.8)) return field.id === 'effect' ? 0.35 : 0.5;
  return 1;
}
