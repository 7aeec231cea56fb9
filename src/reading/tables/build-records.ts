// Tables become records: cells behind fields, raid rows split into risks, issues and actions, keys that survive sorting.
import { fieldOf, type RecordRegisterId, registerOf, type RegisterId } from '../../registers/catalogue';
import { assignColumns, type Column } from '../columns/assign-columns';
import { type ColumnCells, columnCells, type ColumnContext } from '../cells/column-cells';
import type { Grid } from '../grid';
import { headerLegend } from '../scales/header-legend';
import { KIND_TRAITS } from './kinds';
import { type Legends, NO_LEGENDS } from '../scales/legends';
import { optionIndex, optionOf } from '../cells/options';
import { fold } from '../words/fold';
import type { ColumnReading, Records, RecordTable, RegisterRecord, TableReading } from '../records';
import { recordTable, type TableCells } from './table-record';

/** A recognised table with what is needed to read its cells. */
export interface FoundTable {
  readonly grid: Grid;
  readonly reading: TableReading;
  readonly register: RecordRegisterId | 'raid';
  /** The columns as recognition saw them; a raid tab's are assigned again for each of its registers. */
  readonly columns: readonly Column[];
  /** What the user said of a column. */
  readonly contextOf: (column: ColumnReading) => Omit<ColumnContext, 'dateColumns' | 'legend'>;
}

/** Kinds of raid rows and the registers that they join; assumptions, decisions and dependencies join none. */
const RAID_KINDS: readonly (readonly [string, RecordRegisterId])[] = [
  ['risk', 'risks'],
  ['issue', 'issues'],
  ['action', 'actions'],
];

/** All records of the tables, in their order. `legendsOf`: what the legends say that go for the tables of a grid. */
export function buildRecords(found: readonly FoundTable[], legendsOf: (grid: Grid) => Legends): Records {
  const dateColumns: ColumnCells[] = [];
  const keys = keyRing();
  const tables = found.flatMap((table) => splitRaid(table)).map((table) => tableOf(table, dateColumns, keys, legendsOf));
  const byRegister = new Map<RegisterId, RegisterRecord[]>();
  for (const table of tables) {
    const list = byRegister.get(table.register);
    if (list) for (const record of table.records) list.push(record);
    else byRegister.set(table.register, [...table.records]);
  }
  keys.setRecords(byRegister);
  return {
    tables,
    everything: tables.flatMap(({ records }) => records),
    of: (register) => byRegister.get(register) ?? [],
    has: (register, field) => tables.some((table) => table.register === register && table.columns(field).length > 0),
  };
}

/** A table of one register only. */
type PlainTable = FoundTable & { readonly register: RecordRegisterId };

function splitRaid(table: FoundTable): PlainTable[] {
  const { reading, grid, columns, register: joint } = table;
  if (joint !== 'raid') return [{ ...table, register: joint }];
  const type = reading.columns.find(({ field }) => field === 'type');
  const index = optionIndex(fieldOf('raid', 'type')?.options ?? {});
  const kindAt = (row: number) => (type ? optionOf(fold(String(grid.value(row - grid.top, type.column - grid.left))), index) : undefined);
  return RAID_KINDS.flatMap(([kind, register]): PlainTable[] => {
    const rows = reading.rows.filter((row) => kindAt(row) === kind);
    if (rows.length === 0) return [];
    const rest = columns.filter(({ column }) => column !== type?.column);
    return [{ ...table, register, reading: { ...reading, register, rows, columns: assignColumns(register, rest) } }];
  });
}

function tableOf(table: PlainTable, dateColumns: ColumnCells[], keys: KeyRing, legendsOf: (grid: Grid) => Legends): RecordTable {
  const { grid, reading, register } = table;
  const legends = register === 'risks' ? legendsOf(grid) : NO_LEGENDS;
  const byField = new Map<string, [ColumnCells, ...ColumnCells[]]>();
  for (const column of reading.columns) {
    const field = column.field === undefined ? undefined : fieldOf(register, column.field);
    if (!field) continue;
    const cells = columnCells(grid, column, field, reading.rows, {
      ...table.contextOf(column),
      legend: field.type === 'rating' ? (headerLegend(column.header) ?? legends.steps.get(field.id)) : undefined,
      dateColumns,
    });
    const list = byField.get(field.id);
    if (list) list.push(cells);
    else byField.set(field.id, [cells]);
  }
  const behind: TableCells = {
    register,
    reading,
    byField,
    closed: new Set(registerOf(register).closed),
    bands: legends.bands,
    keyOf: keys.keyOf,
  };
  return recordTable(behind);
}

interface KeyRing {
  readonly keyOf: (record: RegisterRecord) => string;
  readonly setRecords: (records: ReadonlyMap<RegisterId, readonly RegisterRecord[]>) => void;
}

/** Keys of records; what tells equal ones apart is found for a whole register when the first key is asked for. */
function keyRing(): KeyRing {
  let all: ReadonlyMap<RegisterId, readonly RegisterRecord[]> = new Map();
  const repeated = new Map<RegisterId, ReadonlyMap<RegisterRecord, string>>();
  const repeatedOf = (register: RecordRegisterId) => {
    let found = repeated.get(register);
    if (found === undefined) repeated.set(register, (found = repeatedKeys(all.get(register) ?? [])));
    return found;
  };
  return {
    keyOf: (record) => repeatedOf(record.register).get(record) ?? baseKey(record),
    setRecords: (records) => {
      all = records;
    },
  };
}

/** The id, in half width as a fix may come to write it; else the folded title or name. */
function baseKey(record: RegisterRecord): string {
  const id = record.text('id').normalize('NFKC');
  if (id !== '') return id;
  return KIND_TRAITS[record.register].substance.map((field) => record.folded(field)).find((text) => text !== '') ?? '?';
}

/** Keys of the second and further records of one id, title or name, "R-03 #2", in the order of what else names them: sorted rows keep their keys. */
function repeatedKeys(records: readonly RegisterRecord[]): Map<RegisterRecord, string> {
  const first = new Map<string, RegisterRecord>();
  const repeated = new Map<string, RegisterRecord[]>();
  for (const record of records) {
    const base = baseKey(record);
    const earlier = first.get(base);
    if (earlier === undefined) {
      first.set(base, record);
      continue;
    }
    const same = repeated.get(base);
    if (same) same.push(record);
    else repeated.set(base, [earlier, record]);
  }
  const keys = new Map<RegisterRecord, string>();
  for (const [base, same] of repeated) {
    const told = same
      .map((record) => ({ record, content: contentOf(record) }))
      .sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0));
    told.slice(1).forEach(({ record }, place) => keys.set(record, `${base} #${place + 2}`));
  }
  return keys;
}

/** What names the record, then all that it says: two that still are alike may change places unseen. */
function contentOf(record: RegisterRecord): string {
  const fields = [...new Set(record.table.reading.columns.flatMap(({ field }) => field ?? []))].sort();
  return [...KIND_TRAITS[record.register].substance, ...fields].map((field) => record.folded(field)).join('\n');
}
