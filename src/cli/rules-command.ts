// rapport rules: every rule with its severity, its name and what it needs, for a person or as JSON.
import { fieldName, ruleText } from '../locales/findings';
import { format, type Language } from '../locales/format';
import { RULES } from '../rules/catalogue';
import type { NeededField, Needs } from '../rules/rule';
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
    const needs = describeNeeds(meta.needs, language);
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

/** "Risk register: Risk Owner; Stakeholder register": the registers and columns without which it stays unchecked. */
function describeNeeds(needs: Needs, language: Language): string {
  const words = wordsOf(language).rules;
  const registers = Object.entries(needs).map(([register, fields]: [string, readonly NeededField[]]) => {
    const label = fieldName(language, register);
    const names = fields.map((field) =>
      (typeof field === 'string' ? [field] : field).map((id) => fieldName(language, `${register}.${id}`)),
    );
    return names.length === 0
      ? label
      : format(language, words.register, { register: label, fields: { list: names.map((or) => or.join(words.or)) } });
  });
  return registers.join(language === 'en' ? '; ' : '；');
}
