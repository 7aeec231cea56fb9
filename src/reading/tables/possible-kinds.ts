// Which registers a header can be of at all, told by what its words can mean: only these are weighed column by column, field by field.
import type { RegisterId } from '../../registers/catalogue';
import { type Column, fieldsByValues, isToldByValues } from '../columns/assign-columns';
import type { KindId } from '../words/lexicon';
import { KIND_TRAITS, namingFields } from './kinds';
import { hasEach, SAID_BY_NAME } from './telling';

/** The fields of a register that words of the columns can mean, and how many columns they are. */
export interface Named {
  readonly fields: Set<string>;
  columns: number;
}

/** What the words of the columns can mean, by register. */
export function namedFields(columns: readonly Column[]): ReadonlyMap<KindId, Named> {
  const named = new Map<KindId, Named>();
  for (const { reading, parent } of columns) {
    const kinds = new Set<KindId>();
    for (const { kind, field } of parent ? [...reading.matches, ...parent.matches] : reading.matches) {
      let found = named.get(kind);
      if (found === undefined) named.set(kind, (found = { fields: new Set(), columns: 0 }));
      found.fields.add(field);
      if (!kinds.has(kind)) found.columns += 1;
      kinds.add(kind);
    }
  }
  return named;
}

type RecordKind = Exclude<RegisterId, 'survey'>;

/** Values alone never give the first of what makes a register. */
export function isBegun(register: RecordKind, named: ReadonlyMap<KindId, Named>): boolean {
  const fields = named.get(register)?.fields;
  const { core, standIn } = KIND_TRAITS[register];
  const hasOneOf = (wanted: readonly string[]) => wanted.some((field) => fields?.has(field) ?? false);
  return hasOneOf(core[0] ?? []) || (standIn !== undefined && hasOneOf(['id']) && hasOneOf(standIn));
}

/** Whether the columns can come to make up the register: in so many columns, one for each group of what it must have. */
export function isPossible(register: RecordKind, columns: readonly Column[], all: ReadonlyMap<KindId, Named>, enough: number): boolean {
  const named = all.get(register);
  if (!named) return false;
  const { core } = KIND_TRAITS[register];
  const naming = namingFields(register, [...named.fields]);
  // What the records are may be said twice, and then no more is asked for.
  if (SAID_BY_NAME.has(register) && named.fields.has('id') && naming.some((field) => named.fields.has(field))) return true;
  if (!hasEach(core, new Set([...named.fields, ...fieldsByValues(register)]))) return false;
  return named.columns >= enough || named.columns + columns.filter(({ profile }) => isToldByValues(register, profile)).length >= enough;
}
