// Two records of a register with one id: whatever cites it is in doubt. One finding per id.
import type { Reading, RecordTable, RegisterRecord } from '../../reading/records';
import type { Rule } from '../rule';
import { recordIds } from './record-ids';

export const duplicateId: Rule<'any'> = {
  meta: { id: 'any/duplicate-id', register: 'any', severity: 'error', concern: 'record', needs: {} },
  *check({ reading, isWaived, nameOf }) {
    const listOf = numberedLists(reading);
    const recurring: RecurringId[] = [];
    for (const [folded, bearers] of recordIds(reading).several)
      for (const same of inOneScope(folded, bearers, listOf)) if (same.length > 1) recurring.push([folded, same]);
    const doubtful = tablesInDoubt(
      recurring.filter((id) => !isWaived(idAt(id))),
      (table) => isWaived({ subject: nameOf(table), field: 'id' }),
    );
    for (const [table, records] of doubtful) {
      const [first, ...others] = records;
      yield {
        table,
        subject: nameOf(table),
        field: 'id',
        cell: first?.cell('id'),
        related: others.map((record) => record.cell('id')),
        messageId: 'column',
        data: { field: `${table.register}.id`, count: records.length, total: table.records.length },
      };
    }
    for (const id of recurring) {
      const [, same] = id;
      const last = same.at(-1);
      if (last === undefined || (same.every(({ table }) => doubtful.has(table)) && !isWaived(idAt(id)))) continue;
      yield {
        ...idAt(id),
        table: last.table,
        cell: last.cell('id'),
        related: same.slice(0, -1).map((record) => record.cell('id')),
        messageId: 'duplicate',
        data: { id: last.text('id'), count: same.length },
      };
    }
  },
};

/** A folded id with the records that bear it within what it must be unique in. */
type RecurringId = readonly [folded: string, bearers: readonly RegisterRecord[]];

function idAt([folded, [first]]: RecurringId) {
  return { subject: `${first?.register ?? ''}/${folded}`, field: 'id' };
}

/** So many ids that recur, in most rows of a table, number something else than its records. */
const SEVERAL = 3;

function tablesInDoubt(recurring: readonly RecurringId[], isSaidToBe: (table: RecordTable) => boolean): Map<RecordTable, RegisterRecord[]> {
  const tables = new Map<RecordTable, { ids: number; readonly records: RegisterRecord[] }>();
  for (const [, same] of recurring) {
    for (const table of new Set(same.map((record) => record.table))) {
      const inTable = same.filter((record) => record.table === table);
      if (inTable.length < 2) continue;
      const found = tables.get(table) ?? { ids: 0, records: [] };
      tables.set(table, found);
      found.ids += 1;
      found.records.push(...inTable);
    }
  }
  return new Map(
    [...tables]
      .filter(([table, { ids, records }]) => isSaidToBe(table) || (ids >= SEVERAL && records.length * 2 > table.records.length))
      .map(([table, { records }]) => [table, records]),
  );
}

/** Within what an id must be unique: R-03 in all tabs of a register; 1, 2, 3 in its list only, for each counts for itself. */
function inOneScope(
  folded: string,
  bearers: readonly RegisterRecord[],
  listOf: (record: RegisterRecord) => string,
): Iterable<readonly RegisterRecord[]> {
  const isNumber = /^\d+$/.test(folded);
  const scopes = new Map<RecordTable | string, RegisterRecord[]>();
  for (const record of bearers) {
    const scope = isNumber ? listOf(record) : record.register;
    const same = scopes.get(scope);
    if (same) same.push(record);
    else scopes.set(scope, [record]);
  }
  return scopes.values();
}

/** Rows left blank between two lists of one table; fewer lie inside a list. */
const BLANK_ROWS_BETWEEN = 3;

/** Names the list that a record stands in: its table, and how many wide gaps lie above it. */
function numberedLists({ records }: Reading): (record: RegisterRecord) => string {
  const starts = new Map<RecordTable, readonly number[]>();
  const startsOf = (table: RecordTable): readonly number[] => {
    let known = starts.get(table);
    if (known === undefined) {
      const { rows } = table.reading;
      known = rows.filter((row, place) => row - (rows[place - 1] ?? row) > BLANK_ROWS_BETWEEN);
      starts.set(table, known);
    }
    return known;
  };
  return ({ table, row }) => `${records.tables.indexOf(table)}/${startsOf(table).filter((start) => start <= row).length}`;
}
