// What a header says besides a field: the record's own noun before it, the same again in another language, words without spaces between them.
import { spacedOut } from './header-text';
import { type KindId, lexicon, type Lexicon } from './lexicon';
import { takenApart } from './run-together';

/** "dueDate" and "duedate" as two words; the header itself where it is none of both. */
export function apartWords(header: string): string {
  const spaced = spacedOut(header);
  return spaced === header && /^[a-z]+$/i.test(header) ? takenApart(header.toLowerCase()) : spaced;
}

/** A header's key without the noun of a kind of record: "risk owner" is the "owner" of risks. */
export interface WithoutNoun {
  readonly kind: KindId;
  readonly rest: string;
}

/** The key without the longest noun that it begins with, for each kind of record that has such a noun. */
export function withoutNoun({ kindsOfNoun, longestNoun }: Lexicon, key: string): readonly WithoutNoun[] {
  const found: WithoutNoun[] = [];
  const seen = new Set<KindId>();
  for (let length = Math.min(longestNoun, key.length - 1); length > 0; length -= 1) {
    const noun = key.slice(0, length);
    const kinds = kindsOfNoun.get(noun);
    if (kinds === undefined) continue;
    const isChinese = /^\p{Script=Han}/u.test(noun);
    if (!isChinese && !/^[ \p{Script=Han}]/u.test(key.slice(length))) continue;
    const rest = isChinese
      ? key
          .slice(length)
          .replace(/^[的之]/, '')
          .trim()
      : key.slice(length).trim();
    for (const kind of kinds) {
      if (!seen.has(kind) && rest !== '') found.push({ kind, rest });
      seen.add(kind);
    }
  }
  return found;
}

/** "风险编号 Risk ID": the Chinese and the Latin part of a bilingual header. */
export function bilingualParts(key: string): readonly string[] {
  const match =
    /^(\p{Script=Han}[\p{Script=Han} ]*)\s*([a-z#][a-z#0-9 ]*)$/u.exec(key) ??
    /^([a-z#][a-z#0-9 ]*?)\s*(\p{Script=Han}[\p{Script=Han} ]*)$/u.exec(key);
  const parts = match ? [match[1] ?? '', match[2] ?? ''].map((part) => part.trim()) : [];
  // "bug内容描述" does not say the same twice: the first part is the noun of the second.
  const isOneWord = !key.includes(' ') && isNoun(parts[0] ?? '');
  return isOneWord ? [] : parts.filter((part) => part.length > 1);
}

const isNoun = (part: string): boolean => lexicon().kindsOfNoun.has(part);
