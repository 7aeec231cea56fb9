// A finding in words: title, what was expected and found, the next step. Used by the pane, the tabs and the command line.
import { fieldOf, isRegisterId, registerOf } from '../registers/catalogue';
import type { Words } from '../registers/definition';
import { rules as english } from './en/rules';
import { type Data, type Datum, format, type Language } from './format';
import type { RuleText, RuleTexts } from './rule-texts';
import { type StakeholderWord, withStakeholderWord } from './stakeholder-word';
import { rules as chinese } from './zh-CN/rules';

/** What the rules say of a finding: no words yet. */
export interface WordlessFinding {
  readonly rule: string;
  readonly messageId: string;
  readonly data: Data;
}

export interface DescribedFinding {
  readonly title: string;
  /** What was expected and what was found. */
  readonly message: string;
  readonly next: string;
  readonly why: string;
}

const RULES: Readonly<Record<Language, Readonly<Record<string, RuleTexts>>>> = { en: english, 'zh-CN': chinese };

/** The words of a rule, undefined for an id without any. */
export function ruleText(language: Language, rule: string): RuleText | undefined {
  const [group = '', name = ''] = rule.split('/');
  return RULES[language][group]?.[name];
}

/** The finding in the language, with the word for stakeholder that is set. A message that has no words shows its id, so that a test sees it. */
export function describeFinding(
  language: Language,
  { rule, messageId, data }: WordlessFinding,
  word: StakeholderWord = '干系人',
): DescribedFinding {
  const text = withStakeholderWord(ruleText(language, rule), word);
  const named = inWords(language, data, word);
  if (text === undefined) return { title: rule, message: messageId, next: '', why: '' };
  return {
    title: text.name,
    message: capitalised(format(language, text.messages[messageId] ?? messageId, named)),
    next: capitalised(format(language, text.next, named)),
    why: text.why,
  };
}

/** Data whose strings are ids of the product rather than text of the user. */
const ID_NAMES: ReadonlySet<string> = new Set(
  ['field', 'otherField', 'fields', 'register', 'registers', 'rules'].concat(['options', 'optionBefore', 'optionNow', 'parts']),
);

function inWords(language: Language, data: Data, word: StakeholderWord): Data {
  const named = (datum: Datum) => withStakeholderWord(namedDatum(language, datum), word);
  return Object.fromEntries(Object.entries(data).map(([name, datum]) => [name, ID_NAMES.has(name) ? named(datum) : datum]));
}

function namedDatum(language: Language, datum: Datum): Datum {
  if (typeof datum === 'string') return idInWords(language, datum);
  if (typeof datum === 'object' && 'list' in datum) return { list: datum.list.map((id) => idInWords(language, id)) };
  return datum;
}

/** What a report or a closing consists of, as `parts` names them. */
const PARTS: Readonly<Record<string, Words>> = {
  'reportPart.progress': { en: ['progress'], zh: ['进展'] },
  'reportPart.problems': { en: ['problems'], zh: ['问题'] },
  'reportPart.risks': { en: ['risks'], zh: ['风险'] },
  'artefact.closingReport': { en: ['closing report'], zh: ['结项报告'] },
  'artefact.finalSurvey': { en: ['final survey'], zh: ['收尾满意度调查'] },
  'artefact.lessons': { en: ['lessons learned'], zh: ['经验教训'] },
};

/** A register ("risks") or one of its fields ("risks.owner") as the language calls it; the id itself where it is neither. */
export function fieldName(language: Language, id: string): string {
  return idInWords(language, id);
}

/** "risks" → Risk register, "risks.owner" → Risk owner, "risks.response.avoid" → Avoid, "risks/no-owner" → Risk without owner. */
function idInWords(language: Language, id: string): string {
  if (id.includes('/')) return ruleText(language, id)?.name ?? id;
  const [register = '', field, option] = id.split('.');
  if (!isRegisterId(register)) return firstWord(language, PARTS[id]) ?? id;
  if (field === undefined) return firstWord(language, registerOf(register).words) ?? id;
  const definition = fieldOf(register, field);
  return firstWord(language, option === undefined ? definition?.words : definition?.options?.[option]) ?? id;
}

function firstWord(language: Language, words: Words | undefined): string | undefined {
  return words?.[language === 'en' ? 'en' : 'zh'][0];
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
