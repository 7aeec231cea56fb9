// The client's tabs as a file of their own, to be sent: nothing else of the report goes in, and nothing leads back.
import type { ReportPlan } from '../report/plan';
import type { PerClientTab } from '../report/report';
import type { XlsxWriter } from './cell-format';
import { workbookOfTabs } from './workbook-of-tabs';

/**
 * The bytes of an .xlsx with the tabs of one client, `key` as in their plans; undefined where there are none. `kinds` are the tabs that
 * are wanted of those that the report has: the client tab unless a weekly, stage or closing report is to be sent.
 * `xlsx` is wasm-xlsxwriter, loaded and initialised by the caller: the pane loads it when it is first asked for.
 */
export function clientWorkbook(
  xlsx: XlsxWriter,
  report: ReportPlan,
  key: string,
  kinds: readonly PerClientTab[] = ['client'],
): Uint8Array | undefined {
  const tabs = report.tabs.filter((tab) => tab.audience === 'client' && tab.key === key && kinds.some((kind) => kind === tab.kind));
  const first = tabs[0];
  return first === undefined ? undefined : workbookOfTabs(xlsx, tabs, first.name);
}
