// Empty cells that should be filled in: a record's in one finding, and a column that hardly anybody has filled in at all in one, not one per row.
import type { RecordTable, RegisterRecord } from '../reading/records';
import type { Found, RuleContext } from './rule';

export interface Gap<F extends string> {
  readonly of: 'record' | 'column';
  /** The record, or all the records of the table that lack the fields. */
  readonly records: readonly RegisterRecord<F>[];
  /** What is empty in each of them. */
  readonly fields: readonly F[];
  /** Of how many records these are. */
  readonly total: number;
  /** Where the finding stands. */
  readonly at: Pick<Found<F>, 'record' | 'table' | 'subject' | 'field' | 'cell' | 'related'>;
}

/** From how many records on a column counts as not kept: when all lack it, when most do, and whatever their share, for more would bury the rest. */
const ALL_OF = 3;
const MOST_OF = 8;
const MANY = 6;

/**
 * The gaps of the records that should have the fields; a field without a column is none. A record whose gap was waived stays one of its own
 * and counts in no column; a column whose gap was waived stays one, however few of its cells are still empty.
 */
export function* gaps<F extends string>(
  { isWaived, nameOf }: Pick<RuleContext, 'isWaived' | 'nameOf'>,
  records: Iterable<RegisterRecord<F>>,
  fields: readonly F[],
  isMissing: (record: RegisterRecord<F>, field: F) => boolean = (record, field) => record.isBlank(field),
): Generator<Gap<F>> {
  for (const [table, rows] of byTable(records)) {
    const total = rows.length;
    const subject = nameOf(table);
    const lacking = fields
      .filter((field) => table.columns(field).length > 0)
      .map((field) => ({ field, missing: rows.filter((record) => isMissing(record, field)) }));
    const waived = waivedGaps(lacking, isWaived);
    const open = waived.size === 0 ? lacking : lacking.map((column) => withoutGaps(column, waived));
    const isOfColumn = ({ field, missing }: Lacking<F>) =>
      isUnkept(missing.length, total) || (missing.length > 0 && isWaived({ subject, field }));
    yield* ofColumns(table, subject, open.filter(isOfColumn), total);
    yield* ofRecords(gapsByRecord(open.filter((column) => !isOfColumn(column))), total);
    yield* ofRecords(waived, total);
  }
}

/** Whether so many are one finding on their column rather than one each. */
function isUnkept(missing: number, total: number): boolean {
  return missing >= MANY || (missing === total && total >= ALL_OF) || (missing * 2 > total && total >= MOST_OF);
}

interface Lacking<F extends string> {
  readonly field: F;
  readonly missing: readonly RegisterRecord<F>[];
}

type GapsByRecord<F extends string> = ReadonlyMap<RegisterRecord<F>, readonly F[]>;

/** The gaps that were waived record by record: a waiver on a record's first gap is one on those that it was told with. */
function waivedGaps<F extends string>(lacking: readonly Lacking<F>[], isWaived: RuleContext['isWaived']): GapsByRecord<F> {
  const waived = new Map<RegisterRecord<F>, F[]>();
  for (const { field, missing } of lacking) {
    for (const record of missing) {
      const before = waived.get(record);
      if (before) before.push(field);
      else if (isWaived({ record, field })) waived.set(record, [field]);
    }
  }
  return waived;
}

function withoutGaps<F extends string>({ field, missing }: Lacking<F>, gone: GapsByRecord<F>): Lacking<F> {
  return { field, missing: missing.filter((record) => gone.get(record)?.includes(field) !== true) };
}

function gapsByRecord<F extends string>(columns: readonly Lacking<F>[]): GapsByRecord<F> {
  const byRecord = new Map<RegisterRecord<F>, F[]>();
  for (const { field, missing } of columns) {
    for (const record of missing) byRecord.set(record, [...(byRecord.get(record) ?? []), field]);
  }
  return byRecord;
}

function* ofRecords<F extends string>(gapsOf: GapsByRecord<F>, total: number): Generator<Gap<F>> {
  for (const [record, fields] of gapsOf) {
    const [field] = fields;
    if (field !== undefined) yield { of: 'record', records: [record], fields, total, at: { record, field } };
  }
}

/** One gap for the columns that the same records lack. */
function* ofColumns<F extends string>(
  table: RecordTable,
  subject: string,
  columns: readonly Lacking<F>[],
  total: number,
): Generator<Gap<F>> {
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
      at: { table, subject, field, cell: first?.cell(field), related },
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
