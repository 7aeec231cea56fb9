// A tab name that is not taken: the user's tab keeps its name, ours gets a number.
import { cutText } from '../tab/text';

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const LONGEST = 31;

/** "Review" → "Review (2)" when a tab of that name is there, whatever its case. */
export function freeTabName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let copy = 2; used.has(name.toLowerCase()); copy += 1) {
    const tail = ` (${copy})`;
    name = cutText(wanted, LONGEST - tail.length) + tail;
  }
  return name;
}
