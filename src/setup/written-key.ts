// A key as it stands on a tab of ours: with a mark of what was written beside it, so that what the user changed can be told from what stands.

/** The key of a row whose input cells hold these words as written. */
export function writtenKey(key: string, words: readonly string[]): string {
  return `${key}#${digestOf(words)}`;
}

/** The key, and the digest of the words as written; undefined for a text that is no such key. */
export function readWrittenKey(text: string): { readonly key: string; readonly digest: string } | undefined {
  const mark = text.lastIndexOf('#');
  const digest = text.slice(mark + 1);
  return mark > 0 && /^[0-9a-f]{8}$/.test(digest) ? { key: text.slice(0, mark), digest } : undefined;
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), of the words without spaces at their ends or doubled ones. */
export function digestOf(words: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of words.map((each) => each.replace(/\s+/g, ' ').trim()).join('\u0000')) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
