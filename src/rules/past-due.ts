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
  readonly at: Pick<Found<F>, 'record' | 'subject' | 'field' | 'cell' | 'related' | 'since'>;
}

/** From how many days on most of them are one finding. */
const MOST_OF = 8;

interface Dated<F extends string> {
  readonly record: RegisterRecord<F>;
  readonly day: SerialDay;
}

/** Of the records that are waited for, those whose day in the field, with so many days of grace, has passed. What is parked as older debt stays one each. */
export function* pastDue<F extends string>(
  waiting: Iterable<RegisterRecord<F>>,
  field: F,
  { asOf, settings: { baselineDay = -Infinity } }: Pick<RuleContext, 'asOf' | 'settings'>,
  graceDays = 0,
): Generator<PastDue<F>> {
  for (const dated of byTable(waiting, field).values()) {
    const late = dated.filter(({ day }) => day + graceDays < asOf);
    const shown = late.filter(({ day }) => day + graceDays >= baselineDay);
    const isMost = dated.length >= MOST_OF && shown.length * 2 > dated.length;
    if (isMost) yield ofTable(shown, field, dated.length, graceDays);
    for (const { record, day } of isMost ? late.filter((each) => !shown.includes(each)) : late)
      yield { of: 'record', count: 1, total: dated.length, day, at: { record, field, since: day + graceDays } };
  }
}

function ofTable<F extends string>(late: readonly Dated<F>[], field: F, total: number, graceDays: number): PastDue<F> {
  const [first, ...others] = [...late].sort((a, b) => a.day - b.day || (a.record.key < b.record.key ? -1 : 1));
  const day = first?.day ?? 0;
  const related = others.map(({ record }) => record.cell(field));
  const at = { subject: first?.record.table.sheet ?? '', field, cell: first?.record.cell(field), related, since: day + graceDays };
  return { of: 'table', count: late.length, total, day, at };
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
