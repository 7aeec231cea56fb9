// Tabs that can be written, in the groups in which the pane offers them. Pure.
import type { PerClientTab } from '../../report/report';
import { CLIENT_REPORT_TABS } from '../../report/views/client-report-view';
import type { TabChoice } from '../reviewed';

export const idOf = ({ kind, key }: TabChoice) => `${kind}.${key}`;

/** What a client's file can hold. */
export const FILE_KINDS = ['client', ...CLIENT_REPORT_TABS] as const satisfies readonly PerClientTab[];

const REPORTS: ReadonlySet<string> = new Set(CLIENT_REPORT_TABS);

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

/** One for each client; only one that stands in the workbook can be presented. */
export function clientTabs(choices: readonly TabChoice[]): readonly TabChoice[] {
  return choices.filter(({ kind }) => kind === 'client');
}
