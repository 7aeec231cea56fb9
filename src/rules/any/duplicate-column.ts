// Two columns of one table that mean the same: it can't be told which one counts.
import { fieldOf } from '../../registers/catalogue';
import type { Rule } from '../rule';

export const duplicateColumn: Rule<'any'> = {
  meta: { id: 'any/duplicate-column', register: 'any', severity: 'warning', concern: 'record', needs: {} },
  *check({ reading }) {
    for (const recordTable of reading.records.tables) {
      const { sheet, register, reading: table } = recordTable;
      const row = table.headerRows.at(-1) ?? table.firstRow;
      const fields = new Set(table.columns.flatMap(({ field }) => field ?? []));
      for (const field of fields) {
        const [first, ...others] = recordTable.columns(field);
        if (first === undefined || others.length === 0 || fieldOf(register, field)?.many) continue;
        yield {
          subject: `${register}/${sheet}/${field}`,
          field,
          cell: { sheet, row, column: others.at(-1)?.column ?? first.column },
          related: [{ sheet, row, column: first.column }],
          messageId: 'duplicate',
          data: { field: `${register}.${field}`, headers: { list: [first, ...others].map(({ header }) => header) } },
        };
      }
    }
  },
};
