// The words of all registers, and of tables that are none, as one index: header key → what it can mean where.
import { REGISTERS, isRegisterId, type RegisterId } from '../../registers/catalogue';
import type { FieldDefinition, FieldType, Words } from '../../registers/definition';
import { FURTHER_WORDS } from '../../registers/further-words';
import { conceptKey, conceptsOf, prevailing, roughKey } from './composition';
import { headerKey } from './header-text';
import { OTHER_KINDS } from './other-kinds';

/** A register, or a table that is none ("other:schedule"). */
export type KindId = RegisterId | `other:${string}`;

export function isOther(kind: KindId): kind is `other:${string}` {
  return kind.startsWith('other:');
}

/** One thing that a header can mean. */
export interface Meaning {
  readonly kind: KindId;
  readonly field: string;
  readonly type: FieldType;
  /** Its place among the words of the field: the plainest come first. */
  readonly order: number;
}

export interface Lexicon {
  /** Meanings of a key; [] for an unknown one. */
  readonly exact: (key: string) => readonly Meaning[];
  /** Meanings of the same words in any order. */
  readonly anyOrder: (key: string) => readonly Meaning[];
  /** Meanings of other words for the same (a conceptKey), in the kinds in which such words are of one field. */
  readonly composed: (key: string) => readonly Meaning[];
  /** Meanings of words for much the same (a roughKey). */
  readonly composedRoughly: (key: string) => readonly Meaning[];
  /** The nouns of a register's records, longest first. */
  readonly nouns: ReadonlyMap<KindId, readonly string[]>;
  readonly kindsOfNoun: ReadonlyMap<string, readonly KindId[]>;
  /** Characters of the longest noun of all. */
  readonly longestNoun: number;
  /** Words of keys long enough to be misspelt, by length, the commonest first. */
  readonly spellable: ReadonlyMap<number, readonly string[]>;
  /** Chinese keys, for endings. */
  readonly isKnown: (key: string) => boolean;
  /** The words of all keys and nouns. */
  readonly words: ReadonlySet<string>;
  /** The Latin ones of some length, for headers written without spaces. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Shortest key in which a typo is still a typo and not another word. */
const SHORTEST_SPELLABLE = 5;

/** All words of something, in every language. */
export function allWords(words: Words): readonly string[] {
  return [...words.en, ...words.zh, ...(words.other ?? [])];
}

/** Words in one order for all orders. */
export function sortedWords(key: string): string {
  return key.includes(' ') ? key.split(' ').sort().join(' ') : key;
}

let built: Lexicon | undefined;

/** The index; built when first asked for, the same for everyone. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const exact = new Map<string, Meaning[]>();
  const anyOrder = new Map<string, Meaning[]>();
  const same = new Map<string, Meaning[]>();
  const alike = new Map<string, Meaning[]>();
  const add = (word: string, meaning: Meaning) => {
    const key = headerKey(word);
    if (key === '') return;
    push(exact, key, meaning);
    const concepts = conceptsOf(key);
    push(same, conceptKey(concepts), meaning);
    push(alike, roughKey(concepts), meaning);
    if (key.includes(' ')) push(anyOrder, sortedWords(key), meaning);
  };
  const nouns = new Map<KindId, readonly string[]>();
  for (const register of REGISTERS) {
    if (!isRegisterId(register.id)) continue;
    const kind = register.id;
    for (const field of register.fields) addField(add, kind, field);
    if (register.nouns)
      nouns.set(
        kind,
        allWords(register.nouns)
          .map(headerKey)
          .sort((a, b) => b.length - a.length),
      );
  }
  for (const other of OTHER_KINDS) {
    other.columns.forEach((words, index) => {
      for (const word of words) add(word, { kind: `other:${other.id}`, field: String(index), type: 'text', order: 0 });
    });
  }
  const kindsOfNoun = new Map<string, KindId[]>();
  for (const [kind, own] of nouns) for (const noun of own) push(kindsOfNoun, noun, kind);
  const wordsOf = (keys: Iterable<string>) => Array.from(keys).flatMap((key) => key.split(' '));
  const uses = new Map<string, number>();
  for (const word of wordsOf([...exact.keys(), ...kindsOfNoun.keys()])) uses.set(word, (uses.get(word) ?? 0) + 1);
  const words = new Set([...uses.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0)));
  const spellable = new Map<number, string[]>();
  for (const word of words)
    if (word.length >= SHORTEST_SPELLABLE && /^\p{L}+$/u.test(word) && !/\p{Script=Han}/u.test(word)) push(spellable, word.length, word);
  return {
    exact: (key) => exact.get(key) ?? NOTHING,
    anyOrder: (key) => anyOrder.get(sortedWords(key)) ?? NOTHING,
    composed: prevailingIn(same),
    composedRoughly: prevailingIn(alike),
    nouns,
    kindsOfNoun,
    longestNoun: Math.max(...Array.from(kindsOfNoun.keys(), ({ length }) => length)),
    spellable,
    isKnown: (key) => exact.has(key),
    words,
    vocabulary: vocabularyOf(wordsOf(exact.keys())),
  };
}

const NOTHING: readonly Meaning[] = [];
/** Shorter words come up inside others by chance. */
const SHORTEST_INSIDE = 4;
const SHORT_WORDS = ['id', 'no', 'of', 'on', 'by', 'due', 'end', 'raw', 'net'];

function vocabularyOf(words: readonly string[]): ReadonlySet<string> {
  return new Set([...SHORT_WORDS, ...words.filter((word) => word.length >= SHORTEST_INSIDE && /^[a-z]+$/.test(word))]);
}

/** What prevails under a key, found when first asked for. */
function prevailingIn(compositions: ReadonlyMap<string, readonly Meaning[]>): (key: string) => readonly Meaning[] {
  const known = new Map<string, readonly Meaning[]>();
  return (key) => {
    const words = compositions.get(key);
    if (words === undefined) return NOTHING;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = prevailing(words)));
    return found;
  };
}

function addField(add: (word: string, meaning: Meaning) => void, kind: RegisterId, { id, type, words }: FieldDefinition): void {
  for (const list of [words.en, words.zh, words.other ?? [], ...FURTHER_WORDS.map((further) => further[kind]?.[id] ?? [])])
    list.forEach((word, order) => {
      add(word, { kind, field: id, type, order });
    });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
}
