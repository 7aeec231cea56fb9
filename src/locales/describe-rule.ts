// A rule in words, as the page about it tells it: what its findings say, why, what to do, and which columns it looks into.
import { fieldName, ruleText } from './findings';
import { format, type Language } from './format';
import { type StakeholderWord, withStakeholderWord } from './stakeholder-word';

export interface DescribedRule {
  readonly title: string;
  /** The sentences of its findings; "…" stands for what differs from one to the next. */
  readonly finds: readonly string[];
  readonly why: string;
  readonly next: string;
  readonly needs: readonly string[];
}

/** A register and its fields, each with those that would do in its place ("risks.owner"). */
interface Need {
  readonly register: string;
  readonly fields: readonly (readonly string[])[];
}

/** How alternatives and lists are joined. */
const JOINED = {
  en: { or: '{first} or {second}', need: '{register}: {fields}' },
  'zh-CN': { or: '{first}或{second}', need: '{register}：{fields}' },
};

export function describeRule(language: Language, id: string, needs: readonly Need[], word: StakeholderWord = '干系人'): DescribedRule {
  const text = withStakeholderWord(ruleText(language, id), word);
  const named = (name: string) => withStakeholderWord(fieldName(language, name), word);
  const fieldNames = (fields: Need['fields']) =>
    fields.map((names) => names.map(named).reduce((first, second) => format(language, JOINED[language].or, { first, second })));
  return {
    title: text?.name ?? id,
    finds: Object.values(text?.messages ?? {}).map((message) => open(typeof message === 'string' ? message : message.other)),
    why: text?.why ?? '',
    next: open(text?.next ?? ''),
    needs: needs.map(({ register, fields }) =>
      fields.length === 0
        ? named(register)
        : format(language, JOINED[language].need, { register: named(register), fields: { list: fieldNames(fields) } }),
    ),
  };
}

function open(message: string): string {
  const text = message.replace(/\{\w+\}/g, '…');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
