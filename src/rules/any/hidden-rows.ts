// Rows of a register are hidden: they were read and count, though nobody sees them. One finding per table.
import type { Rule } from '../rule';

export const hiddenRows: Rule<'any'> = {
  meta: { id: 'any/hidden-rows', register: 'any', severity: 'info', concern: 'record', needs: {} },
  *check({ reading, sheetOf, nameOf }) {
    for (const records of reading.records.tables) {
      const { sheet, reading: table } = records;
      const hidden = sheetOf(sheet)?.hiddenRows ?? [];
      const rows = hidden.length === 0 ? [] : table.rows.filter((row) => hidden.some(({ first, last }) => row >= first && row <= last));
      const [first] = rows;
      if (first !== undefined) {
        yield {
          subject: nameOf(records),
          cell: { sheet, row: first, column: table.columns[0]?.column ?? 0 },
          messageId: 'hidden',
          data: { sheet, count: rows.length },
        };
      }
    }
  },
};
