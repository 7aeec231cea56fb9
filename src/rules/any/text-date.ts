// Dates that are text although nothing about them is in doubt: Excel neither sorts nor filters nor charts them as dates. One finding per column.
import type { RecordTable, RegisterRecord } from '../../reading/records';
import type { FieldType } from '../../registers/definition';
import type { Rule } from '../rule';
import { columnsOfType, textCells } from './text-cells';

const DATES: ReadonlySet<FieldType> = new Set<FieldType>(['date']);
/** A time of day or a remark in brackets would be lost. */
const SAYS_MORE = /[:：([（【]/;
const DAY_FORMAT = 'yyyy-mm-dd';

export const textDate: Rule<'any'> = {
  meta: { id: 'any/text-date', register: 'any', severity: 'info', concern: 'record', needs: {} },
  *check(context) {
    for (const table of context.reading.records.tables) {
      for (const column of columnsOfType(table, DATES)) {
        const field = column.field.id;
        if (!isDecided(table, field)) continue;
        const isDay = (text: string, record: RegisterRecord) =>
          !SAYS_MORE.test(text) && Number.isInteger(record.date(field)) && record.cell(field).column === column.column.column;
        const cells = textCells(context, table, column, isDay);
        const [first, ...others] = cells;
        if (first === undefined) continue;
        yield {
          subject: `${table.register}/${table.sheet}`,
          field,
          cell: first.cell,
          related: others.map(({ cell }) => cell),
          messageId: 'text',
          data: { field: `${table.register}.${field}`, found: first.text.trim(), count: cells.length },
          fixes: cells.flatMap(({ record, cell, text }) => {
            const day = record.date(field);
            return day === undefined ? [] : [{ cell, from: text, to: context.dayValue(day), numberFormat: DAY_FORMAT }];
          }),
        };
      }
    }
  },
};

/** The order of day and month is certain, and no date of the column looks swapped. */
function isDecided(table: RecordTable, field: string): boolean {
  const order = table.dateOrder(field);
  return order?.order !== 'undecided' && order?.looksSwapped !== true;
}
