// The client's tabs as a file of their own, to be sent: nothing else of the report goes in, and nothing leads back.
import type { ReportPlan } from '../report/plan';
import type { XlsxWriter } from './cell-format';
import { workbookOfTabs } from './workbook-of-tabs';

/**
 * The bytes of an .xlsx with the client tabs of one client, `key` as in their plans; undefined where there is none.
 * `xlsx` is wasm-xlsxwriter, loaded and initialised by the caller: the pane loads it when it is first asked for.
 */
export function clientWorkbook(xlsx: XlsxWriter, report: ReportPlan, key: string): Uint8Array | undefined {
  const tabs = report.tabs.filter((tab) => tab.audience === 'client' && tab.kind === 'client' && tab.key === key);
  const first = tabs[0];
  return first === undefined ? undefined : workbookOfTabs(xlsx, tabs, first.name);
}
