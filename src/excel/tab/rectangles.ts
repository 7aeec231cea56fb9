// Covers the cells of one kind with few rectangles, so that a style costs few actions.
import { type Area, areaAddress } from '../../workbook/address';

/**
 * No page names a limit for getRanges; about 8,192 characters were seen to be one, with more than 500 areas
 * (https://github.com/OfficeDev/office-js/issues/5198). We stay far below.
 */
const ADDRESS_CHARACTERS = 1_000;

/** The rectangles of each key of a grid: runs along a row, joined to the row above when they are the same run. */
export function rectanglesByKey(rows: readonly (readonly (string | undefined)[])[]): Map<string, Area[]> {
  const found = new Map<string, Area[]>();
  let above = new Map<string, Area>();
  for (const [row, keys] of rows.entries()) {
    const here = new Map<string, Area>();
    for (const { first: left, last: right, value: key } of runsOf(keys)) {
      const run = `${key}\n${left}\n${right}`;
      const upper = above.get(run);
      const area: Area = { top: upper?.top ?? row, left, bottom: row, right };
      const areas = found.get(key) ?? [];
      if (!found.has(key)) found.set(key, areas);
      if (upper) areas[areas.lastIndexOf(upper)] = area;
      else areas.push(area);
      here.set(run, area);
    }
    above = here;
  }
  return found;
}

/** A rectangle as its rows, for what would else be of its upper edge alone. */
export function rowsOf({ top, bottom, left, right }: Area): Area[] {
  return Array.from({ length: bottom - top + 1 }, (_, offset) => ({ top: top + offset, left, bottom: top + offset, right }));
}

/** A rectangle as its columns, for what would else be of its left edge alone. */
export function columnsOf({ top, bottom, left, right }: Area): Area[] {
  return Array.from({ length: right - left + 1 }, (_, offset) => ({ top, left: left + offset, bottom, right: left + offset }));
}

/** Areas as address lists, "A1:B2,D4", none longer than Excel takes. */
export function addressLists(areas: readonly Area[]): string[] {
  return joinAddresses(areas.map(areaAddress));
}

/** Addresses joined by commas, in lists none of which is longer than Excel takes. */
export function joinAddresses(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of addresses) {
    if (list !== '' && list.length + 1 + address.length > ADDRESS_CHARACTERS) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}

/** Runs of equal neighbours, undefined left out. */
export function runsOf<T>(items: readonly (T | undefined)[]): { readonly first: number; readonly last: number; readonly value: T }[] {
  const runs: { first: number; last: number; value: T }[] = [];
  for (const [index, value] of items.entries()) {
    if (value === undefined) continue;
    const run = runs.at(-1);
    if (run?.value === value && run.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index, value });
  }
  return runs;
}
