// Where a value would stand in an ascending list.

/** The first place whose item is not below the value; the length where all are. `of` gives the number that the list ascends by. */
export function lowerBound<T>(list: readonly T[], value: number, of: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && of(item) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
