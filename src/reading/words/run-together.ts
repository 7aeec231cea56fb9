// Headers written without spaces, as databases export them: "riskowner", "duedate" taken apart by the words that registers use.
import { lexicon } from './lexicon';

const SHORTEST = 6;
const LONGEST = 40;
const MOST_WORDS = 4;

/** The header key with its words apart; the key itself where it is one word, or not made of known ones. */
export function takenApart(key: string): string {
  if (key.length < SHORTEST || key.length > LONGEST || !/^[a-z]+$/.test(key)) return key;
  const { isKnown, vocabulary } = lexicon();
  if (isKnown(key) || vocabulary.has(key)) return key;
  return fewestWords(key, vocabulary)?.join(' ') ?? key;
}

/** The division into the fewest words; of two as short the one whose first word is longer. */
function fewestWords(text: string, vocabulary: ReadonlySet<string>): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const word = text.slice(start, end);
      if (!before || before.length >= MOST_WORDS || !isWord(word, vocabulary)) continue;
      const known = best[end];
      if (!known || before.length + 1 < known.length) best[end] = [...before, word];
    }
  }
  return best[text.length];
}

/** Keys have no plurals; what is run together may. */
function isWord(word: string, vocabulary: ReadonlySet<string>): boolean {
  return vocabulary.has(word) || (word.endsWith('s') && vocabulary.has(word.slice(0, -1)));
}
