// What a header is composed of: its words as concepts, whatever words and order they come in.
import { CONCEPTS_OF, type Concept } from './concept-words';
import type { KindId, Meaning } from './lexicon';

const HAN = /\p{Script=Han}/u;
const LONGEST = Math.max(...Array.from(CONCEPTS_OF.keys(), (word) => (HAN.test(word) ? word.length : 0)));

/** The concepts of a header key in its own order; a word that means nothing known stands for itself. */
export function conceptsOf(key: string): readonly Concept[] {
  const found: Concept[] = [];
  const tokens = key.split(' ');
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const ofPhrase = at + 1 < tokens.length ? CONCEPTS_OF.get(`${token}_${tokens[at + 1]}`) : undefined;
    if (ofPhrase) at += 1;
    const meant = ofPhrase ?? CONCEPTS_OF.get(token);
    if (meant) found.push(...meant);
    else if (HAN.test(token)) found.push(...chinese(token));
    else if (token !== '') found.push(token);
  }
  return found;
}

/** Words one after the other, the longest first; characters between them that mean nothing known stay together. */
function chinese(text: string): Concept[] {
  const found: Concept[] = [];
  let unknown = '';
  for (let at = 0; at < text.length;) {
    let length = Math.min(LONGEST, text.length - at);
    while (length > 0 && !CONCEPTS_OF.has(text.slice(at, at + length))) length -= 1;
    if (length === 0) unknown += text.slice(at, (at += 1));
    else {
      if (unknown !== '') found.push(unknown);
      unknown = '';
      found.push(...(CONCEPTS_OF.get(text.slice(at, at + length)) ?? []));
      at += length;
    }
  }
  if (unknown !== '') found.push(unknown);
  return found;
}

/** What one of two concepts says already. */
const IMPLIED: readonly (readonly [Concept, Concept])[] = [
  ['responsible', 'person'],
  ['responsible', 'unit'],
  ['title', 'person'],
];

/** The concepts as one key, in no order. */
export function conceptKey(concepts: readonly Concept[]): string {
  const all = new Set(concepts);
  for (const [sayer, said] of IMPLIED) if (all.has(sayer)) all.delete(said);
  return [...all].sort().join(' ');
}

/** Concepts that differ in a text, but hardly in what a column holds: each group counts as its first. */
const MUCH_ALIKE: ReadonlyMap<Concept, Concept> = new Map(
  [
    'action mitigation implement resolve done corrective',
    'raise request send',
    'review verify assess update',
    'approve decide accept confirm',
    'person unit',
  ].flatMap((line) => line.split(' ').map((concept, _, [first = concept]) => [concept, first] as const)),
);

/** The concepts roughly, as one key. */
export function roughKey(concepts: readonly Concept[]): string {
  return conceptKey(concepts.map((concept) => MUCH_ALIKE.get(concept) ?? concept));
}

/** So many times more words of one field than of any other, and the composition means that field. */
const CLEARLY = 4;

/** What words of one composition mean: for each kind of table the field that (nearly) all of them are words of; none where they disagree. */
export function prevailing(words: readonly Meaning[]): readonly Meaning[] {
  const kinds = new Map<KindId, Map<string, { readonly meaning: Meaning; count: number }>>();
  for (const meaning of words) {
    let fields = kinds.get(meaning.kind);
    if (fields === undefined) kinds.set(meaning.kind, (fields = new Map<string, { readonly meaning: Meaning; count: number }>()));
    const known = fields.get(meaning.field);
    if (known) known.count += 1;
    else fields.set(meaning.field, { meaning, count: 1 });
  }
  return [...kinds.values()].flatMap((fields) => {
    const [first, second] = [...fields.values()].sort((a, b) => b.count - a.count);
    return first && first.count >= CLEARLY * (second?.count ?? 0) ? [first.meaning] : [];
  });
}
