// The action view of a review: the action register and the follow-ups that the log still owes.
import type { ActionRow, ActionView } from '../views/action-view';
import { dated, idOf, labelOf, noteKey, placeOf, titleOf, type Sources } from './sources';

export function actionView({ review, kept }: Sources): ActionView {
  const { asOf, audit, reading } = review;
  const lateness = (due: number | undefined) => (due === undefined ? 0 : Math.max(0, asOf - due));
  const actions = reading.records.of('actions').map((record): ActionRow => {
    const due = record.date('dueOn');
    const done = !record.active || record.date('doneOn') !== undefined;
    return {
      key: noteKey(record),
      what: titleOf(record),
      source: record.text('sourceId') || idOf(record),
      owner: record.names('owner').join(', '),
      done,
      daysLate: done ? 0 : lateness(due),
      client: audit.clients.of(record) ?? '',
      note: kept.notes.get(noteKey(record)) ?? '',
      cell: placeOf(record),
      ...dated('due', due),
    };
  });
  const promises = audit.promises.map(({ contact, text, owners, due }): ActionRow => ({
    key: noteKey(contact.record),
    what: text,
    source: labelOf(contact.record),
    owner: owners.join(', '),
    done: false,
    daysLate: lateness(due),
    client: [...contact.clients].join(', '),
    note: kept.notes.get(noteKey(contact.record)) ?? '',
    cell: contact.record.cell('followUp'),
    ...dated('due', due),
  }));
  const rows = [...actions, ...promises];
  return {
    rows: rows.toSorted((a, b) => Number(a.done) - Number(b.done) || b.daysLate - a.daysLate || (a.due ?? Infinity) - (b.due ?? Infinity)),
  };
}
