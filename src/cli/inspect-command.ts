// rapport inspect: how a workbook is read, for a person or as JSON.
import { takeSnapshot } from '../excel/snapshot';
import { format, type Language } from '../locales/format';
import { inspect as inspected } from '../reading/inspect';
import { KIND_TRAITS } from '../reading/kinds';
import { readWorkbook } from '../reading/read-workbook';
import {
  QUESTIONS_AT_A_TIME,
  type ColumnReading,
  type Reading,
  type RecordTable,
  type SheetReading,
  type TableReading,
} from '../reading/records';
import { type RegisterId, requiredFields } from '../registers/catalogue';
import { fieldLabel, registerLabel } from '../registers/labels';
import { parseSetup } from '../setup/parse-setup';
import { cellAddress, columnLetters } from '../workbook/address';
import type { Console } from './console';
import { openExcelFile } from './excel-file';
import { EXIT } from './exit-codes';
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

function* describe(reading: Reading, language: Language): Iterable<string> {
  for (const sheet of reading.sheets) {
    yield* describeSheet(sheet, reading.records.tables, language);
    yield '';
  }
  yield* describeQuestions(reading, language);
}

function* describeSheet(sheet: SheetReading, records: readonly RecordTable[], language: Language): Iterable<string> {
  const words = wordsOf(language).inspect;
  yield format(language, words.tab, { name: sheet.name });
  if (sheet.tables.length === 0) {
    const { kind } = sheet;
    const why = words.whyNone[kind === 'own' || kind === 'empty' || kind === 'unread' ? kind : 'other'];
    yield format(language, words.none, { why });
    return;
  }
  if (sheet.evidence.length > 0) yield format(language, words.because, { why: { list: sheet.evidence } });
  for (const table of sheet.tables) {
    yield describeTable(table, language);
    for (const column of table.columns) yield describeColumn(table, column, language);
    yield* describeGaps(table, language);
    for (const record of records) if (isOfTable(record, table)) yield* describeScales(record, language);
  }
}

/** A raid table gives several tables of records. */
function isOfTable({ reading }: RecordTable, { sheet, firstRow }: TableReading): boolean {
  return reading.sheet === sheet && reading.firstRow === firstRow;
}

/** One line for each rating with its scale, and one for the bands of the score. */
function* describeScales(table: RecordTable, language: Language): Iterable<string> {
  const words = wordsOf(language).inspect.scale;
  const fields = new Set(table.reading.columns.flatMap(({ field }) => field ?? []));
  for (const field of fields) {
    const scale = field === 'score' ? undefined : table.scale(field);
    if (scale)
      yield format(language, words.line, {
        min: scale.min,
        max: scale.max,
        ...labelOf(table, field, language),
        from: words.from[scale.from],
      });
  }
  const bands = table.scale('score')?.bands ?? [];
  const list = bands.map(({ label, from }) => format(language, words.band, { label, from }));
  if (list.length > 0) yield format(language, words.bands, { ...labelOf(table, 'score', language), bands: { list } });
}

function labelOf({ register }: RecordTable, field: string, language: Language): { readonly field: string } {
  return { field: fieldLabel(register, field, language) };
}

function describeTable(table: TableReading, language: Language): string {
  const words = wordsOf(language).inspect;
  const header = table.headerRows.at(-1);
  const line = header === undefined ? words.tableWithoutHeader : table.rows.length === 0 ? words.tableOfNone : words.table;
  return format(language, line, {
    register: registerLabel(table.register, language),
    header: header === undefined ? '' : String(header + 1),
    first: String(table.firstRow + 1),
    last: String(table.lastRow + 1),
    count: format(language, words.records, { count: table.rows.length }),
  });
}

function describeColumn(table: TableReading, { column, header, field, confidence }: ColumnReading, language: Language): string {
  const words = wordsOf(language).inspect;
  const data = { column: columnLetters(column).padEnd(2), header: header.replace(/\s+/g, ' ') };
  if (field === undefined) return format(language, words.columnLeft, data);
  return format(language, words.column, { ...data, field: fieldLabel(table.register, field, language), sure: { percent: confidence } });
}

/** What was left to the user, and which columns every row needs that none was taken for. */
function* describeGaps({ register, columns }: TableReading, language: Language): Iterable<string> {
  const words = wordsOf(language).inspect;
  const left = register === 'survey' ? 0 : columns.filter(({ field }) => field === undefined).length;
  if (left > 0) yield format(language, words.left, { count: left });
  const list = missingFields(register, new Set(columns.flatMap(({ field }) => field ?? []))).map((id) =>
    fieldLabel(register, id, language),
  );
  if (list.length > 0) yield format(language, words.missing, { fields: { list } });
}

/** A title does for a description, and the other way round. */
function missingFields(register: RegisterId, there: ReadonlySet<string>): readonly string[] {
  if (register === 'survey') return [];
  const { substance } = KIND_TRAITS[register];
  const isNamed = substance.some((field) => there.has(field));
  return requiredFields(register).flatMap(({ id }) => (there.has(id) || (isNamed && substance.includes(id)) ? [] : [id]));
}

function* describeQuestions(reading: Reading, language: Language): Iterable<string> {
  const words = wordsOf(language).inspect;
  if (reading.questions.length === 0) {
    yield words.noQuestions;
    return;
  }
  yield words.questions;
  for (const { kind, sheet, header, cell, options } of reading.questions.slice(0, QUESTIONS_AT_A_TIME)) {
    const place = `${sheet}!${cellAddress(cell.row, cell.column)}`;
    yield format(language, words.question[kind], { place, header, options: { list: options } });
  }
  const later = reading.questions.length - QUESTIONS_AT_A_TIME;
  if (later > 0) yield format(language, words.later, { count: later });
}
