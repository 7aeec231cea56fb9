// rapport export: the tabs of one client as a file of its own, byte for byte the one that the pane makes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { takeSnapshot } from '../excel/snapshot';
import type { XlsxWriter } from '../export/cell-format';
import { clientWorkbook } from '../export/client-workbook';
import { format, type Language } from '../locales/format';
import { fold } from '../reading/fold';
import { report, type PerClientTab } from '../report/report';
import { review } from '../review/review';
import type { SerialDay } from '../workbook/serial-date';
import type { Console } from './console';
import { openExcelFile } from './excel-file';
import { EXIT } from './exit-codes';
import { wordsOf } from './words';

export interface ExportRequest {
  readonly language: Language;
  /** The workbook to review. */
  readonly file: string;
  readonly asOf: SerialDay;
  /** As the workbook names them; may be absent where it names one only. */
  readonly client?: string;
  /** Absent: the client tab. */
  readonly tabs?: readonly PerClientTab[];
  /** The file to write. */
  readonly out: string;
}

/** Errors: UnreadableFileError, HostFailure; the file system's own. */
export async function exportClient(request: ExportRequest, out: Console, loadWriter = nodeWriter): Promise<number> {
  const { language, file, asOf, client, tabs = ['client'], out: target } = request;
  const words = wordsOf(language).export;
  const { excel } = openExcelFile(file);
  const done = review(await takeSnapshot(excel), asOf);
  const names = done.scores.clients.map((each) => each.client);
  const index = client === undefined ? (names.length === 1 ? 0 : -1) : names.findIndex((name) => fold(name) === fold(client));
  const bytes = clientWorkbook(await loadWriter(), report(done, { language, tabs }), String(index + 1), tabs);
  if (bytes === undefined) {
    out.tell(names.length === 0 ? words.noClient : format(language, words.whichClient, { clients: { list: names } }));
    return EXIT.usage;
  }
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  out.print(format(language, words.written, { file: target, client: names[index] ?? '' }));
  return EXIT.done;
}

function nodeWriter(): Promise<XlsxWriter> {
  return import('wasm-xlsxwriter');
}
