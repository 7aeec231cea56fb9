// An area of the RACI chart that nobody, or more than one person, is accountable for.
import type { Rule } from '../rule';

/** Columns for the letters themselves, as against columns for areas of work. */
const LETTER = /^[rasci]$|^(?:responsible|accountable|consulted|informed|support)$/i;

export const noAccountable: Rule<'stakeholders'> = {
  meta: {
    id: 'stakeholders/no-accountable',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'project',
    needs: { stakeholders: ['responsibility'] },
  },
  *check({ reading, valueOf, nameOf }) {
    for (const table of reading.records.tables) {
      if (table.register !== 'stakeholders') continue;
      for (const { column, header } of table.columns('responsibility')) {
        const cells = table.records.map(({ row }) => ({ sheet: table.sheet, row, column }));
        const letters = cells.map((cell) => String(valueOf(cell)).normalize('NFKC').trim().toUpperCase());
        const isChart = letters.some((text) => text !== '') && letters.every((text) => /^[RASCI/,;、 ]*$/.test(text));
        if (!isChart || LETTER.test(header.trim())) continue;
        const accountable = cells.filter((_, place) => letters[place]?.includes('A'));
        if (accountable.length === 1) continue;
        yield {
          subject: `${nameOf(table)}/${header}`,
          field: 'responsibility',
          cell: accountable[1] ?? cells[0],
          related: accountable,
          messageId: accountable.length === 0 ? 'none' : 'several',
          data: { area: header, count: accountable.length },
        };
      }
    }
  },
};
