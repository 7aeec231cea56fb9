// The cells of one mapped column: parsed when first asked for, each row once, and each distinct value once where values recur.
import type { FieldDefinition, FieldType } from '../../registers/definition';
import type { SerialDay } from '../../workbook/serial-date';
import type { CellValue } from '../../workbook/snapshot';
import { BLANK_CELL, type Cell, isErrorText, isPlainlyFilled, parseCell } from './cell';
import { dateOrder, orderOfWorkbook } from './date-order';
import type { Grid } from '../grid';
import type { ColumnReading, DateOrderReading, ProblemKind } from '../records';
import type { Scale } from '../scales/scale';
import { detectScale, type Legend, positionOn, type SaidScale } from '../scales/scale-detection';

/** What the user said of the column, and what the rest of the workbook knows. */
export interface ColumnContext {
  readonly date1904: boolean;
  readonly saidOrder: 'dayFirst' | 'monthFirst' | undefined;
  readonly saidScale: SaidScale | undefined;
  readonly legend: Legend | undefined;
  /** Every column with dates of the workbook, for an order that one column alone can't decide. */
  readonly dateColumns: ColumnCells[];
}

/** Rows are zero-based on the worksheet. */
export interface ColumnCells {
  readonly reading: ColumnReading;
  readonly field: FieldDefinition;
  readonly cell: (row: number) => Cell;
  /** The cell's text, '' where it is blank. */
  readonly text: (row: number) => string;
  readonly isBlank: (row: number) => boolean;
  /** The day of a date cell, its order decided; undefined where it can't be. */
  readonly day: (row: number) => SerialDay | undefined;
  readonly rating: (row: number) => number | undefined;
  readonly scale: () => Scale | undefined;
  readonly order: () => DateOrderReading | undefined;
  /** The order by the column's own cells, or said by the user. */
  readonly ownOrder: () => DateOrderReading | undefined;
  /** What is wrong with the cell of the row. */
  readonly problem: (row: number) => ProblemKind | undefined;
  /** Whether any of its cells has a problem. */
  readonly hasProblem: () => boolean;
  /** The different cells of a column whose values recur, each once; every filled cell of a free text. */
  readonly distinct: () => readonly Cell[];
}

/** Types whose values mostly differ from row to row, and whose cells can go wrong only by an Excel error. */
const FREE_TEXTS: ReadonlySet<FieldType> = new Set(['text', 'id']);

export function columnCells(
  grid: Grid,
  reading: ColumnReading,
  field: FieldDefinition,
  rows: readonly number[],
  context: ColumnContext,
): ColumnCells {
  const isFreeText = FREE_TEXTS.has(field.type);
  const parsed = new Map<CellValue, Cell>();
  const gridColumn = reading.column - grid.left;
  const valueAt = (row: number): CellValue => grid.value(row - grid.top, gridColumn);
  const cellOf = (value: CellValue): Cell => {
    if (value === '') return BLANK_CELL;
    if (isFreeText) return parseCell(field, value, context.date1904);
    let cell = parsed.get(value);
    if (cell === undefined) parsed.set(value, (cell = parseCell(field, value, context.date1904)));
    return cell;
  };
  const firstRow = rows[0] ?? 0;
  const byRow = once(() => new Array<Cell | undefined>((rows.at(-1) ?? firstRow) - firstRow + 1));
  const cell = (row: number): Cell => (byRow()[row - firstRow] ??= cellOf(valueAt(row)));
  const text = (row: number): string => {
    const value = valueAt(row);
    if (value === '') return '';
    // Most free texts are plainly filled: they need no cell to be kept for them.
    const plain = isFreeText && typeof value === 'string' ? value.trim() : '';
    if (isPlainlyFilled(plain)) return plain;
    const found = cell(row);
    return found.isBlank ? '' : found.text;
  };
  const distinct = once(() => {
    const cells = new Set<Cell>();
    for (const row of rows) cells.add(cell(row));
    cells.delete(BLANK_CELL);
    return [...cells];
  });
  const ownOrder = once(() => {
    // Real dates need no order, and most columns of dates have nothing else.
    const hasText = field.type === 'date' && rows.some((row) => typeof valueAt(row) === 'string' && valueAt(row) !== '');
    return hasText ? dateOrder(entries(), context.saidOrder) : undefined;
  });
  const order = once(() => {
    const own = ownOrder();
    if (own?.order !== 'undecided') return own;
    const shared = orderOfWorkbook(context.dateColumns.map((column) => column.ownOrder()));
    return shared ? ({ ...own, order: shared, from: 'workbook' } as const) : own;
  });
  const scale = once(() => {
    if (field.type !== 'rating') return undefined;
    return detectScale(
      distinct().flatMap(({ understood }) => understood.rating ?? []),
      context.saidScale,
      context.legend,
    );
  });
  function* entries() {
    for (const row of rows) {
      const value = valueAt(row);
      if (value !== '') yield { cell: cell(row), isNumber: typeof value === 'number' };
    }
  }
  const dayOf = ({ understood: { day, order: either } }: Cell): SerialDay | undefined => {
    if (day !== undefined || either === undefined) return day;
    const { dayFirst, monthFirst } = either;
    // A cell that can be read one way only is that day, whatever the column's order is.
    if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
    const decided = order()?.order;
    return decided === 'dayFirst' ? dayFirst : decided === 'monthFirst' ? monthFirst : undefined;
  };
  const ratingOf = ({ understood: { rating } }: Cell): number | undefined => {
    const on = rating && scale();
    return rating && on ? positionOn(on, rating) : undefined;
  };
  const problemOf = (found: Cell): ProblemKind | undefined => {
    if (found.problem) return found.problem;
    if (found.understood.order && dayOf(found) === undefined) return 'ambiguous-date';
    return found.understood.rating && ratingOf(found) === undefined ? 'off-scale' : undefined;
  };
  const hasProblem = once(() =>
    isFreeText ? rows.some((row) => isErrorText(valueAt(row))) : distinct().some((found) => problemOf(found) !== undefined),
  );
  const column: ColumnCells = {
    reading,
    field,
    cell,
    text,
    isBlank: isFreeText ? (row) => text(row) === '' : (row) => cell(row).isBlank,
    day: (row) => dayOf(cell(row)),
    rating: (row) => ratingOf(cell(row)),
    scale,
    order,
    ownOrder,
    problem: (row) => problemOf(cell(row)),
    hasProblem,
    distinct,
  };
  if (field.type === 'date') context.dateColumns.push(column);
  return column;
}

function once<T>(compute: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: compute() }).value;
}
