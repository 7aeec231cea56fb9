// Folding: texts that a reader takes for the same become the same string. Used for headers, words of cells and names.
import { SIMPLIFIED } from './simplified';

/** Spaces of every kind, zero-width characters and line breaks. */
const SPACES = /[\s\u00a0\u200b-\u200d\u2060\ufeff_]+/g;
const PLAIN_ASCII = /^[\x21-\x5e\x60-\x7e]+(?: [\x21-\x5e\x60-\x7e]+)*$/;
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;
const HAN_ALL = new RegExp(HAN.source, 'g');
/** A space between two Chinese characters is layout: "姓 名". */
const SPACE_IN_CHINESE = /(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g;

/**
 * NFKC (full-width forms, ligatures), lower case, Traditional characters of the registers' vocabulary to Simplified,
 * underscores and runs of spaces to one space, no space between Chinese characters. Brackets and punctuation stay.
 */
export function fold(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKC').replace(SPACES, ' ').trim().toLowerCase();
  if (!HAN.test(plain)) return plain;
  return plain.replace(HAN_ALL, (character) => SIMPLIFIED.get(character) ?? character).replace(SPACE_IN_CHINESE, '');
}
