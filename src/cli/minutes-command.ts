// rapport minutes: the minutes of the last meeting as Markdown, to standard output.
import { takeSnapshot } from '../excel/read/snapshot';
import type { Language } from '../locales/format';
import { minutes as minutesOf } from '../report/minutes';
import { review } from '../review/review';
import type { SerialDay } from '../workbook/serial-date';
import { clientNamed, refuseClient } from './client-named';
import type { Console } from './console';
import { openExcelFile } from './excel-file';
import { EXIT } from './exit-codes';

export interface MinutesRequest {
  readonly file: string;
  readonly language: Language;
  readonly asOf: SerialDay;
  /** As the workbook names it; absent: the client of the last contact. */
  readonly client?: string;
}

/** Errors: UnreadableFileError, HostFailure. */
export async function minutes({ file, language, asOf, client }: MinutesRequest, out: Console): Promise<number> {
  const done = review(await takeSnapshot(openExcelFile(file).excel), asOf);
  const names = done.scores.clients.map((each) => each.client);
  if (client !== undefined && clientNamed(names, client) < 0) return refuseClient(names, language, out);
  const { text, leftOut } = minutesOf(done, { language, ...(client === undefined ? {} : { client }) });
  out.print(text.trimEnd());
  if (leftOut !== '') out.tell(leftOut);
  return EXIT.done;
}
