// Two columns of one table that mean the same: it can't be told which one counts.
import { fold } from '../../reading/words/fold';
import type { ColumnReading, TableReading } from '../../reading/records';
import { fieldOf } from '../../registers/catalogue';
import type { Rule } from '../rule';

export const duplicateColumn: Rule<'any'> = {
  meta: { id: 'any/duplicate-column', register: 'any', severity: 'warning', concern: 'record', needs: {} },
  *check({ reading, nameOf }) {
    // A raid tab is one table with the records of several registers: two columns of it are told of once.
    const told = new Set<string>();
    for (const records of reading.records.tables) {
      const { reading: table, register, sheet } = records;
      const row = table.headerRows.at(-1) ?? table.firstRow;
      for (const field of new Set(table.columns.flatMap((column) => column.field ?? []))) {
        if (fieldOf(register, field)?.many) continue;
        const [first, ...others] = rivals(table, field);
        const last = others.at(-1);
        const place = `${sheet}/${row}/${last?.column}`;
        if (first === undefined || last === undefined || told.has(place)) continue;
        told.add(place);
        yield {
          subject: nameOf(records),
          table: records,
          field,
          cell: { sheet, row, column: last.column },
          related: [{ sheet, row, column: first.column }],
          messageId: 'duplicate',
          data: { field: `${register}.${field}`, headers: { list: [first, ...others].map(({ header }) => header) } },
        };
      }
    }
  },
};

/** The columns that claim a field: those read as it and, until the user has said which one counts, unread ones of the same header. */
function rivals({ columns }: TableReading, field: string): readonly ColumnReading[] {
  const claims = columns.filter((column) => column.field === field);
  if (claims.some(({ reason }) => reason === 'user')) return claims;
  const headers = new Set(claims.map(({ header }) => fold(header)));
  return columns.filter((column) => column.field === field || (column.reason === 'none' && headers.has(fold(column.header))));
}
