// Empty cells that should be filled in: a record's in one finding, and a column that hardly anybody has filled in at all in one, not one per row.
import type { RecordTable, RegisterRecord } from '../reading/records';
import type { Found } from './rule';

export interface Gap<F extends string> {
  readonly of: 'record' | 'column';
  /** The record, or all the records of the table that lack the fields. */
  readonly records: readonly RegisterRecord<F>[];
  /** What is empty in each of them. */
  readonly fields: readonly F[];
  /** Of how many records these are. */
  readonly total: number;
  /** Where the finding stands. */
  readonly at: Pick<Found<F>, 'record' | 'subject' | 'field' | 'cell' | 'related'>;
}

/** From how many records on a column counts as not kept: when all lack it, when most do, and whatever their share, for more would bury the rest. */
const ALL_OF = 3;
const MOST_OF = 8;
const MANY = 6;

/** The gaps of the records that should have the fields; a field without a column is none. */
export function* gaps<F extends string>(
  records: Iterable<RegisterRecord<F>>,
  fields: readonly F[],
  isMissing: (record: RegisterRecord<F>, field: F) => boolean = (record, field) => record.isBlank(field),
): Generator<Gap<F>> {
  for (const [table, rows] of byTable(records)) {
    const total = rows.length;
    const lacking = fields
      .filter((field) => table.columns(field).length > 0)
      .map((field) => ({ field, missing: rows.filter((record) => isMissing(record, field)) }));
    const unkept = lacking.filter(({ missing }) => isUnkept(missing.length, total));
    yield* ofColumns(table, unkept, total);
    const byRecord = new Map<RegisterRecord<F>, F[]>();
    for (const { field, missing } of lacking) {
      if (isUnkept(missing.length, total)) continue;
      for (const record of missing) byRecord.set(record, [...(byRecord.get(record) ?? []), field]);
    }
    for (const [record, missing] of byRecord) {
      const [field] = missing;
      if (field !== undefined) yield { of: 'record', records: [record], fields: missing, total, at: { record, field } };
    }
  }
}

/** Whether so many are one finding on their column rather than one each. */
export function isUnkept(missing: number, total: number): boolean {
  return missing >= MANY || (missing === total && total >= ALL_OF) || (missing * 2 > total && total >= MOST_OF);
}

interface Lacking<F extends string> {
  readonly field: F;
  readonly missing: readonly RegisterRecord<F>[];
}

/** One gap for the columns that the same records lack. */
function* ofColumns<F extends string>({ sheet }: RecordTable, columns: readonly Lacking<F>[], total: number): Generator<Gap<F>> {
  const seen = new Set<Lacking<F>>();
  for (const column of columns) {
    if (seen.has(column)) continue;
    const alike = columns.filter(({ missing }) => isSame(missing, column.missing));
    for (const other of alike) seen.add(other);
    const { field, missing: records } = column;
    const [first, ...others] = records;
    const related = others.map((record) => record.cell(field));
    yield {
      of: 'column',
      records,
      fields: alike.map((other) => other.field),
      total,
      at: { subject: sheet, field, cell: first?.cell(field), related },
    };
  }
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, place) => item === b[place]);
}

function byTable<F extends string>(records: Iterable<RegisterRecord<F>>): Map<RecordTable, RegisterRecord<F>[]> {
  const tables = new Map<RecordTable, RegisterRecord<F>[]>();
  for (const record of records) {
    const rows = tables.get(record.table);
    if (rows) rows.push(record);
    else tables.set(record.table, [record]);
  }
  return tables;
}
