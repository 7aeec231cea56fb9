// The words that carry a title: longer words of alphabetic scripts, pairs of neighbouring Chinese characters.

const known = new Map<string, ReadonlySet<string>>();
const LIMIT = 50_000;

/** Folded words of four letters and more, and Chinese bigrams, each once. Remembers texts that it has seen. */
export function keywords(text: string): ReadonlySet<string> {
  let words = known.get(text);
  if (words === undefined) {
    if (known.size >= LIMIT) known.clear();
    known.set(text, (words = split(text)));
  }
  return words;
}

function split(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const run of text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\d]+/gu) ?? []) {
    if (/\p{Script=Han}/u.test(run)) for (let place = 0; place + 1 < run.length; place += 1) words.add(run.slice(place, place + 2));
    else if (run.length >= 4) words.add(run);
  }
  return words;
}
