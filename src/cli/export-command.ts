// rapport export: the tabs of one client as a file of its own, byte for byte the one that the pane makes.
import { takeSnapshot } from '../excel/read/snapshot';
import type { XlsxWriter } from '../export/cell-format';
import { clientWorkbook } from '../export/client-workbook';
import { format, type Language } from '../locales/format';
import { report, type PerClientTab } from '../report/report';
import { review } from '../review/review';
import type { SerialDay } from '../workbook/serial-date';
import { clientNamed, refuseClient } from './client-named';
import type { Console } from './console';
import { openExcelFile } from './excel-file';
import { EXIT } from './exit-codes';
import { newFile, writeTo } from './target';
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

/** Errors: UsageError, UnreadableFileError, HostFailure; the file system's own. */
export async function exportClient(request: ExportRequest, out: Console, loadWriter = nodeWriter): Promise<number> {
  const { language, file, asOf, client, tabs = ['client'] } = request;
  const target = newFile(request.out, file);
  const { excel } = openExcelFile(file);
  const done = review(await takeSnapshot(excel), asOf);
  const names = done.scores.clients.map((each) => each.client);
  const index = client === undefined && names.length === 1 ? 0 : clientNamed(names, client);
  const bytes = index < 0 ? undefined : clientWorkbook(await loadWriter(), report(done, { language, tabs }), String(index + 1), tabs);
  if (bytes === undefined) return refuseClient(names, language, out);
  writeTo(target, bytes);
  out.print(format(language, wordsOf(language).export.written, { file: target, client: names[index] ?? '' }));
  return EXIT.done;
}

function nodeWriter(): Promise<XlsxWriter> {
  return import('wasm-xlsxwriter');
}
