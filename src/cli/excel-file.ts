// A workbook file opened in the embedded Excel, with the real Office.js client on top of it: what the commands work on.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExcelApi } from '../excel/excel-api';
import { openWorkbook } from '../sandbox/files/open-workbook';
import { saveWorkbook } from '../sandbox/files/save-workbook';
import { createHost, type Host } from '../sandbox/host';
import { loadOffice } from '../sandbox/office-node';
import { writeTo } from './target';

export interface ExcelFile {
  readonly path: string;
  readonly excel: ExcelApi;
  readonly host: Host;
  /** Writes the workbook as it now is. Errors: the file system's own. */
  readonly save: (target: string) => Promise<void>;
}

/** Opens a file as Excel would. Errors: UnreadableFileError with the reason; the file system's own. */
export function openExcelFile(file: string): ExcelFile {
  const model = openWorkbook(bytesOf(file), path.basename(file));
  const host = createHost(model);
  return {
    path: file,
    excel: loadOffice(host).Excel,
    host,
    save: async (target) => {
      writeTo(target, await saveWorkbook(host.model));
    },
  };
}

/** Node names no path where a folder is read: https://nodejs.org/api/fs.html#fsreadfilesyncpath-options */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw typeof error === 'object' && error !== null && !('path' in error) ? Object.assign(error, { path: file }) : error;
  }
}
