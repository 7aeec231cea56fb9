// What an audit could not see for want of a register, in words; and the smallest log that would do where there is none.
import { audit as english } from './en/audit';
import { fieldName } from './findings';
import { format, type Language } from './format';
import { type StakeholderWord, withStakeholderWord } from './stakeholder-word';
import { audit as chinese } from './zh-CN/audit';

const WORDS = { en: english, 'zh-CN': chinese } as const;

/** The registers that are missing, and the fields of the smallest log; none where the log may stand on a tab that was not read. */
export interface Blindness {
  readonly blind: readonly (keyof (typeof english)['blind'])[];
  readonly smallestLog: readonly string[];
}

/** One sentence per register that is missing; none where nothing is. */
export function describeBlindness(language: Language, { blind, smallestLog }: Blindness, word: StakeholderWord = '干系人'): string[] {
  const { blind: sentences, logInPart } = withStakeholderWord<(typeof WORDS)[Language]>(WORDS[language], word);
  const columns = { list: smallestLog.map((field) => fieldName(language, `communicationLog.${field}`)) };
  // Where the log is blind and none is asked for, a tab that was not read may hold it.
  const sentenceOf = (register: Blindness['blind'][number]) =>
    register === 'communicationLog' && smallestLog.length === 0 ? logInPart : sentences[register];
  return blind.map((register) => format(language, sentenceOf(register), { columns }));
}
