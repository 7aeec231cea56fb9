// How rapport inspect describes a table: where it stands, what each column is taken for, on which scales, and what is missing.
import { format, type Language } from '../locales/format';
import { KIND_TRAITS } from '../reading/tables/kinds';
import type { ColumnReading, Reading, RecordTable, TableReading } from '../reading/records';
import { type RegisterId, requiredFields } from '../registers/catalogue';
import { fieldLabel, registerLabel } from '../registers/labels';
import { columnLetters } from '../workbook/address';
import { describeAnswers, surveyOf, type SurveyWords, surveyWords } from './inspect-survey';
import { inspectWords } from './inspect-words';

/** Above this a field is told without how sure it is. */
const SURE = 0.9;

/** A table with its columns, its gaps and its scales, a line each. */
export function* describeTable(table: TableReading, reading: Reading, language: Language): Iterable<string> {
  const survey = surveyOf(table, reading);
  const asked = survey && surveyWords(survey, language);
  yield describePlace(table, language);
  yield* describeKinds(table, reading.records.tables, language);
  for (const column of table.columns) yield describeColumn(table, column, asked, language);
  if (survey) yield* describeAnswers(survey, language);
  yield* describeGaps(table, language);
  for (const record of reading.records.tables) if (isOfTable(record, table)) yield* describeScales(record, language);
}

function describePlace(table: TableReading, language: Language): string {
  const words = inspectWords(language);
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

/** A raid table gives several tables of records, and some of its rows belong to none. */
function* describeKinds(table: TableReading, records: readonly RecordTable[], language: Language): Iterable<string> {
  if (table.register !== 'raid') return;
  const words = inspectWords(language);
  const parts = records.filter((part) => isOfTable(part, table));
  const list = parts.map(({ register, reading }) =>
    format(language, words.part, { register: registerLabel(register, language), count: reading.rows.length }),
  );
  if (list.length > 0) yield format(language, words.parts, { parts: { list } });
  const rest = table.rows.length - parts.reduce((sum, { reading }) => sum + reading.rows.length, 0);
  if (rest > 0) yield format(language, words.noPart, { count: rest });
}

function isOfTable({ reading }: RecordTable, { sheet, firstRow }: TableReading): boolean {
  return reading.sheet === sheet && reading.firstRow === firstRow;
}

function describeColumn(
  table: TableReading,
  { column, header, field, confidence }: ColumnReading,
  asked: SurveyWords | undefined,
  language: Language,
): string {
  const words = inspectWords(language);
  const data = { column: columnLetters(column).padEnd(2), header: header.replace(/\s+/g, ' ').trim() };
  const measured = asked?.ofColumn(column);
  if (measured !== undefined) return format(language, words.columnSure, { ...data, field: measured });
  if (field === undefined) return format(language, words.columnLeft, data);
  const label = fieldLabel(table.register, field, language);
  if (confidence >= SURE) return format(language, words.columnSure, { ...data, field: label });
  return format(language, words.column, { ...data, field: label, sure: { percent: Math.round(confidence * 100) / 100 } });
}

/** What was left to the user, and which columns every row needs that none was taken for. */
function* describeGaps({ register, columns }: TableReading, language: Language): Iterable<string> {
  const words = inspectWords(language);
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

/** One line for each rating with its scale, and one for the bands of the score. */
function* describeScales(table: RecordTable, language: Language): Iterable<string> {
  const words = inspectWords(language).scale;
  const fields = new Set(table.reading.columns.flatMap(({ field }) => field ?? []));
  for (const field of fields) {
    const scale = field === 'score' ? undefined : table.scale(field);
    if (!scale) continue;
    const { min, max, from, decided } = scale;
    // −5 to 5: what is below zero is the same size the other way, as with opportunities.
    const line = min < 0 ? words.bothWays : words.line;
    yield format(language, line, {
      min: min < 0 ? 1 : min,
      max,
      ...labelOf(table, field, language),
      from: decided ? words.from[from] : words.asked,
    });
  }
  const bands = table.scale('score')?.bands ?? [];
  const list = bands.map(({ label, from }) => format(language, words.band, { label, from }));
  if (list.length > 0) yield format(language, words.bands, { ...labelOf(table, 'score', language), bands: { list } });
}

function labelOf({ register }: RecordTable, field: string, language: Language): { readonly field: string } {
  return { field: fieldLabel(register, field, language) };
}
