// An active record without a value that it can't be judged without, where no rule of its register speaks about it.
import { requiredFields } from '../../registers/catalogue';
import type { Rule } from '../rule';

/** A record with a description needs no title, and the other way round. */
const NAMES: ReadonlySet<string> = new Set(['title', 'description']);

export const missingValue: Rule<'any'> = {
  meta: { id: 'any/missing-value', register: 'any', severity: 'error', concern: 'record', needs: {} },
  *check({ reading, isReplaced }) {
    for (const table of reading.records.tables) {
      const fields = requiredFields(table.register)
        .map(({ id }) => id)
        .filter((field) => table.columns(field).length > 0 && !isReplaced('any/missing-value', table.register, field));
      if (fields.length === 0) continue;
      for (const record of table.records) {
        if (!record.active) continue;
        for (const field of fields) {
          if (!record.isBlank(field) || record.saysNone(field)) continue;
          if (NAMES.has(field) && [...NAMES].some((name) => !record.isBlank(name))) continue;
          yield { record, field, messageId: 'missing', data: { field: `${table.register}.${field}` } };
        }
      }
    }
  },
};
