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
  /** One line for each register that it looks into. */
  readonly needs: readonly string[];
}

/** A register and its columns, each with those that would do in its place ("risks.owner"). Words know no rule, so it is said here too. */
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
  return {
    title: text?.name ?? id,
    finds: Object.values(text?.messages ?? {}).map((message) => open(typeof message === 'string' ? message : message.other)),
    why: text?.why ?? '',
    next: open(text?.next ?? ''),
    needs: describeNeeds(language, needs, named),
  };
}

type Named = (name: string) => string;

/** "Risk register: Risk Owner": a line for each register. */
export function describeNeeds(language: Language, needs: readonly Need[], named: Named = (name) => fieldName(language, name)): string[] {
  return needs.map(({ register, fields }) =>
    fields.length === 0
      ? named(register)
      : format(language, JOINED[language].need, { register: named(register), fields: { list: columnNames(language, fields, named) } }),
  );
}

/** "Risk Owner or Action Owner": a name for each column, with those that would do in its place. */
export function columnNames(language: Language, fields: Need['fields'], named: Named = (name) => fieldName(language, name)): string[] {
  return fields.map((names) => names.map(named).reduce((first, second) => format(language, JOINED[language].or, { first, second })));
}

function open(message: string): string {
  const text = message.replace(/\{\w+\}/g, '…');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
