// How a change stands, in words that blame nobody.
import type { RegisterRecord } from '../../reading/records';
import type { FieldId } from '../../registers/catalogue';
import type { ClientChange } from '../views/client-view';
import { markedRecord } from './marked-record';

const NEUTRAL: Readonly<Record<string, ClientChange['status']>> = {
  submitted: 'pending',
  assessing: 'pending',
  assessed: 'pending',
  pending: 'pending',
  postponed: 'pending',
  approved: 'approved',
  rejected: 'declined',
  implemented: 'done',
  closed: 'done',
};

/** Undefined for a change that was withdrawn or merged: it is nobody's news. */
export function neutralStatus(record: RegisterRecord<FieldId<'changes'>>): ClientChange['status'] | undefined {
  return NEUTRAL[markedRecord('changes', record).choice('status') ?? ''];
}
