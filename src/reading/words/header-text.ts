// A header cell taken apart: what stands before the brackets, what in them, its parts around slashes, its words.
import { fold } from './fold';

export interface HeaderText {
  /** Everything as one key. */
  readonly full: string;
  /** Without what stands in brackets. */
  readonly main: string;
  /** What stands in brackets: (What), (1-5). */
  readonly hints: readonly string[];
  /** Keys of the parts around "/", "&", line breaks, "和" …; empty for a single part. */
  readonly parts: readonly string[];
}

const PLURAL_IN_BRACKETS = /\((?:s|es|ies)\)/gi;
const BRACKETS = /[([{<【〔（［｛《「『][^)\]}>】〕）］｝》」』]*[)\]}>】〕）］｝》」』]?/g;
const SEPARATORS = /[/\\&|+,，、;；\r\n]+|\s(?:and|or|und|и|или|y|et)\s|(?<=\p{Script=Han})[和与及或](?=\p{Script=Han})/iu;
/** "= I*F", "PxI" behind the name: how the value is reckoned. */
const FORMULA = /(?<=\p{L}.*)(?:\s*=.*$|\s+\p{Lu}{1,3}\s*[*×x]\s*\p{Lu}{1,3}$)/su;
/** "A=Occurrence" tells what the letter stands for. */
const LETTER_EXPLAINED = /^\s*\p{L}\s*=\s*(?=\p{L}{3})/u;
/** "Probability 0-10", "Cost impact USD": how it is measured. */
const MEASURE = /(?<=\p{L})[\s_]+(?:\d+\s*(?:[-–~]|to)\s*\d+\s*%?|USD|EUR|GBP|RMB|CNY|HKD|TWD|AUD|CAD|INR|BRL|[$€£¥])\s*$/iu;
/** "What are their needs" asks for the needs. */
const ASKING = /^\s*(?:what|who|when|where|which)\s+(?:is|are|was|were)\s+(?:the|their|our|your)\s+/i;
const APOSTROPHE_S = /['’]s\b/g;
/** "ID#" is "ID #". */
const NUMBER_SIGN = /(?<=\S)#|#(?=\S)/g;
/** "ID #" is the ID. */
const NUMBER_TWICE = /(?<=\b(?:id|no|number|ref)) #$/;
/** "P × I", "P*I" */
const TIMES = /[×*✕]/g;
const PUNCTUATION = /[^\p{L}\p{N}#%№$€¥£]+/gu;

/** The key under which words of headers are compared: folded, without punctuation, plural endings off. */
export function headerKey(text: string): string {
  const words = fold(text).replace(APOSTROPHE_S, '').replace(NUMBER_SIGN, ' # ').replace(TIMES, 'x').replace(PUNCTUATION, ' ').trim();
  return stemmed(words.replace(NUMBER_TWICE, ''));
}

/** "RiskLog", "dueDate" as words. */
export function spacedOut(text: string): string {
  return text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

/** Takes a header apart; never throws. */
export function headerText(header: string): HeaderText {
  const text = header.replace(PLURAL_IN_BRACKETS, '');
  const hints = [...text.matchAll(BRACKETS)].map(([hint]) => headerKey(hint)).filter((hint) => hint !== '');
  const outside = text.replace(BRACKETS, ' ').replace(LETTER_EXPLAINED, '').replace(FORMULA, ' ').replace(MEASURE, '').replace(ASKING, '');
  const full = headerKey(text);
  const main = headerKey(outside);
  const parts = outside
    .split(SEPARATORS)
    .map(headerKey)
    .filter((part) => part !== '');
  return { full, main: main === '' ? full : main, hints, parts: parts.length > 1 ? parts : [] };
}

function stemmed(key: string): string {
  if (!/[a-z]s(?: |$)/.test(key)) return key;
  return key.split(' ').map(singular).join(' ');
}

/** Drops a plural ending; wrong stems do no harm, since headers and word lists are stemmed alike. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
