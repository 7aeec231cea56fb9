// Who knows of a decision without being told: whoever approved it, or took part in a contact on the day it was made.
import type { RegisterRecord } from '../reading/records';
import type { SerialDay } from '../workbook/serial-date';
import type { Audit } from './audit';
import type { Person } from './persons';

export function attended(person: Person, decision: RegisterRecord, day: SerialDay, { people, presentOn }: Audit): boolean {
  const approved = ['approver', 'clientApprover'].some((field) =>
    decision.names(field).some((name) => people.resolve(name).members.some((member) => member === person)),
  );
  return approved || presentOn(day).has(person);
}
