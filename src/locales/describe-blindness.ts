// What an audit could not see for want of a register, in words; and the smallest log that would do where there is none.
import { audit as english } from './en/audit';
import { fieldName } from './findings';
import { format, type Language } from './format';
import { type StakeholderWord, withStakeholderWord } from './stakeholder-word';
import { audit as chinese } from './zh-CN/audit';

const WORDS = { en: english, 'zh-CN': chinese } as const;

/** The registers that are missing, and the fields of the smallest log. */
export interface Blindness {
  readonly blind: readonly (keyof (typeof english)['blind'])[];
  readonly smallestLog: readonly string[];
}

/** One sentence per register that is missing; none where nothing is. */
export function describeBlindness(language: Language, { blind, smallestLog }: Blindness, word: StakeholderWord = '干系人'): string[] {
  const sentences = withStakeholderWord<(typeof WORDS)[Language]>(WORDS[language], word).blind;
  const columns = { list: smallestLog.map((field) => fieldName(language, `communicationLog.${field}`)) };
  return blind.map((register) => format(language, sentences[register], { columns }));
}
