// Turns a dictionary's text into a sentence: placeholders filled, plural chosen, numbers and days in the language's form.
import { isoDay, type SerialDay } from '../workbook/serial-date';

export type Language = 'en' | 'zh-CN';

/** Two forms of a sentence, chosen by the number in `{count}`. Chinese has one form; both are the same there. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** A sentence with {placeholders}, or its plural forms. */
export type Text = string | Plural;

/** A tree of texts. Each area of the product has one, in each language, with the same keys. */
export type Texts = { readonly [key: string]: Text | Texts };

/** The shape that a translation of `T` must have: the same keys, any words. */
export type TranslationOf<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends Plural ? Plural : TranslationOf<T[K]>;
};

/** What a placeholder can be filled with. Lists are joined as the language does. */
export type Datum = string | number | { readonly day: SerialDay } | { readonly list: readonly string[] } | { readonly percent: number };
export type Data = Readonly<Record<string, Datum>>;

const pluralRules = new Map<Language, Intl.PluralRules>();
const numberFormats = new Map<Language, Intl.NumberFormat>();

function plural(language: Language, count: number): 'one' | 'other' {
  let rules = pluralRules.get(language);
  if (!rules) pluralRules.set(language, (rules = new Intl.PluralRules(language)));
  return rules.select(count) === 'one' ? 'one' : 'other';
}

/** A number as the language writes it, at most two decimals. */
export function formatNumber(language: Language, value: number): string {
  let format = numberFormats.get(language);
  if (!format) numberFormats.set(language, (format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })));
  return format.format(value);
}

/** One datum as text. Days are ISO in both languages: no order to doubt. */
export function formatDatum(language: Language, datum: Datum): string {
  if (typeof datum === 'string') return datum;
  if (typeof datum === 'number') return formatNumber(language, datum);
  if ('day' in datum) return isoDay(datum.day);
  if ('percent' in datum) return `${formatNumber(language, Math.round(datum.percent * 1000) / 10)}%`;
  return datum.list.join(language === 'en' ? ', ' : '、');
}

/** Fills a text. A placeholder without a datum stays visible as {name}, so that a test sees it. */
export function format(language: Language, text: Text, data: Data = {}): string {
  const count = data['count'];
  const sentence = typeof text === 'string' ? text : text[typeof count === 'number' ? plural(language, count) : 'other'];
  return sentence.replace(PLACEHOLDER, (whole: string, before: string | undefined, name: string, after: string | undefined) => {
    const datum = data[name];
    if (datum === undefined) return whole;
    const text = formatDatum(language, datum);
    return `${HAN_FIRST.test(text) ? '' : (before ?? '')}${text}${HAN_LAST.test(text) ? '' : (after ?? '')}`;
  });
}

/** With the spaces between it and Chinese characters: they set off letters and digits, and are left out beside a Chinese word. */
const PLACEHOLDER = /((?<=\p{Script=Han}) )?\{(\w+)\}( (?=\p{Script=Han}))?/gu;
const HAN_FIRST = /^\p{Script=Han}/u;
const HAN_LAST = /\p{Script=Han}$/u;
