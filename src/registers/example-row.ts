// What marks the example row of a template: it stands where the record's name goes, and is left out of what is read until it is typed over.
import type { Words } from './definition';

export const EXAMPLE_ROW = { en: ['Example – delete this row'], zh: ['示例，请删除本行'] } as const satisfies Words;

/** Whether a cell is the untouched name of an example row. Asked of every row: two comparisons, no look-up. */
export function marksExample(cell: unknown): boolean {
  return cell === EXAMPLE_ROW.en[0] || cell === EXAMPLE_ROW.zh[0];
}
