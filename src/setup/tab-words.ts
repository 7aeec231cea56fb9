// What a cell of a tab of ours says: its words, and whether they mean yes.
import { YES_NO } from '../registers/common';
import type { CellValue } from '../workbook/snapshot';

const YES: ReadonlySet<string> = new Set([...YES_NO.yes.en, ...YES_NO.yes.zh].map((word) => word.toLowerCase()));

export function wordsIn(cell: CellValue | undefined): string {
  return String(cell ?? '').trim();
}

/** Whether the cell is ticked, in any of the words for it. Everything else releases nothing. */
export function isYes(cell: CellValue | undefined): boolean {
  return cell === true || YES.has(wordsIn(cell).toLowerCase());
}
