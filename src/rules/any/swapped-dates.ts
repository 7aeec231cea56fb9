// Day and month of a column's real dates were probably swapped when the file was opened. One finding per column.
import type { Rule } from '../rule';

export const swappedDates: Rule<'any'> = {
  meta: { id: 'any/swapped-dates', register: 'any', severity: 'warning', concern: 'record', needs: {} },
  *check({ reading, valueOf, nameOf }) {
    for (const table of reading.records.tables) {
      for (const field of new Set(table.reading.columns.flatMap((column) => column.field ?? []))) {
        if (table.dateOrder(field)?.looksSwapped !== true) continue;
        const first = table.records.find((record) => typeof valueOf(record.cell(field)) === 'number');
        if (first === undefined) continue;
        yield {
          table,
          subject: nameOf(table),
          field,
          cell: first.cell(field),
          messageId: 'swapped',
          data: { field: `${table.register}.${field}` },
        };
      }
    }
  },
};
