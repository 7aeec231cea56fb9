// Ids, names and words of lists with spaces around them or digits in full width: they look alike and are not the same. One finding per table.
import type { FieldType } from '../../registers/definition';
import type { CellValue } from '../../workbook/snapshot';
import type { Rule } from '../rule';
import { columnsOfType, textCells } from './text-cells';

/** Fields by which rows are found, filtered and joined; in free text a space does no harm. */
const LOOKED_UP: ReadonlySet<FieldType> = new Set<FieldType>(['id', 'ids', 'name', 'names', 'choice', 'choices']);
const IDS: ReadonlySet<FieldType> = new Set<FieldType>(['id', 'ids']);
const NUMBERS: ReadonlySet<FieldType> = new Set<FieldType>(['number', 'money', 'days', 'rating']);
const TYPES: ReadonlySet<FieldType> = new Set([...LOOKED_UP, ...NUMBERS]);

export const untidyText: Rule<'any'> = {
  meta: { id: 'any/untidy-text', register: 'any', severity: 'info', concern: 'record', needs: {} },
  *check(context) {
    for (const table of context.reading.records.tables) {
      const cells = columnsOfType(table, TYPES).flatMap((column) =>
        textCells(context, table, column, (text) => isUntidy(text, column.field.type)).map((cell) => ({ ...cell, ...column })),
      );
      const [first, ...others] = cells;
      if (first === undefined) continue;
      yield {
        subject: `${table.register}/${table.sheet}`,
        field: first.field.id,
        cell: first.cell,
        related: others.map(({ cell }) => cell),
        messageId: 'untidy',
        data: {
          fields: { list: [...new Set(cells.map(({ field }) => `${table.register}.${field.id}`))] },
          found: first.text.trim(),
          count: cells.length,
        },
        fixes: cells.map(({ cell, text, field }) => ({ cell, from: text, to: tidied(text, field.type) })),
      };
    }
  },
};

function isUntidy(text: string, type: FieldType): boolean {
  if (NUMBERS.has(type)) return WIDE.test(text) && typeof tidied(text, type) === 'number';
  return (
    ((isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1))) && text.trim() !== '') || (IDS.has(type) && WIDE.test(text))
  );
}

function tidied(text: string, type: FieldType): CellValue {
  const trimmed = text.trim();
  if (LOOKED_UP.has(type) && !IDS.has(type)) return trimmed;
  const narrow = trimmed.replace(ALL_WIDE, (letter) => letter.normalize('NFKC'));
  return NUMBERS.has(type) && /^-?\d+(?:\.\d+)?$/.test(narrow) ? Number(narrow) : narrow;
}

/** Letters, digits and the signs of ids in full width: Ｒ－０３. */
const WIDE = /[\uff0b-\uff0f\uff10-\uff19\uff21-\uff3a\uff3f\uff41-\uff5a]/;
const ALL_WIDE = new RegExp(WIDE.source, 'g');

/** What `trim` takes away: spaces, the no-break and the ideographic one, tabs and line ends. */
function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}
