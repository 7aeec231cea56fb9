// Ids, names and words of lists with spaces around them or digits in full width: they look alike and are not the same. One finding per table.
import type { FieldType } from '../../registers/definition';
import type { CellValue } from '../../workbook/snapshot';
import type { Rule } from '../rule';
import { type TypedText, typedTexts } from './typed-texts';

export const untidyText: Rule<'any'> = {
  meta: { id: 'any/untidy-text', register: 'any', severity: 'info', concern: 'record', needs: {} },
  *check(context) {
    for (const { table, untidy } of typedTexts(context)) {
      const mended = untidy.map((typed) => ({ ...typed, to: tidied(typed) })).filter(({ to }) => to !== undefined);
      const [first, ...others] = mended;
      if (first === undefined) continue;
      yield {
        subject: `${table.register}/${table.sheet}`,
        field: first.field.id,
        cell: first.cell,
        related: others.map(({ cell }) => cell),
        messageId: 'untidy',
        data: {
          fields: { list: [...new Set(mended.map(({ field }) => `${table.register}.${field.id}`))] },
          found: first.text.trim(),
          count: mended.length,
        },
        fixes: mended.flatMap(({ cell, text, to }) => (to === undefined ? [] : [{ cell, from: text, to }])),
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
