// A workbook file opened in the embedded Excel, with the real Office.js client on top of it: what the commands work on.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ExcelApi } from '../excel/excel-api';
import { openWorkbook } from '../sandbox/files/open-workbook';
import { saveWorkbook } from '../sandbox/files/save-workbook';
import { createHost, type Host } from '../sandbox/host';
import { loadOffice } from '../sandbox/office-node';

export interface ExcelFile {
  readonly path: string;
  readonly excel: ExcelApi;
  readonly host: Host;
  /** Writes the workbook as it now is. Errors: the file system's own. */
  readonly save: (target: string) => Promise<void>;
}

/** Opens a file as Excel would. Errors: UnreadableFileError with the reason; the file system's own. */
export function openExcelFile(file: string): ExcelFile {
  const model = openWorkbook(readFileSync(file), path.basename(file));
  const host = createHost(model);
  return {
    path: file,
    excel: loadOffice(host).Excel,
    host,
    save: async (target) => {
      writeFileSync(target, await saveWorkbook(host.model));
    },
  };
}
