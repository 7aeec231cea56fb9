// The command line's words in the language asked for.
import { cli as en } from '../locales/en/cli';
import { errors as errorsEn } from '../locales/en/errors';
import type { Language, TranslationOf } from '../locales/format';
import { cli as zh } from '../locales/zh-CN/cli';
import { errors as errorsZh } from '../locales/zh-CN/errors';

export type CliWords = typeof en;

export function wordsOf(language: Language): CliWords {
  return language === 'en' ? en : zh;
}

/** What happened, what was kept, what to do next: by the kind of the host's failure. */
export function wordsOfFailure(language: Language): TranslationOf<typeof errorsEn> {
  return language === 'en' ? errorsEn : errorsZh;
}
