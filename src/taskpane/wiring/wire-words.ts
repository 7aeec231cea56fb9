// Sentences, register names and templates, each loaded when first asked for: the pane opens without them.
import type { Language } from '../../locales/format';
import { type StakeholderWord, withStakeholderWord } from '../../locales/stakeholder-word';
import type { RegisterId } from '../../registers/catalogue';
import type { TabPlan } from '../../report/plan';
import type { RegisterChoice, RulePage, Sentences } from '../product';
import type { RuleFacts } from '../reviewed';
import { today } from '../today';

export async function loadSentences(language: Language, word: StakeholderWord): Promise<Sentences> {
  const [{ describeFinding, ruleText }, { describeBlindness }, { explainMeasure }, { measures }, { scores }, { registerLabel }] =
    await Promise.all([
      import('../../locales/findings'),
      import('../../locales/describe-blindness'),
      import('../../locales/explain-measure'),
      language === 'en' ? import('../../locales/en/measures') : import('../../locales/zh-CN/measures'),
      language === 'en' ? import('../../locales/en/scores') : import('../../locales/zh-CN/scores'),
      import('../../registers/labels'),
    ]);
  const inWord = (text: string) => withStakeholderWord(text, word);
  return {
    finding: (finding) => describeFinding(language, finding, word),
    rule: (id) => inWord(ruleText(language, id)?.name ?? id),
    measure: (measure, currency) => explainMeasure(language, measure, currency),
    registerName: (register) => inWord(registerLabel(register, language)),
    blindness: (blindness) => describeBlindness(language, blindness, word),
    measureName: (measure) => measures.definitions[measure].name,
    verdict: (verdict) => scores.verdicts[verdict],
  };
}

export async function loadRulePage(rule: string, facts: RuleFacts, language: Language, word: StakeholderWord): Promise<RulePage> {
  const [{ describeRule }, { keptWords }] = await Promise.all([
    import('../../locales/describe-rule'),
    language === 'en' ? import('../../locales/en/report/kept') : import('../../locales/zh-CN/report/kept'),
  ]);
  const { title, tables, settings } = keptWords.setup;
  return {
    ...describeRule(language, rule, facts.needs, word),
    settings: facts.settings.map(({ name, value, usual }) => ({ what: withStakeholderWord(settings[name], word), value, usual })),
    place: { tab: title, settings: tables.settings, rules: tables.rules },
  };
}

export async function loadRegisters(language: Language): Promise<readonly RegisterChoice[]> {
  const [{ REGISTER_IDS, registerOf }, { wordFor }] = await Promise.all([
    import('../../registers/catalogue'),
    import('../../registers/labels'),
  ]);
  return REGISTER_IDS.map((id) => {
    const { words, fields } = registerOf(id);
    return {
      id,
      name: wordFor(words, language),
      fields: fields.map((field) => ({ id: field.id, name: wordFor(field.words, language), type: field.type })),
    };
  });
}

interface TemplateRequest {
  readonly registers: readonly RegisterId[];
  readonly language: Language;
  readonly takenNames: readonly string[];
}

export async function loadTemplate(request: TemplateRequest): Promise<readonly TabPlan[]> {
  const { templateTabs } = await import('../../template/template');
  return templateTabs({ ...request, asOf: today() });
}
