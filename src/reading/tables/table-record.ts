// A record over the cells of its row. A class, because a workbook has a hundred thousand of them and their methods are shared.
import type { RecordRegisterId } from '../../registers/catalogue';
import type { CellRef } from '../../workbook/address';
import type { Cadence } from '../../workbook/cadence';
import type { SerialDay } from '../../workbook/serial-date';
import type { Cell } from '../cells/cell';
import type { ColumnCells } from '../cells/column-cells';
import { splitIds, splitNames } from '../cells/names';
import { yesOrNo } from '../cells/options';
import type { CellProblem, ColumnReading, DateOrderReading, RecordTable, RegisterRecord, TableReading } from '../records';
import type { Band, Scale } from '../scales/scale';
import { onFive, scoreScale } from '../scales/scale-detection';

/** The table behind its records. */
export interface TableCells {
  readonly register: RecordRegisterId;
  readonly reading: TableReading;
  readonly byField: ReadonlyMap<string, readonly [ColumnCells, ...ColumnCells[]]>;
  readonly closed: ReadonlySet<string>;
  /** Of the score, by the file's own legend; [] without one. */
  readonly bands: readonly Band[];
  /** Keys of the register's records by table and row; built when first asked for. */
  readonly keyOf: (record: RegisterRecord) => string;
}

const NOTHING: readonly string[] = [];
const NO_COLUMNS: readonly ColumnCells[] = [];

/** A date that ends a record where its status does not say. */
const END_DATES: Partial<Readonly<Record<RecordRegisterId, string>>> = {
  issues: 'closedOn',
  actions: 'doneOn',
  milestones: 'actualOn',
  changes: 'implementedOn',
};
/** Status words of registers whose status is free text. */
const CLOSED_WORDS =
  /^(?:closed|cancelled|canceled|inactive|done|completed?|ended|expired|withdrawn|superseded|obsolete|left|resigned|retired|former|已?(?:关闭|取消|完成|结束|停用|作废|失效|废止|离职|离任|离岗|调离|调岗|退出|退休))$/;

export function recordTable(cells: TableCells): RecordTable {
  const { register, reading, byField } = cells;
  const records: RegisterRecord[] = [];
  const table: RecordTable = {
    register,
    reading,
    sheet: reading.sheet,
    records,
    columns: (field): readonly ColumnReading[] => byField.get(field)?.map((column) => column.reading) ?? [],
    scale: (field): Scale | undefined => (field === 'score' ? scoreScale(cells.bands) : byField.get(field)?.[0].scale()),
    hasProblem: (field) => byField.get(field)?.some((column) => column.hasProblem()) ?? false,
    namesIn: (field) => new Set((byField.get(field) ?? []).flatMap((column) => column.distinct().flatMap((cell) => namesOf(cell, column)))),
    dateOrder: (field): DateOrderReading | undefined => byField.get(field)?.[0].order(),
  };
  for (const row of reading.rows) records.push(new TableRecord(table, cells, row));
  return table;
}

class TableRecord implements RegisterRecord {
  readonly #cells: TableCells;
  #key: string | undefined;

  constructor(
    readonly table: RecordTable,
    cells: TableCells,
    readonly row: number,
  ) {
    this.#cells = cells;
  }

  get register(): RecordRegisterId {
    return this.#cells.register;
  }

  get key(): string {
    return (this.#key ??= this.#cells.keyOf(this));
  }

  get active(): boolean {
    const status = this.choice('status');
    if (status !== undefined) return !this.#cells.closed.has(status);
    const said = this.folded('status');
    if (said !== '') return !CLOSED_WORDS.test(said);
    const end = END_DATES[this.register];
    return end === undefined || this.isBlank(end);
  }

  has(field: string): boolean {
    return this.#cells.byField.has(field);
  }

  isBlank(field: string): boolean {
    for (const column of this.#columns(field)) if (!column.isBlank(this.row)) return false;
    return true;
  }

  saysNone(field: string): boolean {
    for (const column of this.#columns(field)) if (column.cell(this.row).saysNone) return true;
    return false;
  }

  text(field: string): string {
    const columns = this.#columns(field);
    const [first] = columns;
    if (first === undefined) return '';
    return columns.length === 1 ? first.text(this.row) : joinedText(columns, this.row);
  }

  folded(field: string): string {
    const cell = this.#cell(field);
    return cell?.folded ?? '';
  }

  date(field: string): SerialDay | undefined {
    const columns = this.#columns(field);
    const day = columns.length === 1 ? columns[0]?.day(this.row) : this.#filled(field)?.day(this.row);
    return day === undefined ? undefined : Math.floor(day);
  }

  rating(field: string): number | undefined {
    const columns = this.#columns(field);
    return columns.length === 1 ? columns[0]?.rating(this.row) : this.#worst(field)?.rating(this.row);
  }

  fivePoint(field: string): number | undefined {
    const column = this.#worst(field);
    const value = column?.rating(this.row);
    const scale = column?.scale();
    return value === undefined || scale === undefined ? undefined : onFive(scale, value);
  }

  choice(field: string): string | undefined {
    return this.#cell(field)?.understood.options[0];
  }

  choices(field: string): readonly string[] {
    return this.#cell(field)?.understood.options ?? NOTHING;
  }

  names(field: string): readonly string[] {
    const column = this.#filled(field);
    if (column === undefined) return NOTHING;
    return namesOf(column.cell(this.row), column);
  }

  ids(field: string): readonly string[] {
    const column = this.#filled(field);
    if (column === undefined) return NOTHING;
    const { text, understood } = column.cell(this.row);
    return understood.list ?? (column.field.type === 'id' ? [text] : splitIds(text));
  }

  yes(field: string): boolean | undefined {
    const cell = this.#cell(field);
    return cell === undefined ? undefined : (cell.understood.flag ?? yesOrNo(cell.folded));
  }

  number(field: string): number | undefined {
    const understood = this.#cell(field)?.understood;
    return understood?.number ?? (understood?.rating?.kind === 'number' ? understood.rating.value : undefined);
  }

  money(field: string): number | undefined {
    return this.number(field);
  }

  share(field: string): number | undefined {
    return this.number(field);
  }

  days(field: string): number | undefined {
    return this.number(field);
  }

  frequency(field: string): Cadence | undefined {
    return this.#cell(field)?.understood.cadence;
  }

  problem(field: string): CellProblem | undefined {
    for (const column of this.#columns(field)) {
      const kind = column.problem(this.row);
      if (kind !== undefined) return { kind, raw: column.cell(this.row).text };
    }
    return undefined;
  }

  cell(field: string): CellRef {
    const column = this.#worst(field) ?? this.#columns(field)[0];
    const first = this.#cells.reading.columns[0];
    return { sheet: this.table.sheet, row: this.row, column: column?.reading.column ?? first?.column ?? 0 };
  }

  #columns(field: string): readonly ColumnCells[] {
    return this.#cells.byField.get(field) ?? NO_COLUMNS;
  }

  /** The first filled cell of the field. */
  #cell(field: string): Cell | undefined {
    for (const column of this.#columns(field)) {
      const cell = column.cell(this.row);
      if (!cell.isBlank) return cell;
    }
    return undefined;
  }

  /** The first column of the field whose cell is filled. */
  #filled(field: string): ColumnCells | undefined {
    for (const column of this.#columns(field)) if (!column.isBlank(this.row)) return column;
    return undefined;
  }

  /** Of several rating columns the one with the largest value; else the first filled one. */
  #worst(field: string): ColumnCells | undefined {
    const columns = this.#columns(field);
    return (columns.length < 2 ? undefined : worstOf(columns, this.row)) ?? this.#filled(field);
  }
}

// What follows needs closures; inside the methods they would cost every call an object, for fields of one column too.

function joinedText(columns: readonly ColumnCells[], row: number): string {
  return columns
    .map((column) => column.text(row))
    .filter((text) => text !== '')
    .join('; ');
}

function worstOf(columns: readonly ColumnCells[], row: number): ColumnCells | undefined {
  const size = (column: ColumnCells) => Math.abs(column.rating(row) ?? -1);
  const rated = columns.filter((column) => column.rating(row) !== undefined);
  return rated.reduce<ColumnCells | undefined>((worst, column) => (worst && size(worst) >= size(column) ? worst : column), undefined);
}

function namesOf({ isBlank, text, understood }: Cell, { field }: ColumnCells): readonly string[] {
  if (isBlank) return NOTHING;
  return understood.list ?? (field.type === 'name' ? [text] : splitNames(text));
}
