// What a rule needs and how it is set in this workbook: the facts of its page, without words. Pure.
import { RULES } from '../../rules/catalogue';
import { neededColumns } from '../../rules/needed-columns';
import { DEFAULT_SETTINGS, type NumberSetting, type Settings } from '../../setup/settings';
import type { RuleFacts } from '../reviewed';

/** Findings that the review makes about itself (a waiver that ran out) have no rule: they need nothing, and nothing is set. */
export function ruleFacts(id: string, settings: Settings): RuleFacts {
  const meta = RULES.find((rule) => rule.meta.id === id)?.meta;
  return {
    needs: neededColumns(meta?.needs ?? {}),
    settings: (meta?.settings ?? []).map((name: NumberSetting) => ({ name, value: settings[name], usual: DEFAULT_SETTINGS[name] })),
  };
}
