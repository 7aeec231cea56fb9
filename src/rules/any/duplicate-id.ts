// Two records of a register with one id: whatever cites it is in doubt. One finding per id.
import type { Reading, RecordTable, RegisterRecord } from '../../reading/records';
import type { Rule } from '../rule';
import { recordIds } from './record-ids';

export const duplicateId: Rule<'any'> = {
  meta: { id: 'any/duplicate-id', register: 'any', severity: 'error', concern: 'record', needs: {} },
  *check({ reading }) {
    const listOf = numberedLists(reading);
    for (const [folded, bearers] of recordIds(reading).several) {
      for (const same of inOneScope(folded, bearers, listOf)) {
        const last = same.at(-1);
        if (last === undefined || same.length < 2) continue;
        yield {
          subject: `${last.register}/${folded}`,
          field: 'id',
          cell: last.cell('id'),
          related: same.slice(0, -1).map((record) => record.cell('id')),
          messageId: 'duplicate',
          data: { id: last.text('id'), count: same.length },
        };
      }
    }
  },
};

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
