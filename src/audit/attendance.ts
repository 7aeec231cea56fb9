// Who knows of a decision without being told: whoever approved it, or took part in a contact on the day it was made.
import type { RegisterRecord } from '../reading/records';
import type { SerialDay } from '../workbook/serial-date';
import type { Audit } from './audit';
import type { Person } from './persons';

const APPROVERS = ['approver', 'clientApprover'] as const;

export function attended(person: Person, decision: RegisterRecord, day: SerialDay, { people, presentOn }: Audit): boolean {
  if (presentOn(day).has(person)) return true;
  for (const field of APPROVERS) {
    for (const name of decision.names(field)) if (people.resolve(name).members.some((member) => member === person)) return true;
  }
  return false;
}
