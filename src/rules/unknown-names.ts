// Names that nobody in the workbook bears: gathered over records, one finding per name with every cell that has it.
import type { RegisterRecord } from '../reading/records';
import { fold } from '../reading/words/fold';
import type { Found, RuleContext } from './rule';
import { nearestNames } from './nearest-names';

/** Looks at the fields in every table that has them, in the records that are meant. */
export function* unknownNames(
  { audit, reading }: RuleContext,
  isMeant: (record: RegisterRecord) => boolean,
  fields: readonly string[],
): Generator<Found> {
  const unknown = new Map<
    string,
    { readonly name: string; readonly places: { readonly record: RegisterRecord; readonly field: string }[] }
  >();
  const isUnknown = (name: string) => audit.people.resolve(name).kind === 'unknown' && audit.clients.canonical(name) === undefined;
  const note = (record: RegisterRecord, field: string, name: string) => {
    const folded = fold(name);
    const entry = unknown.get(folded);
    if (entry) entry.places.push({ record, field });
    else unknown.set(folded, { name, places: [{ record, field }] });
  };
  for (const table of reading.records.tables) {
    for (const field of fields) {
      const strangers = new Set([...table.namesIn(field)].filter(isUnknown));
      if (strangers.size === 0) continue;
      for (const record of table.records) {
        if (!isMeant(record)) continue;
        for (const name of record.names(field)) if (strangers.has(name)) note(record, field, name);
      }
    }
  }
  for (const [subject, { name, places }] of unknown) {
    const [first, ...others] = places;
    if (first === undefined) continue;
    const nearest = nearestNames(name, audit.people);
    yield {
      subject,
      cell: first.record.cell(first.field),
      related: others.map(({ record, field }) => record.cell(field)),
      messageId: nearest.length > 0 ? 'unknownWithNearest' : 'unknown',
      data: { name, count: places.length, nearest: { list: nearest } },
    };
  }
}
