// What registers, fields and options are called: the first of their words, as we write it.
import type { RegisterId } from './catalogue';
import { fieldOf, registerOf } from './catalogue';
import type { Words } from './definition';

type LabelLanguage = 'en' | 'zh-CN';

/** The word that we write for a thing. */
export function wordFor(words: Words, language: LabelLanguage): string {
  return language === 'en' ? words.en[0] : words.zh[0];
}

export function registerLabel(register: RegisterId, language: LabelLanguage): string {
  return wordFor(registerOf(register).words, language);
}

/** The label of a field; its id where the register does not have it. */
export function fieldLabel(register: RegisterId, field: string, language: LabelLanguage): string {
  const definition = fieldOf(register, field);
  return definition === undefined ? field : wordFor(definition.words, language);
}

/** The label of a choice field's option; its id where the field does not have it. */
export function optionLabel(register: RegisterId, field: string, option: string, language: LabelLanguage): string {
  const words = fieldOf(register, field)?.options?.[option];
  return words === undefined ? option : wordFor(words, language);
}
