// Misspelt headers: each word that no register knows becomes the known word that it is nearest to.
import { distance } from 'fastest-levenshtein';
import { CONCEPTS_OF } from './concept-words';
import { lexicon } from './lexicon';

/** In shorter words a typo makes another word. */
const SHORTEST = 5;
const LONGEST = 30;
/** Letters from which two edits, a swap of two of them, are still one slip. */
const LONG = 8;

const corrected = new Map<string, string>();
/** Words that are remembered before it starts anew. */
const MOST_REMEMBERED = 5_000;

/** The key with its misspelt words put right; the key itself where nothing is misspelt. */
export function spelledRight(key: string): string {
  return /\p{L}{5}/u.test(key) ? joinedHalves(key.split(' ')).map(wordSpelledRight).join(' ') : key;
}

/** "Likely hood", "likeli-" above "hood": two neighbours of which one is no word are one where they make one together. */
function joinedHalves(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const whole = before === undefined || (isWord(before) && isWord(word)) ? '' : wordSpelledRight(before + word);
    if (whole.length >= SHORTEST && isWord(whole)) joined.splice(-1, 1, whole);
    else joined.push(word);
  }
  return joined;
}

const isWord = (word: string): boolean => lexicon().words.has(word) || CONCEPTS_OF.has(word);

function wordSpelledRight(word: string): string {
  if (word.length < SHORTEST || word.length > LONGEST || !/^\p{L}+$/u.test(word)) return word;
  if (isWord(word)) return word;
  let right = corrected.get(word);
  if (right === undefined) {
    if (corrected.size >= MOST_REMEMBERED) corrected.clear();
    corrected.set(word, (right = nearest(word, lexicon().spellable)));
  }
  return right;
}

/** The word that is the fewest slips away; of several the commonest. */
function nearest(word: string, spellable: ReadonlyMap<number, readonly string[]>): string {
  let least = (word.length >= LONG ? 2 : 1) + 1;
  let found = word;
  for (let length = word.length - least + 1; length < word.length + least; length += 1) {
    for (const candidate of spellable.get(length) ?? []) {
      // Few slips change the first letter, and many other words differ by nothing else.
      if (candidate.charCodeAt(0) !== word.charCodeAt(0)) continue;
      const edits = distance(word, candidate);
      if (edits < least) [least, found] = [edits, candidate];
    }
  }
  return found;
}
