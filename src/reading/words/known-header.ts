// Whether some register knows a header's words as they stand. Asked of every cell of the first rows, so most texts must be told from headers at once.
import { apartWords, bilingualParts, withoutNoun } from './header-parts';
import { headerText, singular } from './header-text';
import { isOther, lexicon } from './lexicon';

/** Other scripts, words run together, signs that are words, formulas and questions: what they hold shows only when they are taken apart. */
const UNCLEAR = /[^\x20-\x7e]|^[A-Za-z]+$|[a-z][A-Z]|[*=#%$]|x\s*[A-Z]{1,3}$|^[Ww][Hh]/;
/** Whatever can divide a header into parts, and more: a part that is known has no stretch with an unknown word in it. */
const DIVIDERS = /[^a-z0-9 ]+|\s(?:and|or|und|y|et)\s/;

export function isKnownHeader(header: string): boolean {
  return mayBeKnown(header) && isKnownApart(header);
}

/** False for a text in which every stretch has a word that no header of any register has. */
function mayBeKnown(text: string): boolean {
  if (UNCLEAR.test(text)) return true;
  const { words } = lexicon();
  return text
    .toLowerCase()
    .split(DIVIDERS)
    .some((stretch) => stretch.trim() !== '' && stretch.split(' ').every((word) => word === '' || words.has(singular(word))));
}

function isKnownApart(header: string): boolean {
  const { full, main, parts } = headerText(apartWords(header));
  const words = lexicon();
  const isOfRegister = (key: string) =>
    words.exact(key).some(({ kind }) => !isOther(kind)) || words.anyOrder(key).some(({ kind }) => !isOther(kind));
  if (isOfRegister(full) || isOfRegister(main) || parts.some(isOfRegister) || bilingualParts(main).some(isOfRegister)) return true;
  return withoutNoun(words, main).some(({ kind, rest }) => words.exact(rest).some((meaning) => meaning.kind === kind));
}
