// What could not be decided, ranked by how many records the answer would change.
import { fieldOf } from '../registers/catalogue';
import type { Column } from './columns/assign-columns';
import type { OpenQuestion, RecordTable, TableReading } from './records';
import type { SurveyTable } from './survey/survey-table';
import type { Doubt } from './tab-doubt';
import { tossUps } from './toss-ups';

const REQUIRED_WEIGHT = 3;
const WHOLE_TAB_WEIGHT = 10;

/** All open questions of a workbook, the weightiest first. */
export function openQuestions(
  doubts: readonly Doubt[],
  read: readonly { readonly reading: TableReading; readonly columns: readonly Column[] }[],
  tables: readonly RecordTable[],
  surveys: readonly SurveyTable[],
): readonly OpenQuestion[] {
  const questions = [...doubts.map(ofDoubt), ...read.flatMap(ofColumns), ...tables.flatMap(ofTable), ...surveys.flatMap(ofSurvey)];
  return questions.sort((a, b) => b.weight - a.weight);
}

function ofDoubt({ sheet, cell, options, rows }: Doubt): OpenQuestion {
  return { kind: 'register', sheet, header: '', field: undefined, cell, options, weight: rows * WHOLE_TAB_WEIGHT };
}

/** A required field that no column has blocks every row, so it weighs as much as the field's own questions. */
function ofColumns({ reading, columns }: { readonly reading: TableReading; readonly columns: readonly Column[] }): readonly OpenQuestion[] {
  const row = reading.headerRows.at(-1) ?? reading.firstRow;
  return tossUps(reading, columns).map(({ column, fields }) => ({
    kind: 'column' as const,
    sheet: reading.sheet,
    header: column.header,
    field: undefined,
    cell: { sheet: reading.sheet, row, column: column.column },
    options: fields,
    weight: reading.rows.length * REQUIRED_WEIGHT,
  }));
}

function ofTable(table: RecordTable): readonly OpenQuestion[] {
  const fields = new Set(table.reading.columns.flatMap(({ field }) => field ?? []));
  return [...fields].flatMap((field) => ofField(table, field));
}

function ofField(table: RecordTable, field: string): readonly OpenQuestion[] {
  const definition = fieldOf(table.register, field);
  const [column] = table.columns(field);
  if (!definition || !column) return [];
  const weight = table.records.length * (definition.required ? REQUIRED_WEIGHT : 1);
  const ask = (kind: OpenQuestion['kind'], options: readonly string[], row: number, share = 1): OpenQuestion[] => [
    {
      kind,
      sheet: table.sheet,
      header: column.header,
      field,
      cell: { sheet: table.sheet, row, column: column.column },
      options,
      weight: weight * share,
    },
  ];
  const header = table.reading.headerRows.at(-1) ?? table.reading.firstRow;
  if (definition.type === 'date')
    return table.dateOrder(field)?.order === 'undecided' ? ask('dateOrder', ['dayFirst', 'monthFirst'], header) : [];
  if (definition.type === 'rating') return table.scale(field)?.decided === false ? ask('scale', ['1-5', '1-10', '0-100'], header) : [];
  if (definition.type !== 'frequency') return [];
  const open = table.records.filter((record) => record.problem(field)?.kind === 'ambiguous-frequency');
  return open[0] ? ask('frequency', ['twiceAMonth', 'everyTwoMonths'], open[0].row, open.length / Math.max(1, table.records.length)) : [];
}

function ofSurvey({ sheet, headerRows, questions, rows }: SurveyTable): readonly OpenQuestion[] {
  // Without answers no answer of the user's would change anything.
  if (rows.length === 0) return [];
  return questions
    .filter(({ decided }) => !decided)
    .map(({ id, column, metric }) => ({
      kind: 'metric' as const,
      sheet,
      header: id,
      field: 'question',
      cell: { sheet, row: headerRows.at(-1) ?? 0, column },
      options: [metric, ...(['nps', 'csat', 'ces', 'rating', 'text'] as const).filter((other) => other !== metric)],
      weight: rows.length,
    }));
}
