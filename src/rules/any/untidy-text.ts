// Ids, names and words of lists with spaces around them or digits in full width: they look alike and are not the same. One finding per table.
import type { FieldType } from '../../registers/definition';
import type { CellValue } from '../../workbook/snapshot';
import type { Rule } from '../rule';
import { mendedTogether } from './mended-together';
import { type TypedText, typedTexts } from './typed-texts';

export const untidyText: Rule<'any'> = {
  meta: { id: 'any/untidy-text', register: 'any', severity: 'info', concern: 'record', needs: {} },
  *check(context) {
    for (const { table, untidy } of typedTexts(context)) {
      const tidy = untidy.flatMap((typed) => {
        const to = tidied(typed);
        return to === undefined ? [] : [{ ...typed, to }];
      });
      const mended = mendedTogether(
        table,
        tidy.map(({ cell, text, to }) => ({ cell, from: text, to })),
        context,
      );
      const [first] = tidy;
      if (first === undefined || mended === undefined) continue;
      yield {
        ...mended,
        field: first.field.id,
        messageId: 'untidy',
        data: {
          fields: { list: [...new Set(tidy.map(({ field }) => `${table.register}.${field.id}`))] },
          found: first.text.trim(),
          count: tidy.length,
        },
      };
    }
  },
};

const IDS: ReadonlySet<FieldType> = new Set<FieldType>(['id', 'ids']);
const TEXTS: ReadonlySet<FieldType> = new Set<FieldType>(['name', 'names', 'choice', 'choices']);

/** Ids in half width, numbers as numbers; undefined for a number with words around it, which stays as it is. */
function tidied({ text, field: { type } }: TypedText): CellValue | undefined {
  const trimmed = text.trim();
  if (TEXTS.has(type)) return trimmed;
  const narrow = trimmed.replace(/[\uff01-\uff5e]/g, (letter) => letter.normalize('NFKC'));
  if (IDS.has(type)) return narrow;
  return /^-?\d+(?:\.\d+)?$/.test(narrow) ? Number(narrow) : undefined;
}
