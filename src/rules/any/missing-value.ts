// An active record without a value that it can't be judged without, where no rule of its register speaks about it.
import type { RegisterRecord } from '../../reading/records';
import { requiredFields } from '../../registers/catalogue';
import { gaps } from '../gaps';
import type { Rule } from '../rule';

/** A record with a description needs no title, and the other way round. */
const NAMES: readonly string[] = ['title', 'description'];

export const missingValue: Rule<'any'> = {
  meta: { id: 'any/missing-value', register: 'any', severity: 'error', concern: 'record', needs: {} },
  *check(context) {
    const { reading, isReplaced } = context;
    for (const table of reading.records.tables) {
      const fields = requiredFields(table.register)
        .map(({ id }) => id)
        .filter((field) => table.columns(field).length > 0 && !isReplaced('any/missing-value', table.register, field));
      if (fields.length === 0) continue;
      const active = table.records.filter((record) => record.active);
      for (const field of fields) {
        for (const { of, at, total, records } of gaps(context, active, [field], isMissing)) {
          yield {
            ...at,
            messageId: of === 'record' ? 'missing' : 'column',
            data: { field: `${table.register}.${field}`, count: records.length, total },
          };
        }
      }
    }
  },
};

function isMissing(record: RegisterRecord, field: string): boolean {
  if (!record.isBlank(field) || record.saysNone(field)) return false;
  return !NAMES.includes(field) || NAMES.every((name) => record.isBlank(name));
}
