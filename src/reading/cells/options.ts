// A cell's text as one or several of a field's options, or as yes or no.
import { YES_NO } from '../../registers/common';
import type { Words } from '../../registers/definition';
import { fold } from '../words/fold';
import { allWords } from '../words/lexicon';

export type Options = Readonly<Record<string, Words>>;

/** Folded words of options, longest first where a text is searched. */
export interface OptionIndex {
  readonly exact: ReadonlyMap<string, string>;
  /** The words without spaces and hyphens: "In-progress" and "TODO" are the words "In progress" and "To do". */
  readonly joined: ReadonlyMap<string, string>;
  readonly byLength: readonly (readonly [word: string, option: string])[];
  /** What texts other than its words were found to mean: the same texts are asked for every register that a column might be of. */
  readonly found: Map<string, string | undefined>;
}

const indices = new WeakMap<Options, OptionIndex>();
const SHORTEST_INSIDE = 3;
/** Found texts that an index remembers before it starts anew. */
const MOST_REMEMBERED = 5_000;

/** The index of a field's options; the same object for the same options. */
export function optionIndex(options: Options): OptionIndex {
  let index = indices.get(options);
  if (index === undefined) indices.set(options, (index = build(options)));
  return index;
}

function build(options: Options): OptionIndex {
  const exact = new Map<string, string>();
  for (const [option, words] of Object.entries(options)) {
    for (const word of [option, ...allWords(words)]) {
      const key = fold(word);
      if (!exact.has(key)) exact.set(key, option);
    }
  }
  const byLength = [...exact]
    .filter(([word]) => word.length >= SHORTEST_INSIDE || /^\p{Script=Han}{2}/u.test(word))
    .sort(([a], [b]) => b.length - a.length);
  const joined = new Map([...exact].reverse().map(([word, option]) => [withoutJoints(word), option]));
  return { exact, joined, byLength, found: new Map() };
}

/** The option that a folded text means: the whole of it, its part before a bracket or dash, or the words that it begins with. */
export function optionOf(folded: string, index: OptionIndex): string | undefined {
  const whole = index.exact.get(folded);
  if (whole !== undefined) return whole;
  const known = index.found.get(folded);
  if (known !== undefined || index.found.has(folded)) return known;
  if (index.found.size >= MOST_REMEMBERED) index.found.clear();
  const option = optionLike(folded, index);
  index.found.set(folded, option);
  return option;
}

/** Also the hyphens that text programs write. */
const JOINTS = /[\s\-\u2010-\u2013]+/g;
const HYPHEN_IN_WORDS = /(?<=\p{L})[-\u2010-\u2013](?=\p{L})/gu;

/** "🔴 High", "P1 - High": the word says more than what stands before it. */
const SIGN_OR_CODE = /^(?:[\p{Extended_Pictographic}\ufe0f]+\s*(?=\p{L})|[ps]\d\s*[-–—:/(（]\s*)/u;

function withoutJoints(folded: string): string {
  return folded.replace(JOINTS, '');
}

function optionLike(folded: string, index: OptionIndex): string | undefined {
  const joined = index.joined.get(withoutJoints(folded));
  if (joined !== undefined) return joined;
  const plain = folded.replace(SIGN_OR_CODE, '').replace(/[)）]$/, '');
  const ofPlain = plain === folded ? undefined : index.exact.get(plain);
  if (ofPlain !== undefined) return ofPlain;
  const head = folded.split(/\s*[([{:;,，：；。.、]|\s+[-–—]+\s*|\s*\/\s*|[-–—]{1,2}(?=\p{Script=Han})/u)[0]?.trim() ?? '';
  const ofHead = index.exact.get(head) ?? index.exact.get(head.replace(/^\d+\s*[.、)-]?\s*/, ''));
  if (ofHead !== undefined) return ofHead;
  return index.byLength.find(([word]) => folded.startsWith(word) && isWordEnd(folded, word.length))?.[1];
}

/** Every option that a folded text names, in the order of the text. */
export function optionsIn(folded: string, index: OptionIndex): readonly string[] {
  const whole = index.exact.get(folded) ?? index.joined.get(withoutJoints(folded));
  if (whole !== undefined) return [whole];
  const named = namedIn(folded, index);
  const plain = folded.replace(HYPHEN_IN_WORDS, ' ');
  return named.length > 0 || plain === folded ? named : namedIn(plain, index);
}

function namedIn(folded: string, index: OptionIndex): readonly string[] {
  const found = new Map<string, number>();
  let rest = folded;
  for (const [word, option] of index.byLength) {
    const at = rest.indexOf(word);
    if (at < 0 || !isWordStart(rest, at) || !isWordEnd(rest, at + word.length)) continue;
    rest = rest.slice(0, at) + '\u0000'.repeat(word.length) + rest.slice(at + word.length);
    found.set(option, Math.min(found.get(option) ?? at, at));
  }
  return [...found].sort(([, a], [, b]) => a - b).map(([option]) => option);
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[a-zа-яё]/.test(text[at - 1] ?? '') || !/[a-zа-яё]/.test(text[at] ?? '');
}

function isWordEnd(text: string, at: number): boolean {
  return (
    at >= text.length || !/[a-zа-яё]/.test(text[at] ?? '') || !/[a-zа-яё]/.test(text[at - 1] ?? '') || /^e?s(?![a-z])/.test(text.slice(at))
  );
}

/** Yes or no; undefined for neither. Takes folded text. */
export function yesOrNo(folded: string): boolean | undefined {
  const option = optionOf(folded, optionIndex(YES_NO));
  return option === undefined ? undefined : option === 'yes';
}
