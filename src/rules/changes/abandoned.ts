// Whether a change will not be made: what it costs, and on what basis, matters no longer.
import type { RegisterRecord } from '../../reading/records';
import type { FieldId } from '../../registers/catalogue';

const ABANDONED: ReadonlySet<string> = new Set(['rejected', 'withdrawn', 'merged']);

export function isAbandoned(change: RegisterRecord<FieldId<'changes'>>): boolean {
  return ABANDONED.has(change.choice('status') ?? '');
}
