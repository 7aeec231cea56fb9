// Days of a register that have passed: a finding each, or one for a table most of whose days have, for then it is the register that is not kept.
import type { RecordTable, RegisterRecord } from '../reading/records';
import type { SerialDay } from '../workbook/serial-date';
import type { Found, RuleContext } from './rule';

export interface PastDue<F extends string> {
  readonly of: 'record' | 'table';
  /** How many records, and of how many with a day. */
  readonly count: number;
  readonly total: number;
  /** The earliest of the days. */
  readonly day: SerialDay;
  /** Where the finding stands, and since when it is owed. */
  readonly at: Pick<Found<F>, 'record' | 'table' | 'subject' | 'field' | 'cell' | 'related' | 'since'>;
}

/** From how many days on most of them are one finding. */
const MOST_OF = 8;

interface Dated<F extends string> {
  readonly record: RegisterRecord<F>;
  readonly day: SerialDay;
}

/**
 * Of the records that are waited for, those whose day in the field, with so many days of grace, has passed. What is parked as older debt or
 * was waived stays one each; a table whose finding was waived stays one.
 */
export function* pastDue<F extends string>(
  waiting: Iterable<RegisterRecord<F>>,
  field: F,
  { asOf, settings: { baselineDay = -Infinity }, isWaived, nameOf }: Pick<RuleContext, 'asOf' | 'settings' | 'isWaived' | 'nameOf'>,
  graceDays = 0,
): Generator<PastDue<F>> {
  for (const [table, dated] of byTable(waiting, field)) {
    const total = dated.length;
    const subject = nameOf(table);
    const late = dated.filter(({ day }) => day + graceDays < asOf);
    const shown = new Set(late.filter(({ record, day }) => day + graceDays >= baselineDay && !isWaived({ record, field })));
    const isMost = total >= MOST_OF && shown.size * 2 > total;
    const isOne = isMost || (shown.size > 0 && isWaived({ subject, field }));
    if (isOne) yield ofTable([...shown], field, { table, subject, total, graceDays });
    for (const each of late) if (!isOne || !shown.has(each)) yield ofRecord(each, field, total, graceDays);
  }
}

interface Lateness {
  readonly table: RecordTable;
  readonly subject: string;
  readonly total: number;
  readonly graceDays: number;
}

function ofTable<F extends string>(late: readonly Dated<F>[], field: F, { table, subject, total, graceDays }: Lateness): PastDue<F> {
  const [first, ...others] = [...late].sort((a, b) => a.day - b.day || (a.record.key < b.record.key ? -1 : 1));
  const day = first?.day ?? 0;
  const related = others.map(({ record }) => record.cell(field));
  return {
    of: 'table',
    count: late.length,
    total,
    day,
    at: { table, subject, field, cell: first?.record.cell(field), related, since: day + graceDays },
  };
}

function ofRecord<F extends string>({ record, day }: Dated<F>, field: F, total: number, graceDays: number): PastDue<F> {
  return { of: 'record', count: 1, total, day, at: { record, field, since: day + graceDays } };
}

function byTable<F extends string>(records: Iterable<RegisterRecord<F>>, field: F): Map<RecordTable, Dated<F>[]> {
  const tables = new Map<RecordTable, Dated<F>[]>();
  for (const record of records) {
    const day = record.date(field);
    if (day === undefined) continue;
    const dated = tables.get(record.table);
    if (dated) dated.push({ record, day });
    else tables.set(record.table, [{ record, day }]);
  }
  return tables;
}
