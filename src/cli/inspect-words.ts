// The words of rapport inspect in the language asked for.
import { inspect as en } from '../locales/en/inspect';
import type { Language, TranslationOf } from '../locales/format';
import { inspect as zh } from '../locales/zh-CN/inspect';

export function inspectWords(language: Language): TranslationOf<typeof en> {
  return language === 'en' ? en : zh;
}
