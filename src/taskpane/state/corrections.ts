// What the user says about how a tab is read, in the form that reading keeps: by header, never by place. Pure.
import type { ColumnCorrection, SheetCorrection } from '../../setup/corrections';
import type { OpenQuestion } from '../../reading/records';
import type { Metric } from '../../registers/survey-terms';
import { isRegisterId, type RegisterId } from '../../registers/catalogue';
import type { FieldType } from '../../registers/definition';
import type { RecognisedColumn, RecognisedTable } from '../reviewed';

export const METRICS: readonly Metric[] = ['nps', 'csat', 'ces', 'rating', 'text', 'choice'];

/** What is chosen for a column; '' leaves a point as it was recognised. */
export interface ColumnChoice {
  /** '' leaves the column alone. */
  readonly field: string;
  readonly dateOrder: '' | 'dayFirst' | 'monthFirst';
  /** "1-5" */
  readonly scale: string;
  readonly metric: '' | Metric;
}

export interface TableChoice {
  readonly register: RegisterId | 'other';
  /** One-based, as the user sees it; undefined for a table without a header. */
  readonly headerRow: number | undefined;
  readonly columns: Readonly<Record<number, ColumnChoice>>;
}

export function choiceOf({ field, dateOrder, scale, metric }: RecognisedColumn): ColumnChoice {
  return {
    field: field ?? '',
    dateOrder: dateOrder === undefined || dateOrder === 'undecided' ? '' : dateOrder,
    scale: scale ? scaleText(scale) : '',
    metric: metric ?? '',
  };
}

function scaleText({ min, max }: { readonly min: number; readonly max: number }): string {
  return `${String(min)}-${String(max)}`;
}

/** "1-5", "0 to 10", "−2…2"; undefined for what is none. */
export function parseScale(text: string): { readonly min: number; readonly max: number } | undefined {
  // NFKC makes three dots of an ellipsis.
  const plain = text.normalize('NFKC').replaceAll('−', '-');
  const [, low, high] = /^\s*(-?\d+(?:\.\d+)?)\s*(?:-|–|to|\.\.\.|~|至|到)\s*(-?\d+(?:\.\d+)?)\s*$/.exec(plain) ?? [];
  const [min, max] = [Number(low), Number(high)];
  return low !== undefined && high !== undefined && min < max ? { min, max } : undefined;
}

/** What else can be said of a column, besides its field. */
export interface ColumnPoints {
  readonly dateOrder: boolean;
  readonly scale: boolean;
  readonly metric: boolean;
}

/** Dates whose order the cells left open or decided, ratings, and questions of a survey. `type` is that of the chosen field. */
export function pointsOf(column: RecognisedColumn, type: FieldType | undefined): ColumnPoints {
  const isQuestion = column.metric !== undefined;
  return { dateOrder: type === 'date' && column.dateOrder !== undefined, scale: type === 'rating' || isQuestion, metric: isQuestion };
}

/** Which one of the columns with this header it is, from 1. */
function occurrenceOf({ columns }: RecognisedTable, column: number): number {
  const header = columns.find((each) => each.column === column)?.header;
  return columns.filter((each) => each.header === header && each.column <= column).length;
}

/** Only what differs from what was read; undefined where nothing does. */
function changedColumn(table: RecognisedTable, column: RecognisedColumn, chosen: ColumnChoice): ColumnCorrection | undefined {
  const before = choiceOf(column);
  const scale = chosen.scale === before.scale ? undefined : parseScale(chosen.scale);
  const said = {
    ...(chosen.field === before.field ? {} : { field: chosen.field === '' ? null : chosen.field }),
    ...(chosen.dateOrder === before.dateOrder || chosen.dateOrder === '' ? {} : { dateOrder: chosen.dateOrder }),
    ...(chosen.metric === before.metric || chosen.metric === '' ? {} : { metric: chosen.metric }),
    ...(scale ? { scale } : {}),
  };
  if (Object.keys(said).length === 0) return undefined;
  return { header: column.header, occurrence: occurrenceOf(table, column.column), ...said };
}

function headersOf(table: RecognisedTable | undefined): readonly string[] {
  return table?.columns.map(({ header }) => header) ?? [];
}

/** Absent for the first table of a tab. */
function tableNumber(table: RecognisedTable | undefined): { readonly table?: number } {
  return table === undefined || table.number === 1 ? {} : { table: table.number };
}

/**
 * Another register or header row has other columns: they are recognised anew, with nothing set by hand.
 * `table` is absent for a tab in which none was recognised.
 */
export function tableCorrection(sheet: string, table: RecognisedTable | undefined, chosen: TableChoice): SheetCorrection {
  const { register, headerRow } = chosen;
  const readRow = table?.headerRow === undefined ? undefined : table.headerRow + 1;
  const isOtherRow = headerRow !== undefined && headerRow !== readRow;
  const isSame = register === table?.register && !isOtherRow;
  const columns = isSame
    ? table.columns.flatMap((column) => changedColumn(table, column, chosen.columns[column.column] ?? choiceOf(column)) ?? [])
    : [];
  return {
    sheet,
    ...tableNumber(table),
    headers: isOtherRow ? [] : headersOf(table),
    register,
    ...(isOtherRow ? { headerRow } : {}),
    columns,
  };
}

/** What an answer says about its column; undefined for an option that is none. */
function answeredColumn({ kind }: OpenQuestion, option: string): Partial<ColumnCorrection> | undefined {
  switch (kind) {
    case 'column':
      return { field: option };
    case 'dateOrder':
      return option === 'dayFirst' || option === 'monthFirst' ? { dateOrder: option } : undefined;
    case 'scale': {
      const scale = parseScale(option);
      return scale && { scale };
    }
    case 'metric': {
      const metric = METRICS.find((each) => each === option);
      return metric && { metric };
    }
    case 'register':
    case 'frequency':
      return undefined;
  }
}

/** The answer to an open question as a correction; undefined where it can only be mended in its cell. `table` is the one that the question is about. */
export function answerCorrection(question: OpenQuestion, option: string, table: RecognisedTable | undefined): SheetCorrection | undefined {
  const base = { sheet: question.sheet, ...tableNumber(table), headers: headersOf(table) };
  if (question.kind === 'register') {
    return option === 'other' || isRegisterId(option) ? { ...base, register: option, columns: [] } : undefined;
  }
  const answered = answeredColumn(question, option);
  if (!answered) return undefined;
  const occurrence = table ? Math.max(1, occurrenceOf(table, question.cell.column)) : 1;
  return { ...base, columns: [{ header: question.header, occurrence, ...answered }] };
}

/** The table of the tab that a cell lies in: the last one whose header is not below it. */
export function tableAt(tables: readonly RecognisedTable[], row: number): RecognisedTable | undefined {
  return tables.findLast(({ headerRow = 0 }) => headerRow <= row) ?? tables[0];
}
