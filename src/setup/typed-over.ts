// Whether somebody typed into a client tab where nothing is kept: its words and numbers are compared with digests of those that were written.
import { parseAddress } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { digestInHeadlineName, digestInStepsName } from './input-names';
import { digestOf } from './written-key';

const WRITTEN = 'Rapport.input.written.';

/** What a client tab says, as digests. */
export interface Digests {
  readonly words: string;
  readonly numbers: string;
}

/** The name on a client tab's first cell; it ends with the digests of what the tab said as written. */
export function writtenName(tabKey: string, { words, numbers }: Digests): string {
  return `${WRITTEN}${tabKey}.${words}.${numbers}`;
}

function readWrittenName(name: string): Digests | undefined {
  const [numbers, words] = name.slice(WRITTEN.length).toLowerCase().split('.').toReversed();
  return numbers === undefined || words === undefined ? undefined : { words, numbers };
}

interface NamedCell {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** Excel keeps 15 digits of a number; so many of them are compared. */
const DIGITS = 9;

/** Of what a client tab says, row by row, that which is ours: all but the headline, and but the rows for live notes with what is beneath them. */
export function digestsOfOurs(cells: readonly (readonly (string | number | undefined)[])[], names: readonly NamedCell[]): Digests {
  const headline = names.find(({ name }) => digestInHeadlineName(name) !== undefined);
  const steps = names.find(({ name }) => digestInStepsName(name) !== undefined);
  const ours = cells
    .slice(0, steps?.row)
    .flatMap((row, at) => row.filter((_, column) => !(at === headline?.row && column === headline.column)));
  return {
    words: digestOf(ours.flatMap((said) => (typeof said === 'string' && said.trim() !== '' ? [said] : []))),
    numbers: digestOf(ours.flatMap((said) => (typeof said === 'number' ? [said.toPrecision(DIGITS)] : []))),
  };
}

/**
 * The keys of the client tabs that hold other words or numbers than were written. One without the name was made by an earlier version: nothing
 * is known of it. Where a workbook counts its days from 1904, dates are other numbers than were written, so only words are compared.
 */
export function typedOver({ sheets, names, date1904 }: WorkbookSnapshot): ReadonlySet<string> {
  const placed = names.flatMap(({ name, refersTo }) => {
    const address = parseAddress(refersTo.replace(/^=/, ''));
    return address ? [{ name, sheet: address.sheet, row: address.top, column: address.left }] : [];
  });
  return new Set(
    sheets.flatMap((sheet) => {
      if (sheet.own?.kind !== 'client') return [];
      const own = placed.filter((place) => place.sheet === sheet.name);
      const written = own.find(({ name }) => name.toLowerCase().startsWith(WRITTEN.toLowerCase()))?.name;
      const then = written === undefined ? undefined : readWrittenName(written);
      if (then === undefined) return [];
      const now = digestsOfOurs(saidOn(sheet), own);
      return now.words === then.words && (date1904 || now.numbers === then.numbers) ? [] : [sheet.own.key];
    }),
  );
}

/** From A1 on, as the names count. */
function saidOn({ values, top, left }: SheetSnapshot): (string | number | undefined)[][] {
  const margin = Array.from({ length: left }, () => undefined);
  const above = Array.from({ length: top }, (): undefined[] => []);
  return [...above, ...values.map((row) => [...margin, ...row.map((value) => (typeof value === 'boolean' ? undefined : value))])];
}
