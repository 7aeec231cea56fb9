// What a rule needs and how it is set in this workbook: the facts of its page, without words. Pure.
import { RULES } from '../rules/catalogue';
import type { NeededField } from '../rules/rule';
import { DEFAULT_SETTINGS, type NumberSetting, type Settings } from '../setup/settings';
import type { RuleFacts } from './reviewed';

/** By register; a field may be one of several that would do. */
type NeedsByRegister = Readonly<Record<string, readonly NeededField[] | undefined>>;

/** Findings that the review makes about itself (a waiver that ran out) have no rule: they need nothing, and nothing is set. */
export function ruleFacts(id: string, settings: Settings): RuleFacts {
  const meta = RULES.find((rule) => rule.meta.id === id)?.meta;
  const needs = Object.entries((meta?.needs ?? {}) as NeedsByRegister);
  return {
    needs: needs.map(([register, fields = []]) => ({
      register,
      fields: fields.map((field) => (typeof field === 'string' ? [field] : field).map((name) => `${register}.${name}`)),
    })),
    settings: (meta?.settings ?? []).map((name: NumberSetting) => ({ name, value: settings[name], usual: DEFAULT_SETTINGS[name] })),
  };
}
