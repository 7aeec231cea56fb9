// The command line's words in the language asked for.
import { cli as en } from '../locales/en/cli';
import type { Language } from '../locales/format';
import { cli as zh } from '../locales/zh-CN/cli';

export type CliWords = typeof en;

export function wordsOf(language: Language): CliWords {
  return language === 'en' ? en : zh;
}
