// Tabs that can be written, in the groups in which the pane offers them. Pure.
import type { TabChoice } from '../reviewed';

export const idOf = ({ kind, key }: TabChoice) => `${kind}.${key}`;

const REPORTS: ReadonlySet<string> = new Set(['weekly', 'stage', 'closing']);

export interface GroupedChoices {
  /** Written unless unticked. */
  readonly usual: readonly TabChoice[];
  readonly more: readonly TabChoice[];
  readonly reports: readonly TabChoice[];
}

export function groupedChoices(choices: readonly TabChoice[]): GroupedChoices {
  return {
    usual: choices.filter(({ kind }) => kind === 'review' || kind === 'client'),
    more: choices.filter(({ kind }) => kind !== 'review' && kind !== 'client' && !REPORTS.has(kind)),
    reports: choices.filter(({ kind }) => REPORTS.has(kind)),
  };
}

/** Client tabs that stand in the workbook, and so can be presented. */
export function standingClientTabs(choices: readonly TabChoice[]): readonly TabChoice[] {
  return choices.filter(({ kind, replaces }) => kind === 'client' && replaces);
}
