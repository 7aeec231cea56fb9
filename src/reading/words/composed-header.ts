// Headers in other words than any register's own: "Proposed date of completion" is what some call the target completion date.
import { conceptKey, conceptsOf, roughKey } from './composition';
import type { Concept } from './concept-words';
import type { KindId, Lexicon, Meaning } from './lexicon';

/** Meanings, and how sure they are compared with other words for exactly the same. */
export interface ComposedMeanings {
  readonly meanings: readonly Meaning[];
  readonly share: number;
}

const WITHOUT_NOUN = 0.97;
const ROUGHLY = 0.9;
/** A date or a person is told by the step in a record's life, and steps are called by many names; texts differ more finely. */
const WHO_AND_WHEN: ReadonlySet<Concept> = new Set(['date', 'person', 'unit', 'responsible']);

/** What a header's words mean together, also without the record's own noun among them. One word alone composes nothing. */
export function composedMeanings(words: Lexicon, key: string): readonly ComposedMeanings[] {
  const concepts = [...new Set(conceptsOf(key))];
  if (concepts.length < 2) return [];
  const found = [meant(words, concepts, undefined)];
  for (const concept of concepts) {
    const kinds = words.kindsOfNoun.get(concept);
    const rest = concepts.filter((each) => each !== concept);
    if (!kinds || rest.length < 2) continue;
    const { meanings, share } = meant(words, rest, kinds);
    found.push({ meanings, share: share * WITHOUT_NOUN });
  }
  return found;
}

function meant(words: Lexicon, concepts: readonly Concept[], kinds: readonly KindId[] | undefined): ComposedMeanings {
  const ofKinds = ({ kind }: Meaning) => kinds?.includes(kind) ?? true;
  const same = words.composed(conceptKey(concepts)).filter(ofKinds);
  if (same.length > 0 || !concepts.some((concept) => WHO_AND_WHEN.has(concept))) return { meanings: same, share: 1 };
  return { meanings: words.composedRoughly(roughKey(concepts)).filter(ofKinds), share: ROUGHLY };
}

/** What stands before makes something else of the rest: a planned end is no end, a next visit no visit, a preventive action no action. */
const TURNING: ReadonlySet<Concept> = new Set(
  'planned actual desired next last preventive corrective contingency residual percent whether not before us email phone address'.split(
    ' ',
  ),
);

/** Whether words before a known ending change what it means, so that the ending alone says nothing. */
export function isTurned(before: string): boolean {
  return conceptsOf(before).some((concept) => TURNING.has(concept));
}
