// How much a header speaks for a register: sure and distinctive words, the record's own name, and what other tables would explain better.
import { fieldOf, isRegisterId, type RegisterId } from '../../registers/catalogue';
import type { Column } from '../columns/assign-columns';
import { KIND_TRAITS } from './kinds';
import { type KindId, lexicon } from '../words/lexicon';
import { OTHER_KINDS } from '../words/other-kinds';
import { COMPOSED } from '../words/match-header';
import type { ColumnReading } from '../records';

const NOUN_BONUS = 0.3;
const NOUN_ALONE_BONUS = 0.8;
/** Every column that another kind of table explains. */
const OTHER_BONUS = 0.25;

/** Sum of what the columns say for a register: sure and distinctive words count most. */
export function kindScore(register: RegisterId, columns: readonly Column[], readings: readonly ColumnReading[]): number {
  let score = 0;
  columns.forEach((column, index) => {
    const reading = readings[index];
    if (reading?.field === undefined) return;
    score += reading.confidence * (0.25 + 0.75 * distinctiveness(register, column));
    if (fieldOf(register, reading.field)?.required) score += 0.2 * reading.confidence;
    score += nounBonus(register, column, reading.field) * reading.confidence;
  });
  return score;
}

/** Registers whose records have a name that little else has; there are tasks, contacts and clients in any list. */
export const NAMED_LIKE_NOTHING_ELSE: readonly RegisterId[] = ['risks', 'issues', 'changes', 'requirements'];
/** Anything can have a link and a note. */
const SAID_OF_ANYTHING = new Set(['links', 'notes']);
/** Known to one other kind of table at most. */
const LEAST_TELLING = 0.5;
/** "Who", "when" and "why" can be asked of anything. */
const ASKING = /^(?:who|what|when|where|why|how)$/;

/**
 * How many columns speak for this register and few others: by a word that at most one other kind of table knows, or by naming its record.
 * An id names a record of any table. `least`: 1 for words that no other kind knows.
 */
export function tellingColumns(
  register: RegisterId,
  columns: readonly Column[],
  readings: readonly ColumnReading[],
  least = LEAST_TELLING,
): number {
  const isSaid =
    NAMED_LIKE_NOTHING_ELSE.includes(register) && columns.some((column, index) => namesRecord(register, column, readings[index]?.field));
  return columns.filter((column, index) => {
    const field = readings[index]?.field;
    return field === undefined ? isSaid && isNamedAfter(register, column) : isTellingField(register, column, field, least);
  }).length;
}

/** How many different fields speak for this register and few others. */
export function tellingFields(register: RegisterId, columns: readonly Column[], readings: readonly ColumnReading[]): number {
  const telling = columns.flatMap((column, index) => {
    const field = readings[index]?.field;
    return field !== undefined && isTellingField(register, column, field) ? [field] : [];
  });
  return new Set(telling).size;
}

function isTellingField(register: RegisterId, column: Column, field: string, least = LEAST_TELLING): boolean {
  if (SAID_OF_ANYTHING.has(field) || ASKING.test(column.reading.main)) return false;
  return distinctiveness(register, column) >= least || (field !== 'id' && nounBonus(register, column, field) > 0);
}

const namesRecord = (register: RegisterId, column: Column, field: string | undefined): boolean =>
  isNaming(register, field) && nounBonus(register, column, field) > 0;

/** Beside 需求描述, 需求模块 heads a column about requirements, whatever it holds of them. */
const isNamedAfter = (register: RegisterId, column: Column): boolean =>
  /\p{Script=Han}/u.test(column.reading.main) && nounBonus(register, column, undefined) > 0;

/** Whether both the id and what has it are headed by the record's own name: "BR ID" and "Business requirement". */
export function namesItsRecords(
  register: RegisterId,
  columns: readonly Column[],
  readings: readonly ColumnReading[],
  naming: readonly string[],
): boolean {
  const isNamed = (fields: readonly string[]) =>
    columns.some((column, index) => {
      const field = readings[index]?.field;
      return field !== undefined && fields.includes(field) && nounBonus(register, column, field) > 0;
    });
  return isNamed(['id']) && isNamed(naming);
}

const ASKED = /[?？]$/;
const LONGEST_LIST = 3;
const LEAST_LISTED = 3;

/** "No." and "Problem", perhaps with notes: a numbered list of nothing but the records, each in words of its own; questions are none. */
export function isPlainList(
  register: RegisterId,
  columns: readonly Column[],
  readings: readonly ColumnReading[],
  naming: readonly string[],
): boolean {
  const at = (fields: readonly string[]) => columns.find((_, index) => fields.includes(readings[index]?.field ?? ''));
  const named = at(naming);
  if (columns.length > LONGEST_LIST || !named || !at(['id']) || readings.some(({ field }) => field === undefined)) return false;
  const { folded, distinct } = named.profile;
  const isInWords =
    folded.length >= LEAST_LISTED && distinct >= 0.9 && folded.filter((text) => text.length > 5).length >= folded.length * 0.8;
  const isAsked = folded.filter((text) => ASKED.test(text)).length > folded.length * 0.3;
  return nounBonus(register, named, naming[0]) === NOUN_ALONE_BONUS && isInWords && !isAsked;
}

/** "Risk owner", 风险责任人: the header names what one record is; "Risk" alone says it outright, and so does 存在问题, of which it is the head. */
export function nounBonus(register: RegisterId, { reading: { main: key } }: Column, field: string | undefined): number {
  const nouns = lexicon().nouns.get(register) ?? [];
  if (nouns.includes(key) || (isNaming(register, field) && nouns.some((noun) => isHead(noun, key)))) return NOUN_ALONE_BONUS;
  return nouns.some((noun) => isQualifying(noun, key)) ? NOUN_BONUS : 0;
}

/** "Risk", 存在问题: nothing but what one record is. */
export const saysOutright = (register: RegisterId, column: Column, field: string): boolean =>
  nounBonus(register, column, field) === NOUN_ALONE_BONUS;

/** "Risk owner", "Id of the risk", 风险责任人: what has the property stands before it, or after it, joined by "of". */
const isQualifying = (noun: string, key: string): boolean =>
  key.startsWith(noun)
    ? /\p{Script=Han}/u.test(noun) || key[noun.length] === ' '
    : key.endsWith(` ${noun}`) && JOINING.test(key.slice(0, -noun.length - 1));

/** "Description of the", "descripción del", "id": a property stands here, and what has it comes next. */
const JOINING = /(?:^id| of| of the| de| del| de la| dos?| das?| des| der)$/;

const isNaming = (register: RegisterId, field: string | undefined): boolean =>
  register !== 'survey' && field !== undefined && KIND_TRAITS[register].substance.includes(field);

/** In Chinese what qualifies a noun stands before it. */
const isHead = (noun: string, key: string): boolean => key.endsWith(noun) && /^\p{Script=Han}{2}/u.test(noun);

/** 1 where the header is a word of this register only, less the more kinds of table know it as surely. */
function distinctiveness(register: RegisterId, { reading }: Column): number {
  let own = 0;
  const others = new Map<KindId, number>();
  for (const { kind, strength } of reading.matches) {
    if (kind === register) own = Math.max(own, strength);
    else if (kind !== 'raid') others.set(kind, Math.max(others.get(kind) ?? 0, strength));
  }
  if (own === 0) return 0;
  let rivals = 0;
  for (const strength of others.values()) if (strength >= own - 0.02) rivals += 1;
  // What only follows from other words for the same says less of which table it is.
  return (own > COMPOSED ? 1 : 0.5) / (1 + rivals);
}

const NEEDS_FIRST: ReadonlySet<KindId> = new Set(OTHER_KINDS.filter(({ needsFirst }) => needsFirst).map(({ id }): KindId => `other:${id}`));

/** The same sum for a table that is no register. */
export function otherScore(columns: readonly Column[]): { readonly kind: KindId; readonly score: number } | undefined {
  const scores = new Map<KindId, Map<string, number>>();
  for (const { reading } of columns) {
    const rivals = new Set(reading.matches.filter(({ strength }) => strength >= 0.9).map(({ kind }) => kind)).size;
    for (const { kind, field, strength } of reading.matches) {
      if (isRegisterId(kind) || strength < 0.8) continue;
      const fields = scores.get(kind) ?? new Map<string, number>();
      fields.set(field, Math.max(fields.get(field) ?? 0, strength * (0.25 + 0.75 / Math.max(1, rivals))));
      scores.set(kind, fields);
    }
  }
  let best: { kind: KindId; score: number } | undefined;
  for (const [kind, fields] of scores) {
    const score = [...fields.values()].reduce((sum, value) => sum + value + OTHER_BONUS, 0);
    if (fields.size >= 2 && score > (best?.score ?? 0) && !(NEEDS_FIRST.has(kind) && !fields.has('0'))) best = { kind, score };
  }
  return best;
}
