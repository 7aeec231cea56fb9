// The words that carry a title: longer words of alphabetic scripts, pairs of neighbouring Chinese characters.

const ASCII = /^[\x00-\x7f]*$/;
const ASCII_WORDS = /[a-z\d]{4,}/g;
const RUNS = /\p{Script=Han}+|[\p{L}\d]+/gu;
const HAN = /\p{Script=Han}/u;
const SHORTEST = 4;
const NONE: readonly string[] = [];

/** Folded words of four letters and more, and Chinese bigrams, in the order of the text. */
export function keywords(text: string): readonly string[] {
  const folded = text.toLowerCase();
  if (ASCII.test(folded)) return folded.match(ASCII_WORDS) ?? NONE;
  const words: string[] = [];
  for (const run of folded.match(RUNS) ?? NONE) {
    if (HAN.test(run)) for (let place = 0; place + 1 < run.length; place += 1) words.push(run.slice(place, place + 2));
    else if (run.length >= SHORTEST) words.push(run);
  }
  return words;
}
