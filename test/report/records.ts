// Records from plain values, for tests of what is made of records: every reader answers as the reading would.
import { fold } from '../../src/reading/words/fold';
import type { ColumnReading, Records, RecordTable, RegisterRecord, TableReading } from '../../src/reading/records';
import { fieldOf, registerOf, type RecordRegisterId } from '../../src/registers/catalogue';

export type Values = Readonly<Record<string, string | number | boolean | readonly string[]>>;
export type Rows = Partial<Readonly<Record<RecordRegisterId, readonly Values[]>>>;

function tableOf(register: RecordRegisterId): RecordTable {
  const reading: TableReading = {
    sheet: register,
    register,
    headerRows: [0],
    firstRow: 1,
    lastRow: 1,
    rows: [],
    columns: [],
    confidence: 1,
    isCorrected: false,
  };
  const columns: ColumnReading[] = [];
  return {
    register,
    reading,
    sheet: register,
    records: [],
    columns: () => columns,
    scale: () => undefined,
    hasProblem: () => false,
    namesIn: () => new Set(),
    dateOrder: () => undefined,
  };
}

export function recordOf(register: RecordRegisterId, values: Values, row = 1, table = tableOf(register)): RegisterRecord {
  const raw = (field: string) => values[field];
  const text = (field: string) => {
    const value = raw(field);
    if (value === undefined) return '';
    return Array.isArray(value) ? value.join('; ') : String(value);
  };
  const number = (field: string) => {
    const value = raw(field);
    return typeof value === 'number' ? value : undefined;
  };
  const names = (field: string) => {
    const value = raw(field);
    if (Array.isArray(value)) return value as readonly string[];
    return typeof value === 'string' && value !== '' ? value.split(/[;,]\s*/) : [];
  };
  const choice = (field: string) => {
    const value = raw(field);
    const options = fieldOf(register, field)?.options;
    return typeof value === 'string' && options !== undefined && Object.hasOwn(options, value) ? value : undefined;
  };
  const closed = registerOf(register).closed ?? [];
  return {
    register,
    table,
    row,
    key: fold(text('id') || text('title') || text('name') || `row ${row}`),
    active: !closed.includes(choice('status') ?? ''),
    has: (field) => field in values,
    isBlank: (field) => text(field) === '',
    saysNone: () => false,
    text,
    folded: (field) => fold(text(field)),
    date: number,
    rating: number,
    fivePoint: number,
    choice,
    choices: (field) => names(field),
    names,
    ids: names,
    yes: (field) => {
      const value = raw(field);
      return typeof value === 'boolean' ? value : undefined;
    },
    number,
    money: number,
    share: number,
    days: number,
    frequency: () => undefined,
    problem: () => undefined,
    cell: () => ({ sheet: register, row, column: 0 }),
  };
}

export function recordsOf(rows: Rows): Records {
  const everything = (Object.entries(rows) as [RecordRegisterId, readonly Values[]][]).flatMap(([register, lines]) => {
    const table = tableOf(register);
    return lines.map((values, index) => recordOf(register, values, index + 1, table));
  });
  const tables = [...new Set(everything.map(({ table }) => table))];
  return {
    tables,
    everything,
    of: (register) => everything.filter((record) => record.register === register),
    has: (register, field) => everything.some((record) => record.register === register && record.has(field)),
  };
}
