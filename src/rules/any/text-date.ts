// Dates that are text although nothing about them is in doubt: Excel neither sorts nor filters nor charts them as dates. One finding per column.
import type { RecordTable } from '../../reading/records';
import type { Rule } from '../rule';
import { mendedTogether } from './mended-together';
import { type TypedText, typedTexts } from './typed-texts';

const DAY_FORMAT = 'yyyy-mm-dd';

export const textDate: Rule<'any'> = {
  meta: { id: 'any/text-date', register: 'any', severity: 'info', concern: 'record', needs: {} },
  *check(context) {
    for (const { table, dates } of typedTexts(context)) {
      for (const [{ id: field }, texts] of dates) {
        if (texts.length === 0 || !isDecided(table, field)) continue;
        const days = texts.flatMap((typed) => {
          const day = certainDay(typed);
          return day === undefined ? [] : [{ ...typed, day }];
        });
        const mended = mendedTogether(
          table,
          days.map(({ cell, text, day }) => ({ cell, from: text, to: context.dayValue(day), numberFormat: DAY_FORMAT })),
          context,
        );
        const [first] = days;
        if (first === undefined || mended === undefined) continue;
        yield {
          ...mended,
          field,
          messageId: 'text',
          data: { field: `${table.register}.${field}`, found: first.text.trim(), count: days.length },
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

/** A time of day or a remark in brackets would be lost. */
const SAYS_MORE = /[:：([（【]/;

function certainDay({ record, field, cell, text }: TypedText): number | undefined {
  const day = record.date(field.id);
  const isWhole = day !== undefined && Number.isInteger(day) && !SAYS_MORE.test(text);
  return isWhole && record.cell(field.id).column === cell.column ? day : undefined;
}
