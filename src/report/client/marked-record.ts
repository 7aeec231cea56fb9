// A record as the client may see it: only fields that bear the mark in src/registers can be asked for, by type and when it runs.
import type { RegisterRecord } from '../../reading/records';
import { mayReachClient, type ClientFieldId, type FieldId, type RecordRegisterId } from '../../registers/catalogue';
import type { SerialDay } from '../../workbook/serial-date';

export interface MarkedRecord<R extends RecordRegisterId> {
  text(field: ClientFieldId<R>): string;
  date(field: ClientFieldId<R>): SerialDay | undefined;
  number(field: ClientFieldId<R>): number | undefined;
  choice(field: ClientFieldId<R>): string | undefined;
}

export function markedRecord<R extends RecordRegisterId>(register: R, record: RegisterRecord<FieldId<R>>): MarkedRecord<R> {
  const may = (field: string) => mayReachClient(register, field);
  return {
    text: (field) => (may(field) ? record.text(field) : ''),
    date: (field) => (may(field) ? record.date(field) : undefined),
    number: (field) => (may(field) ? (record.number(field) ?? record.days(field) ?? record.money(field)) : undefined),
    choice: (field) => (may(field) ? record.choice(field) : undefined),
  };
}
