// rapport rules: every rule with its severity, its name and what it needs, for a person or as JSON.
import { describeNeeds } from '../locales/describe-rule';
import { ruleText } from '../locales/findings';
import { format, type Language } from '../locales/format';
import { RULES } from '../rules/catalogue';
import { neededColumns } from '../rules/needed-columns';
import { rulePage } from '../rules/rule-page';
import type { Console } from './console';
import { EXIT } from './exit-codes';
import { wordsOf } from './words';

export interface RulesOptions {
  readonly language: Language;
  readonly json: boolean;
}

export function rules({ language, json }: RulesOptions, out: Console): number {
  if (json) {
    const list = RULES.map(({ meta: { id, register, severity, needs } }) => ({
      id,
      register,
      severity,
      needs,
      page: rulePage(id),
      name: ruleText(language, id)?.name ?? id,
    }));
    out.print(JSON.stringify(list));
    return EXIT.done;
  }
  const words = wordsOf(language);
  const width = Math.max(...RULES.map(({ meta }) => meta.id.length));
  for (const { meta } of RULES) {
    const name = ruleText(language, meta.id)?.name ?? meta.id;
    const needs = describeNeeds(language, neededColumns(meta.needs)).join(language === 'en' ? '; ' : '；');
    out.print(
      format(language, words.rules.line, {
        id: meta.id.padEnd(width),
        severity: words.severity[meta.severity].padEnd(7),
        name: needs === '' ? name : format(language, words.rules.needs, { name, needs }),
      }),
    );
  }
  return EXIT.done;
}
