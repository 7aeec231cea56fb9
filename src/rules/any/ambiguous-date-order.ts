// Dates of a column can be read as day/month or month/day, and nothing decides. One finding per column; the pane asks.
import type { Rule } from '../rule';

export const ambiguousDateOrder: Rule<'any'> = {
  meta: { id: 'any/ambiguous-date-order', register: 'any', severity: 'warning', concern: 'record', needs: {} },
  *check({ reading, nameOf }) {
    for (const table of reading.records.tables) {
      for (const field of new Set(table.reading.columns.flatMap((column) => column.field ?? []))) {
        if (table.dateOrder(field)?.order !== 'undecided') continue;
        const doubtful = table.records.filter((record) => record.problem(field)?.kind === 'ambiguous-date');
        const [first, ...others] = doubtful;
        if (first === undefined) continue;
        yield {
          table,
          subject: nameOf(table),
          field,
          cell: first.cell(field),
          related: others.map((record) => record.cell(field)),
          messageId: 'ambiguous',
          data: { field: `${table.register}.${field}`, found: first.problem(field)?.raw ?? '', count: doubtful.length },
        };
      }
    }
  },
};
