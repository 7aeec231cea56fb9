// rapport inspect: how a workbook is read, for a person or as JSON.
import { takeSnapshot } from '../excel/read/snapshot';
import { format, type Language } from '../locales/format';
import { inspect as inspected } from '../reading/inspect';
import { readWorkbook } from '../reading/read-workbook';
import type { Reading, SheetReading } from '../reading/records';
import { parseSetup } from '../setup/parse-setup';
import type { Console } from './console';
import { openExcelFile } from './excel-file';
import { EXIT } from './exit-codes';
import { describeQuestions } from './inspect-questions';
import { describeTable } from './inspect-table';
import { inspectWords } from './inspect-words';
import { wordsOf } from './words';

export interface InspectOptions {
  readonly language: Language;
  readonly json: boolean;
}

/** Reads a file and prints what each tab is taken for. Errors: UnreadableFileError, HostFailure. */
export async function inspect(file: string, { language, json }: InspectOptions, out: Console): Promise<number> {
  const words = wordsOf(language);
  out.progress(format(language, words.phases.opening, { file }));
  const { excel } = openExcelFile(file);
  const snapshot = await takeSnapshot(excel);
  const reading = readWorkbook(snapshot, parseSetup(snapshot).corrections);
  if (json) out.print(JSON.stringify(inspected(reading)));
  else for (const line of describe(reading, language)) out.print(line);
  return EXIT.done;
}

/** The tabs with registers first, each with its tables; the others in a line for each reason; last what is to be decided. */
function* describe(reading: Reading, language: Language): Iterable<string> {
  for (const sheet of reading.sheets) {
    if (sheet.tables.length === 0) continue;
    yield* describeSheet(sheet, reading, language);
    yield '';
  }
  const none = [...describeOthers(reading.sheets, language)];
  if (none.length > 0) yield* [...none, ''];
  yield* describeQuestions(reading, language);
}

function* describeSheet(sheet: SheetReading, reading: Reading, language: Language): Iterable<string> {
  const words = inspectWords(language);
  yield format(language, words.tab, { name: sheet.name });
  if (sheet.evidence.length > 0) yield format(language, words.because, { why: { list: sheet.evidence.map(onOneLine) } });
  for (const table of sheet.tables) yield* describeTable(table, reading, language);
}

const NONE = ['other', 'unread', 'empty', 'own'] as const;

/** Tabs without a register by the reason why. */
function* describeOthers(sheets: readonly SheetReading[], language: Language): Iterable<string> {
  const words = inspectWords(language);
  const reasonOf = ({ kind }: SheetReading) => NONE.find((each) => each === kind) ?? 'other';
  for (const reason of NONE) {
    const names = sheets
      .filter((sheet) => sheet.tables.length === 0 && reasonOf(sheet) === reason)
      .map(({ name }) => format(language, words.quoted, { name }));
    if (names.length > 0) yield format(language, words.none[reason], { count: names.length, names: { list: names } });
  }
}

function onOneLine(header: string): string {
  return header.replace(/\s+/g, ' ').trim();
}
