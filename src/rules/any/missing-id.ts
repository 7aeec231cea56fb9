// Records without an id in a register that has ids: nothing can cite them. One finding per table.
import type { Rule } from '../rule';

export const missingId: Rule<'any'> = {
  meta: { id: 'any/missing-id', register: 'any', severity: 'warning', concern: 'record', needs: {} },
  *check({ reading, nameOf }) {
    for (const table of reading.records.tables) {
      if (table.columns('id').length === 0) continue;
      const without = table.records.filter((record) => record.isBlank('id'));
      const [first, ...others] = without;
      if (first === undefined) continue;
      yield {
        table,
        subject: nameOf(table),
        field: 'id',
        cell: first.cell('id'),
        related: others.map((record) => record.cell('id')),
        messageId: without.length === table.records.length ? 'none' : 'missing',
        data: { register: table.register, count: without.length },
      };
    }
  },
};
