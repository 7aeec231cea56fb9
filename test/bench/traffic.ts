// What a review asks of Excel: syncs and bytes for reading a workbook through the real Office.js client.
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { workbookOf } from '../../src/sandbox/build';
import { createHost } from '../../src/sandbox/host';
import { loadOffice } from '../../src/sandbox/office-node';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Opens the snapshot's cells in the embedded Excel, reads them back, and says what that cost. */
export async function measureWorkbookTraffic({ sheets }: WorkbookSnapshot): Promise<string[]> {
  const host = createHost(workbookOf(sheets.map(({ name, values, numberFormats }) => ({ name, values, numberFormats }))));
  await takeSnapshot(loadOffice(host).Excel);
  const { syncs, actions, requestBytes, responseBytes } = host.meter;
  return [`reading through Office.js: ${syncs} syncs, ${actions} actions, ${requestBytes} request bytes, ${responseBytes} response bytes`];
}
