// Whether somebody typed into a client tab where nothing is kept: its words are compared with a digest of those that were written.
import { parseAddress } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { digestInHeadlineName, digestInStepsName } from './input-names';
import { digestOf } from './written-key';

const WRITTEN = 'Rapport.input.written.';

/** The name on a client tab's first cell; it ends with the digest of the tab's words as written. */
export function writtenName(tabKey: string, digest: string): string {
  return `${WRITTEN}${tabKey}.${digest}`;
}

interface NamedCell {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Of the words of a client tab, row by row, those that are ours: all but the headline, and but the rows for live notes with what is
 * beneath them. `cells` has undefined for what is no text, as Excel may store a number in another way than it was written.
 */
export function digestOfOurs(cells: readonly (readonly (string | undefined)[])[], names: readonly NamedCell[]): string {
  const headline = names.find(({ name }) => digestInHeadlineName(name) !== undefined);
  const steps = names.find(({ name }) => digestInStepsName(name) !== undefined);
  const ours = cells
    .slice(0, steps?.row)
    .flatMap((row, at) => row.filter((words, column) => words?.trim() && !(at === headline?.row && column === headline.column)));
  return digestOf(ours.map((words) => words ?? ''));
}

/** The keys of the client tabs that hold other words than were written. One without the name was made by an earlier version: nothing is known of it. */
export function typedOver({ sheets, names }: WorkbookSnapshot): ReadonlySet<string> {
  const placed = names.flatMap(({ name, refersTo }) => {
    const address = parseAddress(refersTo.replace(/^=/, ''));
    return address ? [{ name, sheet: address.sheet, row: address.top, column: address.left }] : [];
  });
  return new Set(
    sheets.flatMap((sheet) => {
      if (sheet.own?.kind !== 'client') return [];
      const own = placed.filter((place) => place.sheet === sheet.name);
      const written = own.find(({ name }) => name.toLowerCase().startsWith(WRITTEN.toLowerCase()))?.name;
      const digest = written?.slice(written.lastIndexOf('.') + 1).toLowerCase();
      return digest === undefined || digest === digestOfOurs(textsOf(sheet), own) ? [] : [sheet.own.key];
    }),
  );
}

/** From A1 on, as the names count. */
function textsOf({ values, top, left }: SheetSnapshot): (string | undefined)[][] {
  const margin = Array.from({ length: left }, () => undefined);
  const above = Array.from({ length: top }, (): undefined[] => []);
  return [...above, ...values.map((row) => [...margin, ...row.map((value) => (typeof value === 'string' ? value : undefined))])];
}
