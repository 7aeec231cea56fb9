// Findings about the review itself: rules that could not run, debt that is parked, waivers that ran out or fit nothing any more.
import type { Setup } from '../setup/parse-setup';
import type { Settings } from '../setup/settings';
import type { Waiver, WaiverState } from '../setup/waivers';
import type { Unchecked } from './applicability';
import type { Finding } from './finding';
import type { Rule } from './rule';

/** The ids of rules, and of the findings that the engine makes itself. */
export function ruleIds(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set([...rules.map(({ meta }) => meta.id), 'any/unchecked', 'setup/parked', 'setup/waiver-expired', 'setup/waiver-orphaned']);
}

/** Which rules did not run, on which tabs if not on all, and which columns would run them. */
export function uncheckedFindings(unchecked: readonly Unchecked[], settings: Settings): Finding[] {
  const set = settings.severities.get('any/unchecked');
  if (set === 'off') return [];
  return unchecked.map(({ register, rules, columns, sheets, unread }) => ({
    key: `any/unchecked|${register}|${sheets.length === 0 ? '' : 'some tabs'}|`,
    rule: 'any/unchecked',
    severity: set ?? 'info',
    related: [],
    messageId: unread.length > 0 ? 'unread' : sheets.length === 0 ? 'unchecked' : 'onSomeTabs',
    data: {
      register,
      rules: { list: rules },
      fields: { list: columns },
      count: rules.length,
      sheets: { list: unread.length > 0 ? unread : sheets },
    },
    weight: 0,
  }));
}

/** How much older debt the baseline day keeps out of the list: parked is not forgotten. */
export function parkedFindings(parked: readonly Finding[], { settings, baselineCell }: Setup): Finding[] {
  const set = settings.severities.get('setup/parked');
  if (parked.length === 0 || settings.baselineDay === undefined || set === 'off') return [];
  return [
    {
      key: 'setup/parked|||',
      rule: 'setup/parked',
      severity: set ?? 'info',
      ...(baselineCell && { cell: baselineCell }),
      related: parked.flatMap(({ cell }) => cell ?? []),
      messageId: 'parked',
      data: { count: parked.length, day: { day: settings.baselineDay } },
      weight: 0,
    },
  ];
}

/** Waivers that do nothing any more. */
export function waiverFindings(waivers: readonly { readonly waiver: Waiver; readonly state: WaiverState }[]): Finding[] {
  return waivers.flatMap(({ waiver, state }) => {
    if (state === 'active') return [];
    const data = {
      key: waiver.key,
      by: waiver.by,
      reason: waiver.reason,
      ...(waiver.until === undefined ? {} : { until: { day: waiver.until } }),
    };
    const finding: Finding = {
      key: `setup/waiver-${state}||${waiver.key}|`,
      rule: `setup/waiver-${state}`,
      severity: 'info',
      related: [],
      messageId: state,
      data,
      weight: 10,
      ...(waiver.cell === undefined ? {} : { cell: waiver.cell }),
    };
    return [finding];
  });
}
