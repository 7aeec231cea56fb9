// A register without a column that its rows can't be judged without. One finding per table.
import type { RecordTable } from '../../reading/records';
import { type RecordRegisterId, requiredFields } from '../../registers/catalogue';
import type { Rule } from '../rule';

/** Columns that say as much: a risk with a level needs no factors, a record with a description no title. */
const INSTEAD: Partial<Readonly<Record<RecordRegisterId, Readonly<Record<string, readonly string[]>>>>> = {
  risks: { title: ['description'], probability: ['level', 'score'], impact: ['level', 'score'] },
  changes: { title: ['description'] },
  requirements: { title: ['description'] },
  issues: { description: ['title'] },
  communicationPlan: { purpose: ['content'] },
};

export const missingColumn: Rule<'any'> = {
  meta: { id: 'any/missing-column', register: 'any', severity: 'error', concern: 'record', needs: {} },
  *check({ reading, nameOf }) {
    for (const table of reading.records.tables) {
      const missing = table.records.length > 0 ? missingFields(table) : [];
      if (missing.length === 0) continue;
      const { headerRows, firstRow, columns } = table.reading;
      yield {
        subject: nameOf(table),
        cell: { sheet: table.sheet, row: headerRows.at(-1) ?? firstRow, column: columns[0]?.column ?? 0 },
        messageId: 'missing',
        data: { register: table.register, fields: { list: missing.map((field) => `${table.register}.${field}`) }, count: missing.length },
      };
    }
  },
};

function missingFields(table: RecordTable): string[] {
  const instead = INSTEAD[table.register] ?? {};
  const isThere = (field: string) => table.columns(field).length > 0;
  return requiredFields(table.register)
    .map(({ id }) => id)
    .filter((field) => !isThere(field) && !(instead[field] ?? []).some(isThere));
}
