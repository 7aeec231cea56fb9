// Two records of a register with one id: whatever cites it is in doubt. One finding per id.
import type { Reading, RecordTable, RegisterRecord } from '../../reading/records';
import type { Rule } from '../rule';
import { recordIds } from './record-ids';

export const duplicateId: Rule<'any'> = {
  meta: { id: 'any/duplicate-id', register: 'any', severity: 'error', concern: 'record', needs: {} },
  *check({ reading }) {
    const listOf = numberedLists(reading);
    const recurring: (readonly [string, readonly RegisterRecord[]])[] = [];
    for (const [folded, bearers] of recordIds(reading).several)
      for (const same of inOneScope(folded, bearers, listOf)) if (same.length > 1) recurring.push([folded, same]);
    const doubtful = tablesInDoubt(recurring);
    for (const [table, records] of doubtful) {
      const [first, ...others] = records;
      yield {
        subject: `${table.register}/${table.sheet}`,
        field: 'id',
        cell: first?.cell('id'),
        related: others.map((record) => record.cell('id')),
        messageId: 'column',
        data: { field: `${table.register}.id`, count: records.length, total: table.records.length },
      };
    }
    for (const [folded, same] of recurring) {
      const last = same.at(-1);
      if (last === undefined || doubtful.has(last.table)) continue;
      yield {
        subject: `${last.register}/${folded}`,
        field: 'id',
        cell: last.cell('id'),
        related: same.slice(0, -1).map((record) => record.cell('id')),
        messageId: 'duplicate',
        data: { id: last.text('id'), count: same.length },
      };
    }
  },
};

/** So many ids that recur, in most rows of a table, number something else than its records. */
const SEVERAL = 3;

function tablesInDoubt(recurring: readonly (readonly [string, readonly RegisterRecord[]])[]): Map<RecordTable, RegisterRecord[]> {
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
      .filter(([table, { ids, records }]) => ids >= SEVERAL && records.length * 2 > table.records.length)
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
