// Risk scores told by arithmetic: a column that is the product of two others in row after row is their score, whatever it is called.
import type { Column } from './assign-columns';

/** A column and the two columns whose product it is. */
interface ProductColumn {
  readonly product: Column;
  readonly factors: readonly [Column, Column];
}

const LEAST_ROWS = 4;
const LEAST_PRODUCTS = 3;
const LEAST_SHARE = 0.9;
const MOSTLY_NUMBERS = 0.8;
/** No scale of ratings runs higher; prices and quantities do. */
const HIGHEST_RATING = 10;
const MOST_COLUMNS = 16;

/** Products among the columns, from left to right; of several pairs of factors the nearest before it. */
function productColumns(columns: readonly Column[]): readonly ProductColumn[] {
  const measured = columns.filter(({ profile }) => profile.count >= LEAST_ROWS && profile.number >= MOSTLY_NUMBERS && profile.date < 0.5);
  if (measured.length < 3 || measured.length > MOST_COLUMNS) return [];
  const ratings = measured.filter(isRating);
  return measured.flatMap((product): ProductColumn[] => {
    const before = ratings.filter(({ column }) => column < product.column).reverse();
    for (const [index, second] of before.entries())
      for (const first of before.slice(index + 1)) if (isProduct(product, first, second)) return [{ product, factors: [first, second] }];
    return [];
  });
}

/** Several steps, none beyond the highest. */
function isRating({ profile }: Column): boolean {
  const values = profile.numbers.filter((value) => value !== undefined);
  return new Set(values).size > 1 && values.every((value) => value >= 0 && value <= HIGHEST_RATING);
}

function isProduct({ profile: product }: Column, { profile: first }: Column, { profile: second }: Column): boolean {
  const seen = new Set<number>();
  let rows = 0;
  let equal = 0;
  product.numbers.forEach((value, row) => {
    const [a, b] = [first.numbers[row], second.numbers[row]];
    if (value === undefined || a === undefined || b === undefined || a * b === 0) return;
    rows += 1;
    seen.add(value);
    if (Math.abs(value - a * b) <= Math.abs(value) * 0.01) equal += 1;
  });
  return rows >= LEAST_ROWS && seen.size >= LEAST_PRODUCTS && equal >= rows * LEAST_SHARE;
}

/** One letter, perhaps with another to it: P, L, O and German W for how probable, I, S, C for how bad. */
const PROBABLE = /^(?:[plow]|[plow][a-z]|prob|occ|概|可)$/;
const BAD = /^(?:[isc]|[isc][a-z]|sev|imp|影|严)$/;

const PROBABILITIES = new Set(['probability', 'residualProbability']);
const IMPACTS = new Set(['impact', 'residualImpact']);

/** Which of two factors is the probability and which the impact: by one that is known, else by their letters; undefined where neither says. */
function ratingsOf([first, second]: ProductColumn['factors'], known: ReadonlyMap<Column, string>): Pair | undefined {
  const is = (column: Column, fields: ReadonlySet<string>, letters: RegExp) => {
    const field = known.get(column);
    return field === undefined ? letters.test(column.reading.main) : fields.has(field);
  };
  const isProbable = (column: Column) => is(column, PROBABILITIES, PROBABLE);
  const isBad = (column: Column) => is(column, IMPACTS, BAD);
  if (isProbable(first) !== isProbable(second)) return isProbable(first) ? [first, second] : [second, first];
  if (isBad(first) !== isBad(second)) return isBad(first) ? [second, first] : [first, second];
  return undefined;
}

type Pair = readonly [probability: Column, impact: Column];

/** A column without a field of its own that arithmetic tells. */
export interface Reckoned {
  readonly column: Column;
  readonly rating: 'score' | 'probability' | 'impact';
  /** After the response: the second score of a table, and columns that are called as those of the first ("P" and "P'"). */
  readonly isResidual: boolean;
}

/** What arithmetic says of the columns that are not `known` by their words. */
export function reckonedFields(columns: readonly Column[], known: ReadonlyMap<Column, string>): readonly Reckoned[] {
  const isOpen = (column: Column) => !known.has(column);
  if (!columns.some((column) => isOpen(column) && column.profile.number >= MOSTLY_NUMBERS)) return [];
  const found = productColumns(columns).flatMap(({ product, factors }, index): Reckoned[] => {
    const isResidual = index > 0 || product.reading.isResidual;
    const [probability, impact] = ratingsOf(factors, known) ?? [];
    return [
      { column: product, rating: 'score', isResidual },
      ...(probability ? [{ column: probability, rating: 'probability' as const, isResidual }] : []),
      ...(impact ? [{ column: impact, rating: 'impact' as const, isResidual }] : []),
    ];
  });
  const last = Math.max(...found.map(({ column }) => column.column));
  const repeated = found
    .filter(({ isResidual }) => !isResidual)
    .flatMap(({ column: { reading }, rating }) =>
      columns
        .filter((column) => column.column > last && column.reading.main === reading.main)
        .map((column): Reckoned => ({ column, rating, isResidual: true })),
    );
  return [...found, ...repeated].filter(({ column }) => isOpen(column));
}
