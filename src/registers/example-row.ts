// What marks the example row of a template: it stands where the record's name goes, and is left out of what is read until it is typed over.
import type { Words } from './definition';

export const EXAMPLE_ROW = { en: ['Example – delete this row'], zh: ['示例，请删除本行'] } as const satisfies Words;

const MARKS: ReadonlySet<unknown> = new Set([...EXAMPLE_ROW.en, ...EXAMPLE_ROW.zh]);

/** Whether a cell is the untouched name of an example row. */
export function marksExample(cell: unknown): boolean {
  return MARKS.has(cell);
}
