// Two records of a register with one id: whatever cites it is in doubt. One finding per id.
import { fold } from '../../reading/fold';
import type { RegisterRecord } from '../../reading/records';
import type { Found, Rule } from '../rule';

export const duplicateId: Rule<'any'> = {
  meta: { id: 'any/duplicate-id', register: 'any', severity: 'error', concern: 'record', needs: {} },
  *check({ reading, records }) {
    // Tables that count 1, 2, 3 each have ids of their own; R-03 means the same on every tab.
    for (const table of reading.records.tables) yield* duplicates(table.records, (id) => /^\d+$/.test(id));
    yield* duplicates(records, (id) => !/^\d+$/.test(id));
  },
};

function* duplicates(records: readonly RegisterRecord[], isMeant: (id: string) => boolean): Generator<Found> {
  const byId = new Map<string, RegisterRecord[]>();
  for (const record of records) {
    const id = fold(record.text('id'));
    if (id === '' || !isMeant(id)) continue;
    const subject = `${record.register}/${id}`;
    const same = byId.get(subject);
    if (same) same.push(record);
    else byId.set(subject, [record]);
  }
  for (const [subject, [first, ...others]] of byId) {
    const last = others.at(-1);
    if (first === undefined || last === undefined) continue;
    const related = [first, ...others.slice(0, -1)].map((record) => record.cell('id'));
    yield {
      subject,
      field: 'id',
      cell: last.cell('id'),
      related,
      messageId: 'duplicate',
      data: { id: first.text('id'), count: others.length + 1 },
    };
  }
}
